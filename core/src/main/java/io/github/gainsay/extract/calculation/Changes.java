package io.github.gainsay.extract.calculation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.extract.calculation.Figures.Figure;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Calculation;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Calculation.Term;
import io.github.gainsay.value.Change;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.UnitConversion;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a rise or fall with its two ends: "rose 20 percent from 100 to 120", "fell five points to
 * 60 from 65", "doubled from 4 to 8".
 */
final class Changes {
  /** A number of the sentence before that is further away is of something else. */
  private static final double FARTHEST = 3;

  private static final ImmutableSet<String> FALLS =
      ImmutableSet.of("DOWN", "DROP", "fewer", "less", "lower", "smaller");

  /** Ends that are further apart are not of one measure, or were not read right. */
  private static final double NEAREST = 0.005;

  /** Points by which a fraction may be off. */
  private static final double LOOSE = 4;

  private static final String P = "\\{(?<p>\\d{1,3})\\}";
  private static final String A = "\\{(?<a>\\d{1,3})\\}";
  private static final String B = "\\{(?<b>\\d{1,3})\\}";
  private static final String VERB = "(?<verb>UP|DOWN)";
  private static final String NOUN = "(?<verb>RISE|DROP)";

  /** Words without a figure, a comma or another change. */
  private static String words(int most) {
    return "(?: (?![{,;:(]|UP|DOWN|RISE|DROP|TIMES|HALF|from |to )\\S{1,40}+){0," + most + "}?";
  }

  /** "to $112 million, or 40 cents a share," */
  private static final String OR = "(?: ,? or \\{\\d{1,3}\\}" + words(4) + ")?";

  private static final String FROM_TO = "from " + A + words(9) + OR + " ,? ?to " + B;
  private static final String TO_FROM = "to " + B + words(7) + OR + " ,? ?from " + A;
  private static final String ENDS =
      "(?:"
          + FROM_TO
          + "|to \\{(?<b2>\\d{1,3})\\}"
          + words(7)
          + OR
          + " ,? ?from \\{(?<a2>\\d{1,3})\\})";

  /** "rose 20 percent from 100 to 120", "rose by 20 to 120 last year from 100". */
  private static final Pattern VERB_STEP =
      Pattern.compile(
          VERB + "(?: by| another| a further| sharply)? " + P + words(6) + " ,? ?" + ENDS);

  /** "rose from 100 to 120". */
  private static final Pattern VERB_ENDS = Pattern.compile(VERB + words(3) + "(?: ,)? " + ENDS);

  /** "a 20 percent rise from 100 to 120". */
  private static final Pattern NOUN_ENDS =
      Pattern.compile(P + words(2) + " " + NOUN + words(4) + " " + ENDS);

  /** "rose from 100 to 120, a 20 percent increase". */
  private static final Pattern ENDS_NOUN =
      Pattern.compile(
          ENDS
              + words(6)
              + " (?:,|-|--|–|—) (?:or )?(?:a|an) (?:RISE|DROP )?(?:of )?"
              + P
              + words(2)
              + " "
              + NOUN);

  /** "lost 25 percent of its length, shrinking from 8 miles to 6". */
  private static final Pattern THEN_ENDS =
      Pattern.compile(P + words(9) + " , " + VERB + " " + ENDS);

  /** "costs 4 pounds and will rise by 30p to 4.30 pounds". */
  private static final Pattern ON_TOP =
      Pattern.compile(
          A
              + words(6)
              + " ,? ?(?:and|but) (?:is |are )?(?:will |would |to )?"
              + VERB
              + " by "
              + P
              + words(3)
              + " to "
              + B);

  /** "120, up 20 percent from 100". */
  private static final Pattern LEVEL =
      Pattern.compile(
          B + words(6) + OR + " (?:,|-|--|–|—) " + VERB + " " + P + words(4) + " from " + A);

  /** "120, up from 100". */
  private static final Pattern LEVEL_FROM =
      Pattern.compile(
          B + words(6) + OR + " (?:,|-|--|–|—|\\() ?" + VERB + " (?:sharply |slightly )?from " + A);

  private static final String THAN =
      P
          + " (?:\\S{1,20}+ )?(?<verb>more|higher|larger|fewer|less|lower|smaller) than (?:the |its |their )?";

  /** "192,000 cars, 20 percent fewer than the 240,000 of last year". */
  private static final Pattern LEVEL_THAN =
      Pattern.compile(B + words(6) + " (?:,|-|--|–|—) (?:or )?" + THAN + A);

  /** "That was 20 percent fewer than the 240,000 of last year." */
  private static final Pattern THAT_THAN =
      Pattern.compile("^(?:that|this|it|which) (?:was|is) (?:about )?" + THAN + A);

  /** "doubled from 4 to 8". */
  private static final Pattern MULTIPLE =
      Pattern.compile(
          "(?<bound>(?:more than|nearly|almost|over|about|roughly) )?(?<times>TIMES[234]|HALF)"
              + words(4)
              + "(?: ,)? "
              + ENDS);

  /** Reads a sentence; {@code before} is the one before it, null for none with a number. */
  void read(Figures f, @Nullable Figures before, CalculationExtractor.Sink sink) {
    String text = f.text;
    if (text.contains(" than ")) {
      for (Matcher m = LEVEL_THAN.matcher(text); m.find(); ) {
        if (f.figure(m, "p").isPercent()) {
          step(f, m, sink);
        }
      }
      Matcher m = THAT_THAN.matcher(text);
      if (before != null && m.find()) {
        thanBefore(f, m, before, sink);
      }
    }
    if (!text.contains("from ") && !text.contains(" by ")) {
      return;
    }
    for (Pattern pattern : List.of(VERB_STEP, NOUN_ENDS, LEVEL, ENDS_NOUN, THEN_ENDS, ON_TOP)) {
      for (Matcher m = pattern.matcher(text); m.find(); ) {
        step(f, m, sink);
      }
    }
    for (Pattern pattern : List.of(VERB_ENDS, LEVEL_FROM)) {
      for (Matcher m = pattern.matcher(text); m.find(); ) {
        direction(f, m, sink);
      }
    }
    for (Matcher m = MULTIPLE.matcher(text); m.find(); ) {
      multiple(f, m, sink);
    }
  }

  private static @Nullable Figure end(Figures f, Matcher m, String group) {
    String second = group + "2";
    boolean has = m.pattern().pattern().contains("<" + second + ">");
    if (has && m.group(second) != null) {
      return f.figure(m, second);
    }
    return m.group(group) == null ? null : f.figure(m, group);
  }

  private static boolean isFall(Matcher m) {
    return FALLS.contains(m.group("verb"));
  }

  /** A growth to any number of the sentence before that it fits, to the last one otherwise. */
  private static void thanBefore(
      Figures f, Matcher m, Figures before, CalculationExtractor.Sink sink) {
    Figure a = f.figure(m, "a");
    Figure p = f.figure(m, "p");
    Change change = isFall(m) ? Change.DOWN : Change.UP;
    Calculation found = null;
    for (Figure b : before.figures) {
      boolean level = b.value().sameUnit(a.value()) && areLevels(f, a, b) && p.isPercent();
      double ratio = b.value().written().doubleValue() / a.value().written().doubleValue();
      boolean sided = ratio < 1 == isFall(m) && ratio > 1 / FARTHEST && ratio < FARTHEST;
      if (level && sided) {
        Calculation c =
            new Calculation(
                Relation.GROWTH,
                ImmutableList.of(f.measure(a), before.measure(b)),
                Figures.changed(f.percent(p), change));
        found = found == null || !found.addsUp() ? c : found;
      }
    }
    if (found != null) {
      sink.add(found.relation(), found.terms(), found.result(), p.from(), a.to());
    }
  }

  /** A step or growth with its two ends. */
  private static void step(Figures f, Matcher m, CalculationExtractor.Sink sink) {
    Figure a = end(f, m, "a");
    Figure b = end(f, m, "b");
    Figure p = f.figure(m, "p");
    if (a == null || b == null || !areLevels(f, a, b)) {
      return;
    }
    Change change = isFall(m) ? Change.DOWN : Change.UP;
    List<Term> ends = ends(f, a, b);
    int from = f.token(m.start());
    int to = Math.max(Math.max(a.to(), b.to()), p.to());
    if (m.pattern().equals(THEN_ENDS) && !p.isPercent()) {
      return;
    }
    Term step = coins(f.measure(p), a, b);
    String unit = p.value().unit();
    boolean percents = a.isPercent() || b.isPercent();
    if ("fraction".equals(p.value().unit())) {
      sink.add(Relation.GROWTH, ends, Figures.changed(fraction(f, p), change), from, to);
    } else if (p.isPercent()) {
      sink.add(Relation.GROWTH, ends, Figures.changed(f.percent(p), change), from, to);
    } else if ("percentage point".equals(unit) ? percents : isStep(p, step.number().unit(), a, b)) {
      sink.add(Relation.STEP, ends, Figures.changed(step, change), from, to);
    }
  }

  /** The two ends; "4 billion" beside "3.6 billion" is not meant to the billion. */
  private static List<Term> ends(Figures f, Figure a, Figure b) {
    Term first = f.measure(a);
    Term last = f.measure(b);
    double slack = Math.min(first.slack(), last.slack());
    return List.of(closer(first, slack), closer(last, slack));
  }

  private static Term closer(Term t, double other) {
    return other == 0 ? t : new Term(t.number(), Math.min(t.slack(), 2 * other), t.span());
  }

  /** "a third" in percent, which is said of 30 and of 36. */
  private static Term fraction(Figures f, Figure p) {
    Term t = f.measure(p);
    BigDecimal percent = t.number().written().multiply(BigDecimal.valueOf(100));
    return new Term(Quantity.of(percent, t.number().bound(), "percent", ""), LOOSE, t.span());
  }

  /** Whether a step is in the unit of its ends; bare points may be of an index. */
  private static boolean isStep(Figure p, @Nullable String own, Figure a, Figure b) {
    boolean points = "point".equals(p.value().unit());
    boolean basis = "basis point".equals(p.value().unit());
    String unit = a.isBare() ? b.value().unit() : a.value().unit();
    boolean money = unit != null && p.isBare();
    return !basis && !money && (points || Objects.equals(own, unit));
  }

  /** A step in coins in the currency of its ends: 30p of pounds. */
  private static Term coins(Term step, Figure a, Figure b) {
    String own = step.number().unit();
    String unit = a.isBare() ? b.value().unit() : a.value().unit();
    if (own == null || unit == null || own.equals(unit)) {
      return step;
    }
    List<BigDecimal> values = UnitConversion.convert(step.number().written(), own, unit);
    if (values.isEmpty()) {
      return step;
    }
    BigDecimal value = values.get(0);
    Quantity converted = Quantity.of(value, step.number().bound(), unit, step.number().object());
    double factor = value.doubleValue() / step.number().written().doubleValue();
    return new Term(converted, step.slack() * factor, step.span());
  }

  private static void direction(Figures f, Matcher m, CalculationExtractor.Sink sink) {
    Figure a = end(f, m, "a");
    Figure b = end(f, m, "b");
    if (a == null || b == null || !areLevels(f, a, b) || isRank(f)) {
      return;
    }
    Change change = isFall(m) ? Change.DOWN : Change.UP;
    int from = f.token(m.start());
    sink.add(
        Relation.DIRECTION,
        ends(f, a, b),
        Figures.changed(f.measure(b), change),
        from,
        Math.max(a.to(), b.to()));
  }

  private static void multiple(Figures f, Matcher m, CalculationExtractor.Sink sink) {
    Figure a = end(f, m, "a");
    Figure b = end(f, m, "b");
    if (a == null || b == null || !areLevels(f, a, b)) {
      return;
    }
    String times = m.group("times");
    boolean half = times.equals("HALF");
    double n = half ? 2 : times.charAt(times.length() - 1) - '0';
    String bound = m.group("bound") == null ? "" : m.group("bound").strip();
    boolean over = bound.equals("more than") || bound.equals("over");
    boolean under = bound.equals("nearly") || bound.equals("almost");
    // "doubled" is said of what has nearly doubled, and of what has more than doubled
    double low = over ? n * 0.97 : n * (under ? 0.8 : 0.9);
    double high = under ? n * 1.03 : n * (over ? 1.6 : 1.15);
    Quantity factor =
        new Quantity(
            BigDecimal.valueOf(low),
            BigDecimal.valueOf(high),
            Bound.RANGE,
            null,
            "",
            "",
            BigDecimal.valueOf(n),
            BigDecimal.ZERO,
            null,
            half ? Change.DOWN : Change.UP);
    int word = f.token(m.start("times"));
    sink.add(
        Relation.FACTOR,
        ends(f, a, b),
        f.said(factor, word, word + 1),
        word,
        Math.max(a.to(), b.to()));
  }

  /** Whether two figures are levels of one measure above nought. */
  private static boolean areLevels(Figures f, Figure a, Figure b) {
    boolean plain = !a.value().isVague() && !b.value().isVague();
    boolean above = a.value().written().signum() > 0 && b.value().written().signum() > 0;
    double ratio = a.value().written().doubleValue() / b.value().written().doubleValue();
    boolean near = ratio > NEAREST && ratio < 1 / NEAREST; // "1.2m to 600,000"
    boolean loss =
        f.text.contains(" loss ") || f.text.contains(" losses ") || f.text.contains(" minus ");
    boolean rates =
        f.period(a).equals(f.period(b)) || f.period(a).isEmpty() || f.period(b).isEmpty();
    boolean first = a.from() < b.from();
    return plain
        && above
        && near
        && !loss
        && rates
        && Figures.isAlike(first ? a : b, first ? b : a);
  }

  /** "climbed from 12 to 3": ranks get better as they get smaller. */
  private static boolean isRank(Figures f) {
    for (Token t : f.sentence.tokens()) {
      if (Figures.WORDS.containsEntry("rank", t.lemma()) || t.is("No.") || t.is("ranked")) {
        return true;
      }
    }
    return false;
  }
}
