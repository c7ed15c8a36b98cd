package io.github.gainsay.value;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Span;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/**
 * Arithmetic that a text states: numbers, and the number that they are said to make. "24 people, 13
 * women and 10 men" is a {@code SUM} of 13 and 10 with the result 24.
 *
 * @param relation how the terms make the result
 * @param terms see {@link Relation}; at least one
 * @param result what the text says they make
 */
public record Calculation(Relation relation, ImmutableList<Term> terms, Term result)
    implements Value {

  /** How terms make a result. */
  public enum Relation {
    /** The result is the sum of the terms. */
    SUM,
    /** The terms are parts of the result that share nothing, and there may be others. */
    PARTS,
    /** The terms are shares, in percent, of one whole that share nothing. */
    SHARES,
    /** The first term is a part of the second; the result is its share in percent. */
    SHARE,
    /** The term is a count of people or things; the result is the share of some of them. */
    WHOLE_SHARE,
    /** From the first term to the second; the result is the change in percent. */
    GROWTH,
    /** From the first term to the second; the result is the difference. */
    STEP,
    /** From the first term to the second; the result is how many times it grew or shrank. */
    FACTOR,
    /** From the first term to the second, which the text calls a rise or a fall. */
    DIRECTION,
    /** The term is worth the result, a sum in another currency; any rate makes it true. */
    EXCHANGE,
    /** The term, which has been put into the unit of the result, is the result. */
    CONVERSION
  }

  /**
   * A number of a calculation.
   *
   * @param number with its unit, bound and, for a step or a growth, its direction
   * @param slack how far the value can be from what is written, at least 0
   * @param span where it is written
   */
  public record Term(Quantity number, double slack, Span span) {

    public Term {
      if (!(slack >= 0)) {
        throw new IllegalArgumentException("slack " + slack);
      }
    }

    Interval interval() {
      double n = number.written().doubleValue();
      return switch (number.bound()) {
        case EXACT -> Interval.around(n, slack);
        case ABOUT -> Interval.around(n, Math.max(slack, Math.abs(n) / 10));
        case AT_LEAST -> new Interval(n - slack, Double.POSITIVE_INFINITY);
        case AT_MOST -> new Interval(Double.NEGATIVE_INFINITY, n + slack);
        case RANGE -> range(number);
      };
    }

    private Interval range(Quantity q) {
      BigDecimal least = q.least() == null ? q.written() : q.least();
      BigDecimal most = q.most() == null ? q.written() : q.most();
      return new Interval(least.doubleValue() - slack, most.doubleValue() + slack);
    }

    /** The written number. */
    public double value() {
      return number.written().doubleValue();
    }

    /** The number in digits. */
    public String text() {
      return Quantity.plain(number.written());
    }
  }

  /** A conversion may be off by so much of the result: both sides get rounded. */
  private static final double ROUNDED = 0.06;

  private static final double PERCENT = 100;

  public Calculation {
    if (terms.isEmpty() || terms.size() < (needsTwo(relation) ? 2 : 1)) {
      throw new IllegalArgumentException(relation + " of " + terms);
    }
  }

  private static boolean needsTwo(Relation relation) {
    return switch (relation) {
      case SHARE, GROWTH, STEP, FACTOR, DIRECTION, SHARES -> true;
      default -> false;
    };
  }

  /** Whether some values that the written numbers can stand for make the calculation true. */
  public boolean addsUp() {
    Interval said = result.interval();
    return switch (relation) {
      case SUM -> sum().overlaps(said);
      case PARTS -> !sum().isAbove(said);
      case SHARES -> !sum().isAbove(Interval.around(PERCENT, 0.5));
      case SHARE -> share().overlaps(said);
      case WHOLE_SHARE -> isShareOfSome(said);
      case GROWTH -> growth().overlaps(said) || isPoints() && step().overlaps(said);
      case STEP -> step().overlaps(said);
      case FACTOR -> factor().overlaps(said);
      case DIRECTION -> isFall() ? !last().isAbove(first()) : !first().isAbove(last());
      case EXCHANGE -> true;
      case CONVERSION ->
          first().overlaps(said)
              || first().overlaps(said.wider(Math.abs(result.value()) * ROUNDED));
    };
  }

  private Interval first() {
    return terms.get(0).interval();
  }

  private Interval last() {
    return terms.get(terms.size() - 1).interval();
  }

  private Interval sum() {
    return terms.stream().map(Term::interval).reduce(new Interval(0, 0), Interval::plus);
  }

  private Interval share() {
    return first().over(last()).times(PERCENT);
  }

  /** How large the step is, in the direction that the text gives it. */
  private Interval step() {
    return isFall() ? first().minus(last()) : last().minus(first());
  }

  private Interval growth() {
    Interval ratio = last().over(first());
    Interval growth = new Interval((ratio.low() - 1) * PERCENT, (ratio.high() - 1) * PERCENT);
    return isFall() ? growth.times(-1) : growth;
  }

  private Interval factor() {
    return isFall() ? first().over(last()) : last().over(first());
  }

  private boolean isFall() {
    return result.number().change() == Change.DOWN;
  }

  /** Whether percentages change: "rose 5 percent, from 20 percent to 25" may mean the points. */
  private boolean isPoints() {
    return "percent".equals(terms.get(1).number().unit());
  }

  /** Whether the share of some whole number of the count rounds to the written share. */
  private boolean isShareOfSome(Interval said) {
    Interval whole = first();
    if (Double.isInfinite(whole.high()) || whole.high() - whole.low() >= 1) {
      return true;
    }
    double n = terms.get(0).value();
    for (int k = 0; k <= n; k++) {
      if (new Interval(k * PERCENT / n, k * PERCENT / n).overlaps(said)) {
        return true;
      }
    }
    return false;
  }

  /** What the terms make, as arithmetic: "13 + 10 = 23". */
  public String arithmetic() {
    Term a = terms.get(0);
    Term b = terms.get(terms.size() - 1);
    return switch (relation) {
      case SUM, PARTS, SHARES ->
          terms.stream().map(Term::text).collect(Collectors.joining(" + "))
              + " = "
              + round(terms.stream().mapToDouble(Term::value).sum());
      case SHARE ->
          a.text()
              + " of "
              + b.text()
              + " is "
              + round(PERCENT * a.value() / b.value())
              + " percent";
      case WHOLE_SHARE -> nearest();
      case GROWTH ->
          "from "
              + a.text()
              + " to "
              + b.text()
              + " is "
              + signed(PERCENT * (b.value() - a.value()) / a.value())
              + " percent";
      case STEP -> "from " + a.text() + " to " + b.text() + " is " + signed(b.value() - a.value());
      case FACTOR ->
          isFall()
              ? a.text() + " ÷ " + b.text() + " = " + round(a.value() / b.value())
              : b.text() + " ÷ " + a.text() + " = " + round(b.value() / a.value());
      case DIRECTION ->
          b.text() + (b.value() < a.value() ? " is less than " : " is more than ") + a.text();
      case EXCHANGE -> a.number().describe() + " for " + result.number().describe();
      case CONVERSION -> round(a.value());
    };
  }

  /** "4 of 12 are 33.3 percent, 5 of 12 are 41.7 percent". */
  private String nearest() {
    double n = terms.get(0).value();
    long below = (long) Math.floor(result.value() * n / PERCENT);
    return below
        + " of "
        + terms.get(0).text()
        + " is "
        + round(below * PERCENT / n)
        + " percent, "
        + (below + 1)
        + " is "
        + round((below + 1) * PERCENT / n);
  }

  private static String signed(double d) {
    return (d > 0 ? "+" : "") + round(d).replace("-", "−");
  }

  /** To three significant digits, whole numbers in full. */
  private static String round(double d) {
    if (Double.isInfinite(d) || Double.isNaN(d)) {
      return "no number";
    }
    BigDecimal exact = BigDecimal.valueOf(d).setScale(6, RoundingMode.HALF_UP);
    boolean whole = exact.stripTrailingZeros().scale() <= 0;
    int digits = Math.max(3, exact.precision() - exact.scale());
    return Quantity.plain(whole ? exact : exact.round(new MathContext(digits)));
  }

  /**
   * What would make a wrong sum of two places right that look alike: a nought too many or too few,
   * or two digits exchanged; empty when the numbers bear no such mark.
   */
  public String slip() {
    double said = result.value();
    double made =
        switch (relation) {
          case SUM -> terms.stream().mapToDouble(Term::value).sum();
          case CONVERSION -> terms.get(0).value();
          case STEP -> Math.abs(last().low() - first().low());
          default -> Double.NaN;
        };
    if (Double.isNaN(made) || made <= 0 || said <= 0) {
      return "";
    }
    for (int power = 1; power <= 9; power++) {
      double factor = Math.pow(10, power);
      if (near(said, made * factor) || near(said * factor, made)) {
        return "the two differ by a factor of " + Quantity.plain(BigDecimal.valueOf((long) factor));
      }
    }
    Quantity sum = result.number();
    Quantity right = Quantity.exact(Math.round(made), "");
    return sum.isTransposed(right) ? "two digits may have changed places" : "";
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) <= 0.03 * Math.max(Math.abs(a), Math.abs(b));
  }

  @Override
  public Agreement agreesWith(Value other) {
    return Agreement.NOT_COMPARABLE;
  }

  @Override
  public String describe() {
    return arithmetic();
  }
}
