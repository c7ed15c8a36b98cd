package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.check.headline.NamedText.Kind;
import io.github.gainsay.check.headline.NamedText.Name;
import io.github.gainsay.check.headline.NamedText.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Compares where in their sentences two names stand: by the words beside and before them. */
final class NameSlots {

  /** Prepositions that say where. */
  private static final ImmutableSet<String> WHERE =
      ImmutableSet.of("in", "at", "near", "outside", "inside", "to", "into", "on", "across");

  private static final ImmutableSet<String> PREPOSITIONS =
      ImmutableSet.<String>builder()
          .addAll(WHERE)
          .add("of", "from", "for", "by", "with", "against", "off", "over", "between")
          .build();

  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("the", "a", "an");

  /** How many words beside a name of the summary belong to its slot. */
  private static final int BESIDE = 3;

  /** How far from the name of the body they may stand. */
  private static final int NEAR = 5;

  private NameSlots() {}

  /**
   * How much of the words beside a name stands beside the other, 0 to 1.
   *
   * @param weight of the fold of a word
   */
  static double shared(Statement s, Name x, Statement b, Name y, ToDoubleFunction<String> weight) {
    Set<String> near = new HashSet<>();
    for (int i = Math.max(0, y.from() - NEAR); i < Math.min(b.words().size(), y.to() + NEAR); i++) {
      if (i < y.from() || i >= y.to()) {
        near.add(b.words().get(i).fold());
      }
    }
    double all = 0;
    double shared = 0;
    int end = Math.min(s.words().size(), x.to() + BESIDE);
    for (int i = Math.max(0, x.from() - BESIDE); i < end; i++) {
      Word word = s.words().get(i);
      if ((i < x.from() || i >= x.to()) && word.weighty()) {
        double w = weight.applyAsDouble(word.fold());
        all += w;
        shared += near.contains(word.fold()) ? w : 0;
      }
    }
    return all == 0 ? 0 : shared / all;
  }

  /** Whether both names stand in one kind of phrase: "in Lyon", "the Lyon court", "Meier's". */
  static boolean areParallel(Statement s, Name x, Statement b, Name y) {
    if (isPossessive(s, x) != isPossessive(b, y)) {
      return false;
    }
    if (x.kind() == Kind.PERSON) {
      return true;
    }
    String one = preposition(s, x);
    String other = preposition(b, y);
    boolean same = one.equals(other) && !one.isEmpty();
    if (same || WHERE.contains(one) && WHERE.contains(other)) {
      return true;
    }
    String head = head(s, x);
    return head == null
        ? one.isEmpty() && other.isEmpty() && head(b, y) == null
        : head.equals(head(b, y));
  }

  private static boolean isPossessive(Statement s, Name x) {
    String text = s.words().get(x.to() - 1).text();
    return text.endsWith("'s") || text.endsWith("’s");
  }

  /** The preposition before a name, articles and one other word aside; empty for none. */
  private static String preposition(Statement s, Name x) {
    int left = 2;
    for (int i = x.from() - 1; i >= 0 && left > 0; i--) {
      Word word = s.words().get(i);
      if (s.words().get(i + 1).start() != word.end() + 1) {
        return "";
      }
      if (PREPOSITIONS.contains(word.fold())) {
        return word.fold();
      }
      left -= ARTICLES.contains(word.fold()) ? 0 : 1;
    }
    return "";
  }

  /** The word right after a name that it stands before as an adjective does; null for none. */
  private static @Nullable String head(Statement s, Name x) {
    if (x.to() >= s.words().size()) {
      return null;
    }
    Word next = s.words().get(x.to());
    boolean adjoining = next.start() == s.words().get(x.to() - 1).end() + 1;
    return adjoining && next.weighty() ? next.fold() : null;
  }

  /** Whether both stand right before one noun. */
  static boolean haveSameHead(Statement s, Name x, Statement b, Name y) {
    String head = head(s, x);
    return head != null && head.equals(head(b, y));
  }

  /** Whether a colon follows: "Rossi: why I left" tells who speaks, not what the body tells. */
  static boolean isLabel(Statement s, Name x) {
    String text = s.section().text();
    int end = s.words().get(x.to() - 1).end();
    return text.startsWith(":", end) || text.startsWith(" :", end);
  }
}
