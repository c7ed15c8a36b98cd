package io.github.gainsay.extract.calculation;

import io.github.gainsay.extract.calculation.Figures.Figure;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Calculation.Term;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a measure that is given in a second unit: "10 miles (16 km)", "100 °F, or 38 °C". */
final class Conversions {
  private static final String A = "\\{(?<a>\\d{1,3})\\}";
  private static final String B = "\\{(?<b>\\d{1,3})\\}";
  private static final String NOUN = "(?: (?![{,;:()])[a-z-]{1,20}+){0,2}?";

  /** "10 miles (16 km)", "10 miles, or 16 km,", "10 miles/16 km". */
  private static final Pattern TWICE =
      Pattern.compile(
          A + "(?<noun>" + NOUN + ") (?<sign>\\(|, or|or|/|, \\(|, about|, or about|,) ?" + B + "(?<after> \\S{1,20}+)?");

  private final SecondUnits units = new SecondUnits();

  void read(Figures f, CalculationExtractor.Sink sink) {
    for (Matcher m = TWICE.matcher(f.text); m.find(); ) {
      Figure a = f.figure(m, "a");
      Figure b = f.figure(m, "b");
      String from = a.value().unit();
      String to = b.value().unit();
      if (from == null || to == null || from.equals(to)) {
        continue;
      }
      String after = m.group("after") == null ? "" : m.group("after").strip();
      String sign = m.group("sign").strip();
      boolean bracket = sign.endsWith("(") && (after.equals(")") || after.equals(",") || after.equals(";"));
      boolean or = sign.contains("or") && !m.group("noun").contains(" ") && (after.isEmpty() || after.matches("[.,;:)]|-+"));
      boolean slash = sign.equals("/");
      if (!(bracket || or || slash) || isCompound(f, a)) {
        continue;
      }
      add(f, a, b, sink);
    }
  }

  private void add(Figures f, Figure a, Figure b, CalculationExtractor.Sink sink) {
    Quantity q = a.value();
    List<SecondUnits.Scale> scales = units.between(q.unit(), b.value().unit());
    Term best = null;
    for (SecondUnits.Scale scale : scales) {
      Term converted = converted(f, a, b, scale);
      Term result = result(f, a, b, scale);
      io.github.gainsay.value.Calculation c =
          new io.github.gainsay.value.Calculation(
              Relation.CONVERSION, com.google.common.collect.ImmutableList.of(converted), result);
      if (best == null || c.addsUp()) {
        best = converted;
        if (c.addsUp()) {
          sink.add(Relation.CONVERSION, List.of(converted), result, a.from(), b.to());
          return;
        }
      }
    }
    if (best != null) {
      sink.add(Relation.CONVERSION, List.of(best), result(f, a, b, scales.get(0)), a.from(), b.to());
    }
  }

  private static Term result(Figures f, Figure a, Figure b, SecondUnits.Scale scale) {
    Term t = f.measure(b);
    // one of the two was rounded, and we do not know which
    double own = Math.min(place(f, a) * scale.factor() / 2, Math.abs(t.number().written().doubleValue()) / 10);
    boolean small = t.number().written().abs().compareTo(BigDecimal.TEN) < 0;
    double half = Math.max(place(f, b) / 2, small ? 0.5 : 0);
    boolean about = a.value().bound() != io.github.gainsay.value.Bound.EXACT;
    double loose = about ? Math.abs(t.number().written().doubleValue()) * 0.1 : 0;
    Quantity exact = Quantity.of(t.number().written(), io.github.gainsay.value.Bound.EXACT, t.number().unit(), t.number().object());
    Quantity q = b.value().bound() == io.github.gainsay.value.Bound.RANGE ? t.number() : exact;
    return new Term(q, Math.max(Math.max(half, own), loose), t.span());
  }

  private static double place(Figures f, Figure x) {
    int scale = Math.max(0, x.value().written().scale());
    boolean scaled = f.sentence.text(x.from(), x.to()).contains("illion");
    return scaled ? 2 * x.value().precision().doubleValue() : BigDecimal.ONE.movePointLeft(scale).doubleValue();
  }

  private static Term converted(Figures f, Figure a, Figure b, SecondUnits.Scale scale) {
    Quantity q = a.value();
    BigDecimal n = scale.apply(q.written());
    boolean range = q.bound() == io.github.gainsay.value.Bound.RANGE && q.least() != null && q.most() != null;
    Quantity converted =
        range
            ? new Quantity(
                scale.apply(java.util.Objects.requireNonNull(q.least())),
                scale.apply(java.util.Objects.requireNonNull(q.most())),
                q.bound(),
                b.value().unit(),
                "",
                "",
                n,
                BigDecimal.ZERO,
                null,
                q.change())
            : Quantity.of(n, io.github.gainsay.value.Bound.EXACT, b.value().unit(), "");
    return new Term(converted, 0, a.assertion().span());
  }

  /** "6 feet 2 inches (1.88 metres)": a measure in two units. */
  private static boolean isCompound(Figures f, Figure a) {
    for (Figure other : f.figures) {
      boolean before = other.to() == a.from() || other.to() + 1 == a.from() && (f.sentence.token(other.to()).is(",") || f.sentence.token(other.to()).is("and") || f.sentence.token(other.to()).is("-"));
      if (before && other.value().unit() != null) {
        return true;
      }
    }
    return false;
  }
}
