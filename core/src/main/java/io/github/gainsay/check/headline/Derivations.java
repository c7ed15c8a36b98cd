package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.headline.BodyNumbers.Told;
import io.github.gainsay.check.headline.NumberReading.Kind;
import io.github.gainsay.check.headline.Sums.Sum;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** The numbers that follow from those of the body and that a summary may give instead. */
final class Derivations {
  private static final int FIRST_YEAR = 1_000;
  private static final int LAST_YEAR = 2_100;

  /** What has an age has a beginning. */
  private static final Pattern BEGUN =
      Pattern.compile(
          "(?i)\\b(?:born|built|founded|launched|opened|established|created|made|dating|erected)\\b");

  /** A stretch in another unit is given as a whole number. */
  private static final double WHOLE = 0.07;

  private final SummaryNumber claim;
  private final BodyNumbers body;
  private final Retelling retelling;
  private final ImmutableList.Builder<Candidate> found = ImmutableList.builder();

  private Derivations(SummaryNumber claim, BodyNumbers body, Retelling retelling) {
    this.claim = claim;
    this.body = body;
    this.retelling = retelling;
  }

  static ImmutableList<Candidate> of(
      SummaryNumber claim, BodyNumbers body, Retelling retelling, Sums sums) {
    Derivations derivations = new Derivations(claim, body, retelling);
    derivations.addSums(sums);
    String unit = TimeSpans.unit(claim);
    if (unit.equals("year") || claim.reading().kind() == Kind.AGE) {
      derivations.addYears();
    }
    if (!unit.isEmpty()) {
      derivations.addConversions(unit);
    }
    return derivations.found.build();
  }

  private void addSums(Sums sums) {
    for (Sum sum : sums.all(claim, body)) {
      int first = body.indexOf(sum.first());
      int second = body.indexOf(sum.second());
      boolean addend = isOurs(sum.first()) || isOurs(sum.second());
      if (first >= 0 && second >= 0 && !addend && !body.told().get(first).isOfOthers()) {
        int best = retelling.score(first) >= retelling.score(second) ? first : second;
        found.add(
            new Candidate(
                body.told().get(first),
                sum.value(),
                retelling.score(best),
                retelling.context(best),
                sum.arithmetic()));
      }
    }
  }

  private boolean isOurs(Assertion<Quantity> addend) {
    return addend.value().written().compareTo(claim.value()) == 0;
  }

  /** The years from each year of the body to the article's own, and between two of one sentence. */
  private void addYears() {
    int last = -1;
    for (int i = 0; i < body.told().size(); i++) {
      if (!isYear(body.told().get(i))) {
        continue;
      }
      boolean age = claim.reading().kind() == Kind.AGE;
      if (body.date() != null && (!age || BEGUN.matcher(body.told().get(i).sentence()).find())) {
        add(i, body.date().getYear(), year(i), i);
      }
      boolean together =
          last >= 0
              && claim.isDelay()
              && body.places().get(i).sentence() - body.places().get(last).sentence() < 1;
      if (together) {
        add(i, Math.max(year(i), year(last)), Math.min(year(i), year(last)), last);
      }
      last = i;
    }
  }

  private void add(int told, int end, int start, int other) {
    if (end > start) {
      found.add(
          new Candidate(
              body.told().get(told),
              BigDecimal.valueOf(end - start),
              Math.max(retelling.scoreOfKind(told), retelling.scoreOfKind(other)),
              Math.max(retelling.context(told), retelling.context(other)),
              end + " - " + start + " = " + (end - start)));
    }
  }

  private int year(int told) {
    return body.told().get(told).value().intValue();
  }

  private static boolean isYear(Told told) {
    return told.reading().kind() == Kind.DATE
        && told.mention().end() - told.mention().start() == 4
        && told.value().scale() <= 0
        && told.value().intValue() >= FIRST_YEAR
        && told.value().intValue() <= LAST_YEAR;
  }

  /** "21 days": three weeks. */
  private void addConversions(String unit) {
    for (int i = 0; i < body.told().size(); i++) {
      Told told = body.told().get(i);
      String other = told.reading().unit();
      double days = TimeSpans.days(told.value(), other);
      if (other == null || other.equals(unit) || Double.isNaN(days)) {
        continue;
      }
      double value = days / TimeSpans.days(BigDecimal.ONE, unit);
      double whole = Math.rint(value);
      if (whole > 1 && Math.abs(value - whole) <= WHOLE * whole) {
        BigDecimal number = BigDecimal.valueOf(whole).setScale(0, RoundingMode.HALF_UP);
        found.add(
            new Candidate(
                told,
                number,
                retelling.scoreOfKind(i),
                retelling.context(i),
                Quantity.plain(told.value()) + " " + other + "s = " + number + " " + unit + "s"));
      }
    }
  }
}
