package io.github.gainsay.extract.order;

import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.Timex;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When the statements around a sentence were made. */
final class StatementDays {
  private static final Set<String> STATEMENTS =
      Set.of(
          "comment",
          "remark",
          "statement",
          "word",
          "announcement",
          "declaration",
          "reply",
          "response",
          "criticism",
          "warning",
          "claim",
          "denial",
          "assertion");

  /** How many paragraphs away a statement may be. */
  private static final int NEAR = 3;

  private final List<Assertion<Quote>> quotes;

  StatementDays(Draft draft) {
    quotes = draft.of(Quote.class);
  }

  /** Whether a noun stands for something said: "comment", "remarks". */
  static boolean isStatement(Token noun) {
    return noun.tagged("NN") && STATEMENTS.contains(noun.lemma().toLowerCase(Locale.ROOT));
  }

  /** The day of the last statement before a sentence. */
  @Nullable Timex before(Sentence s) {
    Assertion<Quote> last = null;
    for (Assertion<Quote> quote : quotes) {
      boolean earlier = quote.locus().kind().isFlow() && quote.locus().sentence() < s.index();
      boolean later = last == null || quote.locus().sentence() >= last.locus().sentence();
      last = earlier && later ? quote : last;
    }
    if (last == null || s.sectionIndex() - last.locus().section() > NEAR) {
      return null;
    }
    return last.qualifiers().attribution().occasion().time();
  }

  /**
   * The day on which the person named after token {@code from} of a sentence spoke: that of the
   * next statement of theirs, if it is the only day they are said to have spoken on.
   */
  @Nullable Timex after(Sentence s, int from) {
    int verb = from;
    while (verb < s.size() && !ClauseDates.isFinite(s.token(verb))) {
      verb++;
    }
    if (verb == s.size() || verb == from || !s.token(verb - 1).tagged("NNP")) {
      return null;
    }
    String family = s.token(verb - 1).lower();
    Timex found = null;
    for (Assertion<Quote> quote : quotes) {
      Attribution by = quote.qualifiers().attribution();
      Timex day = by.occasion().time();
      if (day == null || !by.name().toLowerCase(Locale.ROOT).endsWith(family)) {
        continue;
      }
      if (found != null && !found.value().equals(day.value())) {
        return null;
      }
      int ahead = quote.locus().section() - s.sectionIndex();
      boolean near = quote.locus().sentence() > s.index() && ahead <= NEAR;
      if (found == null && !near) {
        return null;
      }
      found = day;
    }
    return found;
  }
}
