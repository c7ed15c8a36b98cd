package io.github.gainsay.input;

import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** Finds the known word that somebody meant who typed another. */
public final class NearestWord {

  /** A longer text is no word that somebody mistyped; comparing it would only take time. */
  private static final int LONGEST = 60;

  private NearestWord() {}

  /** The known word fewest edits away from {@code typed} in any case, null when all are far. */
  public static @Nullable String of(String typed, Iterable<String> known) {
    if (typed.length() > LONGEST) {
      return null;
    }
    String nearest = null;
    int least = Math.max(3, typed.length() / 2);
    for (String word : known) {
      int distance =
          LevenshteinDistance.getDefaultInstance()
              .apply(typed.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
      boolean isBegun = nearest != null && word.startsWith(typed) && !nearest.startsWith(typed);
      if (distance < least || distance == least && isBegun) {
        least = distance;
        nearest = word;
      }
    }
    return nearest;
  }

  /** {@code "; did you mean WORD?"}, or {@code otherwise} when no known word is near. */
  public static String hint(String typed, Iterable<String> known, String otherwise) {
    String nearest = of(typed, known);
    return nearest == null ? otherwise : "; did you mean " + nearest + "?";
  }
}
