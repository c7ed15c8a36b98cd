package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.align.Alignment;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.TensedVerb;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Agreement;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import java.time.LocalDate;

/**
 * Reports an event that is dated once by the article's own time ("this summer", "last month") and
 * once by a date with its year ("June 21, 2019"), when the two cannot be one time. When the full
 * date fits the same season, month or day of another year, the slip is one of the year.
 *
 * <p>Text is often reused in later years, and then "this summer" comes to mean another summer.
 */
@CheckInfo(
    summary = "An event is dated in relation to the article and in full, and the two differ",
    type = "T3",
    severity = Severity.ERROR)
public final class RelativeDateContradictsDate implements PairCheck<Timex> {
  private static final double SURE = 0.9;

  /** All dates of an article are compared with each other, of which few can be. */
  private static final String WITHIN = "|#";

  /** Words right before a date that makes it one end of a stretch of time. */
  private static final ImmutableSet<String> BOUNDARY =
      ImmutableSet.of(
          "since", "until", "till", "from", "between", "before", "after", "by", "to", "through");

  @Override
  public Class<Timex> type() {
    return Timex.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Timex> date, ArticleFacts article) {
    boolean usable = isRelative(date.value()) || isFull(date.value());
    if (!usable || !date.locus().kind().isTestimony() || !Seasons.isSure(article, date.value())) {
      return ImmutableSet.of();
    }
    return ImmutableSet.<String>builder()
        .addAll(EventMatch.keys(date))
        .add(WITHIN + article.id())
        .build();
  }

  @Override
  public Object reading(Assertion<Timex> date) {
    return date.span();
  }

  @Override
  public void compare(Pair<Timex> pair, Findings findings) {
    Timex a = pair.a().value();
    Timex b = pair.b().value();
    boolean mixed = (isRelative(a) && isFull(b)) || (isFull(a) && isRelative(b));
    boolean apart = pair.a().locus().sentence() != pair.b().locus().sentence() || pair.isAcross();
    if (!mixed || !apart || !isClearOf(isRelative(a) ? a : b, isRelative(a) ? b : a)) {
      return;
    }
    Timex relative = isRelative(a) ? a : b;
    Timex full = isRelative(a) ? b : a;
    ArticleFacts article = pair.left().article();
    EventMatch match = EventMatch.of(pair, findings);
    Alignment alignment = match.alignment();
    boolean slip = relative.isYearSlipOf(full);
    if (isReconciled(pair) || isInTwoTenses(pair)) {
      return;
    }
    boolean keyed =
        !Sets.intersection(EventMatch.keys(pair.a()), EventMatch.keys(pair.b())).isEmpty();
    boolean sure = keyed && slip && match.isNamed() && alignment.probability() >= SURE;
    boolean tied =
        !pair.isAcross()
            && article.dates().isDay()
            && !isBoundary(article, pair.a())
            && !isBoundary(article, pair.b())
            && EventTie.of(article, pair.a(), pair.b()).isLikely(slip);
    if (!sure && !tied && !(keyed && match.isLikely(full))) {
      findings.passedOver();
      return;
    }
    findings
        .found(
            sure ? Severity.ERROR : Severity.WARNING,
            "one event is dated " + relative.describe() + " and " + full.describe())
        .says(pair.left().article(), pair.a(), a.describe())
        .says(pair.right().article(), pair.b(), b.describe())
        .because(alignment)
        .fact(
            Fact.DIFFER_BECAUSE,
            slip ? "the same time of another year (a year slip)" : "the two share no day")
        .fact(Fact.FINE_IF, alignment.fineIf())
        .fact(Fact.TO_RESOLVE, "date both alike")
        .dependsOnAnchor(true)
        .report();
  }

  /** "this summer", "last month": placed by the article's date, and coarser than a day. */
  private static boolean isRelative(Timex t) {
    return t.type() == TimexType.DATE
        && t.isPlaced()
        && t.basis() == TimexBasis.RELATIVE
        && t.granularity() != Granularity.DAY
        && t.granularity().compareTo(Granularity.YEAR) <= 0;
  }

  /** "to January 2009", "of the same year": the end of a stretch, or another story's year. */
  private static boolean isBoundary(ArticleFacts article, Assertion<Timex> date) {
    DatedSentence s = DatedSentence.of(article, date);
    String before = s.words().substring(0, s.from()).stripTrailing();
    return BOUNDARY.contains(before.substring(before.lastIndexOf(' ') + 1))
        || s.words().substring(s.from(), s.to()).contains("same");
  }

  /** A day or month with its year written. */
  private static boolean isFull(Timex t) {
    return (t.type() == TimexType.DATE || t.type() == TimexType.TIME)
        && t.isPlaced()
        && t.written().year() != null
        && t.written().month() != null;
  }

  /** Whether the two share no day, and none within the slack of loose use. */
  private static boolean isClearOf(Timex relative, Timex full) {
    LocalDate first = relative.earliest();
    LocalDate last = relative.latest();
    LocalDate from = full.earliest();
    LocalDate to = full.latest();
    if (first == null || last == null || from == null || to == null) {
      return false;
    }
    int slack =
        switch (relative.granularity()) {
          case WEEK, MONTH -> 7; // "last week" may be the last seven days
          case SEASON, QUARTER -> 14;
          default -> 0;
        };
    return from.isAfter(last.plusDays(slack)) || to.isBefore(first.minusDays(slack));
  }

  /** "will travel in April" and "arrived two weeks ago" are not of one event. */
  private static boolean isInTwoTenses(Pair<Timex> pair) {
    TensedVerb a = pair.a().qualifiers().verb();
    TensedVerb b = pair.b().qualifiers().verb();
    return a != null && b != null && a.tense() != b.tense();
  }

  /** Whether the sentence of one end has a date of its own that agrees with the other end. */
  private static boolean isReconciled(Pair<Timex> pair) {
    return agreesIn(pair.left().article(), pair.a(), pair.b())
        || agreesIn(pair.right().article(), pair.b(), pair.a());
  }

  private static boolean agreesIn(
      ArticleFacts article, Assertion<Timex> here, Assertion<Timex> there) {
    return article.of(Timex.class).stream()
        .anyMatch(
            d ->
                d.locus().sentence() == here.locus().sentence()
                    && d.value().agreesWith(there.value()) == Agreement.AGREES);
  }
}
