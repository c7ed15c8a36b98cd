package io.github.gainsay.extract.calculation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.extract.calculation.Figures.Figure;
import io.github.gainsay.extract.quantity.Units;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Calculation;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Calculation.Term;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.UnitConversion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a measure that is given in a second unit: "10 miles (16 km)", "100 °F, or 38 °C". */
final class Conversions {
  private static final String A = "\\{(?<a>\\d{1,3})\\}";
  private static final String B = "\\{(?<b>\\d{1,3})\\}";
  private static final String NOUN = "(?: (?![{,;:()])[a-z-]{1,20}+){0,2}?";

  /** "10 miles (16 km)", "10 miles, or about 16 km,", "10 miles/16 km". */
  private static final Pattern TWICE =
      Pattern.compile(
          A
              + "(?<noun>"
              + NOUN
              + ") (?<sign>\\(|, or|or|/|, \\() ?(?:about |roughly |around |some )?"
              + B
              + "(?<after> \\S{1,20}+)?");

  private static final ImmutableSet<String> CLOSERS = ImmutableSet.of(")", ",", ";", "");
  private static final ImmutableSet<String> SHARES =
      ImmutableSet.of("percent", "fraction", "percentage point", "basis point", "point");

  /** "About" may be a tenth away. */
  private static final double ABOUT = 0.1;

  /** Degrees by which something can warm or cool. */
  private static final BigDecimal LARGEST_STEP = BigDecimal.valueOf(30);

  /** Words of a sentence whose degrees may be a step: "warmed by 2 degrees Celsius (3.6 F)". */
  private static final Pattern STEP =
      Pattern.compile(
          "UP|DOWN|RISE|DROP|warm|cool|hotter|colder|higher|lower|above|below|difference|within"
              + "|limit|more than usual|swing|margin");

  private final Units units = Units.standard();

  void read(Figures f, CalculationExtractor.Sink sink) {
    for (Matcher m = TWICE.matcher(f.text); m.find(); ) {
      Figure a = f.figure(m, "a");
      Figure b = f.figure(m, "b");
      String from = a.value().unit();
      String to = b.value().unit();
      boolean two = from != null && to != null && !from.equals(to);
      if (!two
          || SHARES.contains(from)
          || SHARES.contains(to)
          || !isSecond(m)
          || isCompound(f, a)) {
        continue;
      }
      if (units.isMoney(from) && units.isMoney(to)) {
        exchange(f, a, b, sink);
      } else {
        measure(f, a, b, sink);
      }
    }
  }

  private static boolean isSecond(Matcher m) {
    String after = m.group("after") == null ? "" : m.group("after").strip();
    String sign = m.group("sign").strip();
    boolean plain = !m.group("noun").contains(" ");
    return sign.endsWith("(")
        ? CLOSERS.contains(after)
        : sign.equals("/") || plain && after.matches("|[.,;:)]|-+|–|—");
  }

  private static void exchange(Figures f, Figure a, Figure b, CalculationExtractor.Sink sink) {
    boolean exact = a.value().bound() != Bound.RANGE && b.value().bound() != Bound.RANGE;
    boolean above = a.value().written().signum() > 0 && b.value().written().signum() > 0;
    if (exact && above) {
      sink.add(Relation.EXCHANGE, List.of(f.measure(a)), f.measure(b), a.from(), b.to());
    }
  }

  /** Of the readings of the two units, one that fits when there is one. */
  private static void measure(Figures f, Figure a, Figure b, CalculationExtractor.Sink sink) {
    Calculation found = null;
    for (Term converted : conversions(f, a, Objects.requireNonNull(b.value().unit()))) {
      Calculation c =
          new Calculation(
              Relation.CONVERSION, ImmutableList.of(converted), second(f, a, b, converted));
      if (found == null || c.addsUp() && !found.addsUp()) {
        found = c;
      }
    }
    if (found != null) {
      sink.add(found.relation(), found.terms(), found.result(), a.from(), b.to());
    }
  }

  private static List<Term> conversions(Figures f, Figure a, String to) {
    Quantity q = a.value();
    String from = Objects.requireNonNull(q.unit());
    List<Term> terms = new ArrayList<>();
    boolean step = q.written().compareTo(LARGEST_STEP) <= 0 && STEP.matcher(f.text).find();
    boolean range = q.bound() == Bound.RANGE && q.least() != null && q.most() != null;
    if (!range) {
      for (BigDecimal n : convert(q.written(), from, to, step)) {
        terms.add(new Term(Quantity.of(n, Bound.EXACT, to, ""), 0, a.assertion().span()));
      }
      return terms;
    }
    List<BigDecimal> least = convert(Objects.requireNonNull(q.least()), from, to, step);
    List<BigDecimal> most = convert(Objects.requireNonNull(q.most()), from, to, step);
    for (int i = 0; i < Math.min(least.size(), most.size()); i++) {
      Quantity ends =
          new Quantity(
              least.get(i).min(most.get(i)),
              most.get(i).max(least.get(i)),
              Bound.RANGE,
              to,
              "",
              "",
              most.get(i),
              BigDecimal.ZERO,
              null,
              q.change());
      terms.add(new Term(ends, 0, a.assertion().span()));
    }
    return terms;
  }

  /** As a level and, where that differs, as a step: "warmed by 2 degrees Celsius (3.6 F)". */
  private static List<BigDecimal> convert(BigDecimal n, String from, String to, boolean mayBeStep) {
    List<BigDecimal> all = new ArrayList<>(UnitConversion.convert(n, from, to));
    if (mayBeStep) {
      all.addAll(UnitConversion.convertStep(n, from, to));
    }
    return all;
  }

  /** The second measure: either of the two may have been rounded, and we do not know which. */
  private static Term second(Figures f, Figure a, Figure b, Term converted) {
    Term t = f.measure(b);
    double n = Math.abs(t.number().written().doubleValue());
    double first = Math.abs(a.value().written().doubleValue());
    double rounded = first == 0 ? 0 : f.lastPlace(a) / 2 * converted.value() / first;
    double slack = Math.max(f.lastPlace(b) / 2, Math.min(rounded, n * ABOUT));
    slack = a.value().bound() == Bound.EXACT ? slack : Math.max(slack, n * ABOUT);
    boolean range = b.value().bound() == Bound.RANGE;
    Quantity exact =
        Quantity.of(t.number().written(), Bound.EXACT, t.number().unit(), t.number().object());
    return new Term(range ? t.number() : exact, slack, t.span());
  }

  /** "6 feet 2 inches (1.88 metres)": a measure in two units. */
  private static boolean isCompound(Figures f, Figure a) {
    for (Figure other : f.figures) {
      boolean joined =
          other.to() + 1 == a.from()
              && (f.sentence.token(other.to()).is(",")
                  || f.sentence.token(other.to()).is("and")
                  || f.sentence.token(other.to()).is("x")
                  || f.sentence.token(other.to()).is("by")
                  || f.sentence.token(other.to()).is("-"));
      if ((joined || other.to() == a.from()) && other.value().unit() != null) {
        return true;
      }
    }
    return false;
  }
}
