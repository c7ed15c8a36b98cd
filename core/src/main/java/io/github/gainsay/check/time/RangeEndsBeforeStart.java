package io.github.gainsay.check.time;

import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reports a stretch of time that ends before it starts: "from 2019 to 2011", "between May 20 and
 * May 12". Both years must be written, or both days of one month; "between November and March" runs
 * into the next year. Numbers that rise and fall are left alone ("fell from 2010 to 1985 points").
 *
 * <p>Two digits changed places, or one of the years is wrong.
 */
@CheckInfo(
    summary = "A stretch of time ends before it starts",
    type = "T7",
    severity = Severity.ERROR)
public final class RangeEndsBeforeStart implements ArticleCheck {
  private static final int LONGEST_LINK = 10;
  private static final int REACH = 80;

  private static final Pattern FROM = Pattern.compile("(?is).*\\bfrom\\s+(?:about\\s+)?");
  private static final Pattern BETWEEN = Pattern.compile("(?is).*\\bbetween\\s+");
  private static final Pattern TO = Pattern.compile("(?i)\\s+(?:to|until|till|through)\\s+");
  private static final Pattern AND = Pattern.compile("(?i)\\s+and\\s+");
  private static final Pattern DASH = Pattern.compile("\\s?[-–—]\\s?");

  /** What numbers do: "fell from 2010 to 1985". */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?is).*\\b(?:f[ae]ll\\w*|r[io]se\\w*|rising|drop\\w*|declin\\w*|climb\\w*|increas\\w*"
              + "|decreas\\w*|slip\\w*|jump\\w*|grew|grow\\w*|down|up|cut\\w*|chang\\w*|mov\\w*"
              + "|went|go\\w*|back|travel\\w*|revers\\w*|rewind\\w*|regress\\w*|shr[aiu]nk\\w*"
              + "|plung\\w*|tumbl\\w*|soar\\w*|points?|revis\\w*|number\\w*)\\b.*");

  @Override
  public void check(ArticleFacts article, Findings findings) {
    List<Assertion<Timex>> dates = article.of(Timex.class);
    for (int i = 0; i + 1 < dates.size(); i++) {
      Assertion<Timex> a = dates.get(i);
      Assertion<Timex> b = dates.get(i + 1);
      boolean together =
          a.span().sameField(b.span())
              && a.locus().sentence() == b.locus().sentence()
              && a.locus().kind().isTestimony();
      if (together && isRange(article, a, b)) {
        findings.looked(1);
        if (isBackwards(a.value(), b.value())) {
          report(article, a, b, findings);
        }
      }
    }
  }

  private static boolean isRange(ArticleFacts article, Assertion<Timex> a, Assertion<Timex> b) {
    Span from = a.span();
    Span to = b.span();
    int gap = to.start() - from.end();
    if (gap < 1 || gap > LONGEST_LINK) {
      return false;
    }
    String field = article.article().field(from.at());
    String link = field.substring(from.end(), to.start());
    String before = field.substring(Math.max(0, from.start() - REACH), from.start());
    String after = field.substring(to.end(), Math.min(field.length(), to.end() + 12));
    boolean years = a.value().granularity() == Granularity.YEAR;
    if (years && (CHANGE.matcher(before).matches() || CHANGE.matcher(after).matches())) {
      return false;
    }
    boolean to1 = FROM.matcher(before).matches() && TO.matcher(link).matches();
    boolean and = BETWEEN.matcher(before).matches() && AND.matcher(link).matches();
    boolean dash = DASH.matcher(link).matches() && (before.endsWith("(") || !years);
    return to1 || and || dash;
  }

  private static boolean isBackwards(Timex a, Timex b) {
    LocalDate first = a.earliest();
    LocalDate last = b.latest();
    if (first == null || last == null) {
      return false;
    }
    WrittenDate from = a.written();
    WrittenDate to = b.written();
    if (from.year() != null && to.year() != null) {
      return last.isBefore(first) && a.granularity() == b.granularity();
    }
    Integer firstDay = from.day();
    Integer lastDay = to.day();
    boolean month = from.month() != null && from.month() == to.month();
    boolean yearless = from.year() == null && to.year() == null;
    return firstDay != null && lastDay != null && month && yearless && firstDay > lastDay;
  }

  private static void report(
      ArticleFacts article, Assertion<Timex> a, Assertion<Timex> b, Findings findings) {
    boolean years = a.value().written().year() != null;
    findings
        .found(
            years ? Severity.ERROR : Severity.WARNING,
            "a stretch of time from “"
                + article.article().textAt(a.span())
                + "” to “"
                + article.article().textAt(b.span())
                + "” ends before it starts")
        .says(article, a, a.value().describe())
        .says(article, b, b.value().describe())
        .fact(Fact.SAME_BECAUSE, "the two are the ends of one stretch of time")
        .fact(Fact.DIFFER_BECAUSE, "the second is before the first")
        .fact(Fact.FINE_IF, years ? "the two are no years" : "the second is of the next year")
        .fact(Fact.TO_RESOLVE, "change their order, or correct one of them")
        .dependsOnAnchor(false)
        .report();
  }
}
