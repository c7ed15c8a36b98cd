package io.github.gainsay.check.name;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.pack.NamePack;
import java.util.Locale;

/** How a name alone is used, told by the words beside it. */
final class SurnameUse {

  /** Verbs whose subject news names by the family name. */
  private static final ImmutableSet<String> REPORTING =
      ImmutableSet.of(
          "said", "says", "told", "tells", "added", "adds", "stated", "states", "noted", "notes",
          "explained", "insisted", "stressed", "warned", "claimed", "argued", "declared",
          "announced", "replied", "responded", "reiterated", "emphasized", "emphasised",
          "remarked", "denied", "confirmed", "testified", "wrote", "tweeted", "asserted",
          "continued", "concluded", "acknowledged", "admitted", "vowed", "urged", "commented");

  private SurnameUse() {}

  /** Whether the name at {@code span} is the subject of a reporting verb, before or after it. */
  static boolean isReported(ArticleFacts article, Span span) {
    String text = article.article().field(span.at());
    return REPORTING.contains(wordAfter(text, span.end()).toLowerCase(Locale.ROOT))
        || REPORTING.contains(wordBefore(text, span.start()).toLowerCase(Locale.ROOT));
  }

  /** Whether a title or honorific stands before the name. */
  static boolean isTitled(ArticleFacts article, Span span) {
    String before = wordBefore(article.article().field(span.at()), span.start());
    NamePack pack = NamePack.standard();
    return pack.isTitle(before) || pack.isHonorific(before) || pack.isTitle(capital(before));
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String wordAfter(String text, int end) {
    if (end >= text.length() || text.charAt(end) != ' ') {
      return "";
    }
    int i = end + 1;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return text.substring(end + 1, i);
  }

  private static String wordBefore(String text, int start) {
    int end = start - 1;
    if (end <= 0 || text.charAt(end) != ' ') {
      return "";
    }
    int i = end;
    while (i > 0 && !Character.isWhitespace(text.charAt(i - 1)) && end - i < 40) {
      i--;
    }
    return text.substring(i, end);
  }
}
