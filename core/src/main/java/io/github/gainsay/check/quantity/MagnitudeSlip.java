package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Alignment;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Change;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports one measure with the same digits and another magnitude, period or currency: "the $4.5
 * billion tunnel" and "the $4.5 million tunnel", "$3 million a month" and "$3 million a year",
 * "$800 million" and "£800 million".
 *
 * <p>An m for a bn makes a thousandfold error of which the digits give no sign.
 */
@CheckInfo(
    summary = "One measure has the same digits with another magnitude, period or currency",
    type = "Q5",
    severity = Severity.WARNING)
public final class MagnitudeSlip implements PairCheck<Quantity> {
  private static final double LIKELY = 0.6;

  /** Numbers of one digit recur by chance. */
  private static final double LIKELY_ROUND = 0.8;

  /** Sentences between a number and its second mention. */
  private static final int NEAR = 2;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final String PER = " per ";

  /** The last words of the names of currencies. */
  private static final Pattern MONEY =
      Pattern.compile(
          ".*\\b(?:dollar|euro|sterling|yen|yuan|rupee|ruble|franc|won|peso|real|kron[ae]|koruna"
              + "|zloty|lira|shekel|riyal|dirham|rand|naira|shilling|baht|ringgit|rupiah|hryvnia)");

  /** How two numbers with the same digits differ. */
  private enum Kind {
    MAGNITUDE("magnitude"),
    PERIOD("period"),
    CURRENCY("currency");

    private final String word;

    Kind(String word) {
      this.word = word;
    }
  }

  @Override
  public Class<Quantity> type() {
    return Quantity.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Quantity> assertion, ArticleFacts article) {
    Quantity q = assertion.value();
    boolean large = q.written().abs().compareTo(THOUSAND) >= 0;
    String unit = q.unit() == null ? "" : q.unit();
    boolean money = MONEY.matcher(unit).lookingAt();
    boolean share = unit.startsWith("percent") || unit.endsWith("point");
    if (share || q.isVague() || q.isOfTime() || !(large || money)) {
      return ImmutableSet.of();
    }
    String digits = q.written().stripTrailingZeros().unscaledValue().abs().toString();
    return ImmutableSet.of((unit.isEmpty() ? "count|" : "measure|") + digits);
  }

  @Override
  public Object reading(Assertion<Quantity> assertion) {
    Quantity q = assertion.value();
    return List.of(
        q.written().stripTrailingZeros(),
        q.unit() == null ? "" : q.unit(),
        assertion.topic().what(),
        assertion.locus().sentence());
  }

  @Override
  public void compare(Pair<Quantity> pair, Findings findings) {
    Kind kind = kind(pair.a().value(), pair.b().value());
    boolean sentence = pair.a().locus().sentence() == pair.b().locus().sentence();
    boolean resumed = kind != null && isResumed(pair, kind);
    if (kind == null || pair.isAcross() || sentence && !resumed || Measures.timesApart(pair)) {
      return;
    }
    Alignment alignment = pair.align(Measures.PROFILE);
    boolean likely =
        isOneThing(pair, kind)
            && (kind != Kind.MAGNITUDE || isThousands(pair.a().value(), pair.b().value()))
            && alignment.probability() >= threshold(pair);
    if (!likely && !resumed) {
      findings.passedOver();
      return;
    }
    String a = pair.left().article().article().textAt(pair.a().span());
    String b = pair.right().article().article().textAt(pair.b().span());
    findings
        .found(
            Severity.WARNING,
            "one measure has the same digits and another "
                + kind.word
                + ": “"
                + a
                + "” and “"
                + b
                + "”")
        .says(pair.left().article(), pair.a(), pair.a().value().describe())
        .says(pair.right().article(), pair.b(), pair.b().value().describe())
        .because(alignment)
        .fact(Fact.DIFFER_BECAUSE, differ(kind, pair.a().value(), pair.b().value()))
        .fact(Fact.FINE_IF, alignment.fineIf())
        .fact(Fact.TO_RESOLVE, "write one " + kind.word + " in both places")
        .report();
  }

  private static @Nullable Kind kind(Quantity a, Quantity b) {
    String s = a.unit();
    String t = b.unit();
    if (a.change() != Change.NONE && b.change() == Change.NONE) {
      return null;
    }
    if (!a.sameNumber(b)) {
      return a.sameUnit(b) && a.isPowerSlip(b) ? Kind.MAGNITUDE : null;
    }
    if (s == null || t == null || s.equals(t)) {
      return null;
    }
    int p = s.indexOf(PER);
    int q = t.indexOf(PER);
    if (p > 0 && q > 0) {
      boolean period = s.substring(p).equals(t.substring(q));
      boolean money = s.substring(0, p).equals(t.substring(0, q));
      return money ? Kind.PERIOD : period ? Kind.CURRENCY : null;
    }
    boolean dollars = s.endsWith("dollar") && t.endsWith("dollar");
    return MONEY.matcher(s).matches() && MONEY.matcher(t).matches() && !dollars
        ? Kind.CURRENCY
        : null;
  }

  /** A thousand, a million or a billion times as much. */
  private static boolean isThousands(Quantity a, Quantity b) {
    BigDecimal large = a.written().abs().max(b.written().abs());
    BigDecimal small = a.written().abs().min(b.written().abs());
    int noughts = large.divide(small).precision() - 1;
    return noughts > 0 && noughts % 3 == 0;
  }

  /** Whether one noun is counted or measured, or one event tells of both. */
  private static boolean isOneThing(Pair<Quantity> pair, Kind kind) {
    String a = pair.a().topic().what();
    String b = pair.b().topic().what();
    boolean event = Measures.isSameEvent(pair.a(), pair.b());
    boolean same = !a.isEmpty() && a.equals(b);
    return same || event && (a.isEmpty() || b.isEmpty()) && kind != Kind.CURRENCY;
  }

  /** "The £18m saving" two sentences behind "£18 billion": told before, with two digits or more. */
  private static boolean isResumed(Pair<Quantity> pair, Kind kind) {
    Assertion<Quantity> second = pair.b();
    int digits = second.value().written().stripTrailingZeros().precision();
    int apart = second.locus().sentence() - pair.a().locus().sentence();
    String what = second.topic().what();
    boolean named = !what.isEmpty() && pair.a().topic().context().contains(what);
    boolean definite = Measures.isDefinite(pair.right().article(), second);
    boolean rate = String.valueOf(second.value().unit()).contains(PER);
    boolean near = apart <= NEAR || named;
    boolean body = !pair.a().locus().kind().isSummary();
    boolean told =
        switch (kind) {
          case MAGNITUDE -> digits > 1 && (definite || rate);
          case PERIOD, CURRENCY -> definite || digits > 1 && apart > 0;
        };
    return body && near && told;
  }

  private static double threshold(Pair<Quantity> pair) {
    int digits = pair.a().value().written().stripTrailingZeros().precision();
    boolean told =
        Measures.isDefinite(pair.left().article(), pair.a())
            || Measures.isDefinite(pair.right().article(), pair.b());
    return digits < 2 && !told ? LIKELY_ROUND : LIKELY;
  }

  private static String differ(Kind kind, Quantity a, Quantity b) {
    if (kind != Kind.MAGNITUDE) {
      return a.unit() + " and " + b.unit();
    }
    BigDecimal large = a.written().abs().max(b.written().abs());
    BigDecimal small = a.written().abs().min(b.written().abs());
    return "one is " + Quantity.plain(large.divide(small)) + " times the other";
  }
}
