package io.github.gainsay.extract.calculation;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.WordTable;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Calculation.Term;
import io.github.gainsay.value.Change;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in lower case with its quantities written as {@code {0}} and its words of change as
 * {@code UP}, {@code DOWN} and the like, so that what it reckons can be read by patterns: "sales
 * fell 5 percent to $95 million from $100 million" is {@code sales DOWN {0} to {1} from {2}}.
 */
final class Figures {
  static final ImmutableSetMultimap<String, String> WORDS =
      WordTable.read(Figures.class, "change_words.tsv");

  private static final Set<String> PERIODS =
      Set.of("second", "minute", "hour", "day", "night", "week", "month", "quarter", "year");

  private static final Set<String> THEM = Set.of("them", "whom", "these", "those");
  private static final String PER = " per ";

  /** "$100 million a year earlier" is no rate. */
  private static final Set<String> AGO =
      Set.of("earlier", "ago", "before", "later", "after", "previously");

  private static final double HUNDREDTH = 0.01;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** A quantity, tokens {@code [from, to)}. */
  record Figure(int from, int to, Assertion<Quantity> assertion) {
    Quantity value() {
      return assertion.value();
    }

    boolean isPercent() {
      return "percent".equals(value().unit());
    }

    boolean isBare() {
      return value().unit() == null;
    }
  }

  final Sentence sentence;
  final String text;
  final List<Figure> figures = new ArrayList<>();
  private final Map<Integer, Integer> starts = new HashMap<>();
  private final TreeMap<Integer, Integer> tokens = new TreeMap<>();

  Figures(Sentence s, List<Assertion<Quantity>> quantities) {
    sentence = s;
    find(quantities);
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < s.size()) {
      tokens.put(out.length(), i);
      Integer k = starts.get(i);
      if (k != null) {
        out.append('{').append(k).append('}');
        i = figures.get(k).to;
      } else {
        out.append(code(s, i));
        i++;
      }
      out.append(' ');
    }
    text = out.toString();
  }

  private void find(List<Assertion<Quantity>> quantities) {
    Map<Integer, Integer> tokenAt = new HashMap<>();
    Map<Integer, Integer> tokenTo = new HashMap<>();
    for (int i = 0; i < sentence.size(); i++) {
      tokenAt.put(sentence.span(i, i + 1).start(), i);
      tokenTo.put(sentence.span(i, i + 1).end(), i + 1);
    }
    for (Assertion<Quantity> a : quantities) {
      Integer from = tokenAt.get(a.span().start());
      Integer to = tokenTo.get(a.span().end());
      if (from == null || to == null || from >= to || starts.containsKey(from)) {
        continue;
      }
      int link = linkOfEnds(a.value(), from, to);
      if (link < 0) {
        add(from, to, a);
      } else {
        add(from, link, end(a, a.value().least(), from, link));
        add(link + 1, to, end(a, a.value().most(), link + 1, to));
      }
    }
  }

  private void add(int from, int to, Assertion<Quantity> a) {
    starts.put(from, figures.size());
    figures.add(new Figure(from, to, a));
  }

  /** The "to" of "from 4,000 to 9,500", two levels and no range; -1 for none. */
  private int linkOfEnds(Quantity q, int from, int to) {
    // "from 34 to 68", "by 12 cents to 86 cents"
    boolean ends =
        q.bound() == Bound.RANGE
            && from > 0
            && (sentence.token(from - 1).is("from") || sentence.token(from - 1).is("by"));
    for (int i = from + 1; ends && i + 1 < to; i++) {
      if (sentence.token(i).is("to")) {
        return i;
      }
    }
    return -1;
  }

  private Assertion<Quantity> end(
      Assertion<Quantity> range, @Nullable BigDecimal number, int from, int to) {
    Quantity q = range.value();
    BigDecimal n = number == null ? q.written() : number;
    Quantity one =
        new Quantity(
            n,
            n,
            Bound.EXACT,
            q.unit(),
            q.object(),
            q.objectText(),
            n,
            Quantity.halfPlace(n),
            null,
            Change.NONE);
    return new Assertion<>(
        range.kind(),
        one,
        range.topic(),
        range.qualifiers(),
        range.locus(),
        sentence.span(from, to));
  }

  private static String code(Sentence s, int i) {
    Token t = s.token(i);
    String lemma = t.lemma().toLowerCase(Locale.ROOT);
    boolean verb = t.tagged("VB");
    if (verb && WORDS.containsEntry("up", lemma) || isParticle(s, i, "up")) {
      return "UP";
    }
    if (verb && WORDS.containsEntry("down", lemma) || isParticle(s, i, "down")) {
      return "DOWN";
    }
    if (t.tagged("NN") && WORDS.containsEntry("rise", lemma)) {
      return "RISE";
    }
    if (t.tagged("NN") && WORDS.containsEntry("drop", lemma)) {
      return "DROP";
    }
    for (String multiple : List.of("times2", "times3", "times4", "half")) {
      if (verb && WORDS.containsEntry(multiple, lemma)) {
        return multiple.toUpperCase(Locale.ROOT);
      }
    }
    if (t.tagged("VB") && WORDS.containsEntry("for", lemma) || isVote(s, i, "for")) {
      return "FOR";
    }
    if (t.tagged("VB") && WORDS.containsEntry("against", lemma)
        || t.is("opposed")
        || isVote(s, i, "against")) {
      return "AGAINST";
    }
    String w = t.lower();
    if (w.equals("-lrb-")) {
      return "(";
    }
    if (w.equals("-rrb-")) {
      return ")";
    }
    return w.indexOf('{') >= 0 || w.indexOf('}') >= 0 ? "_" : w;
  }

  /** "up 5 percent", "down from 20": not the particle of "gave up". */
  private static boolean isParticle(Sentence s, int i, String word) {
    Token t = s.token(i);
    boolean alone = i == 0 || !s.token(i - 1).tagged("VB") || s.token(i - 1).lemma().equals("go");
    return t.is(word) && (alone || i > 0 && s.token(i - 1).lemma().equals("be"));
  }

  /** "voted against", "were in favor". */
  private static boolean isVote(Sentence s, int i, String word) {
    Token t = s.token(i);
    Token before = i == 0 ? t : s.token(i - 1);
    boolean voted = before.lemma().equals("vote") || before.lemma().equals("be");
    return t.is(word) && voted;
  }

  boolean isEmpty() {
    return figures.isEmpty();
  }

  /** The index of the figure that starts at a token, -1 for none. */
  int at(int token) {
    return starts.getOrDefault(token, -1);
  }

  Figure figure(Matcher m, String group) {
    return figures.get(Integer.parseInt(m.group(group)));
  }

  /** The token that holds an offset of {@link #text}. */
  int token(int offset) {
    return Objects.requireNonNull(tokens.floorEntry(offset), "offset").getValue();
  }

  /** A count, which is meant to the last one unless it is round. */
  Term count(Figure f) {
    Quantity q = f.value();
    boolean exact = q.written().abs().compareTo(HUNDRED) < 0 && !isScaled(f);
    return new Term(q, exact ? 0 : slack(f), f.assertion.span());
  }

  /** A measure, a level or a large count, which is rounded at its last written place. */
  Term measure(Figure f) {
    double half = f.value().unit() == null ? 0 : lastPlace(f) / 2;
    return new Term(f.value(), Math.max(slack(f), half), f.assertion.span());
  }

  /** A share in percent; round ones are meant roughly. */
  Term percent(Figure f) {
    double n = f.value().written().doubleValue();
    double slack = lastPlace(f) * (n % 10 == 0 ? 1.5 : n % 5 == 0 ? 1 : 0.75);
    return new Term(f.value(), slack, f.assertion.span());
  }

  /** A figure with another change. */
  static Term changed(Term t, Change change) {
    Quantity q = t.number();
    Quantity other =
        new Quantity(
            q.least(),
            q.most(),
            q.bound(),
            q.unit(),
            q.object(),
            q.objectText(),
            q.written(),
            q.precision(),
            q.whole(),
            change);
    return new Term(other, t.slack(), t.span());
  }

  /** A number that is said in another way, "a" or "doubled", on tokens {@code [from, to)}. */
  Term said(Quantity value, int from, int to) {
    return new Term(value, 0, sentence.span(from, to));
  }

  /** "1.2 million" is written to the hundred thousand, 8,000 not coarser than to a hundredth. */
  private double slack(Figure f) {
    double half = f.value().precision().doubleValue();
    double value = Math.abs(f.value().written().doubleValue());
    if (f.value().bound() == Bound.RANGE) {
      return half;
    }
    return isScaled(f)
        ? Math.min(half, lastPlace(f) / 2)
        : Math.min(half, Math.max(0.5, value * HUNDREDTH));
  }

  /** The last written place: 0.1 for "2.5", 1 for "20", a million for "20 million". */
  double lastPlace(Figure f) {
    BigDecimal n = f.value().written().abs();
    if (!isScaled(f)) {
      return BigDecimal.ONE.movePointLeft(Math.max(0, n.scale())).doubleValue();
    }
    int power = 3 * ((n.precision() - n.scale() - 1) / 3);
    BigDecimal shown = n.movePointLeft(power).stripTrailingZeros();
    return BigDecimal.ONE.movePointRight(power - Math.max(0, shown.scale())).doubleValue();
  }

  /** Whether it is written with a thousand, million or billion, in a word or its letter. */
  private boolean isScaled(Figure f) {
    String words = sentence.text(f.from, f.to).toLowerCase(Locale.ROOT);
    boolean large = f.value().written().abs().compareTo(BigDecimal.valueOf(1000)) >= 0;
    for (int i = 1; large && i < words.length(); i++) {
      char c = words.charAt(i);
      boolean glued =
          Character.isDigit(words.charAt(i - 1)) && (c == 'k' || c == 'm' || c == 'b' || c == 't');
      if (glued || words.startsWith("illion", i) || words.startsWith("thousand", i - 1)) {
        return true;
      }
    }
    return words.contains("hundred") || words.contains("dozen");
  }

  /**
   * Whether two levels are of one unit. One of them may leave it to the other ("3 to 5 points", "8
   * miles to 6"), or the rate that it is of ("$4,700 a ton to $9,400").
   */
  static boolean isAlike(Figure first, Figure second) {
    if (first.value().sameUnit(second.value()) || first.isBare()) {
      return true;
    }
    String a = Objects.requireNonNull(first.value().unit());
    String b = second.value().unit();
    // "$100 million, or $2.03 a share"
    double ratio = second.value().written().doubleValue() / first.value().written().doubleValue();
    boolean near = ratio > 0.1 && ratio < 10;
    return near && (b == null || a.startsWith(b + PER) || b.startsWith(a + PER));
  }

  /** Whether nothing but an end of a phrase stands at a token. */
  boolean isEnd(int i) {
    if (i >= sentence.size()) {
      return true;
    }
    return switch (sentence.token(i).text()) {
      case ".", ";", ":", ")", "-RRB-", "!", "?", "-", "--", "–", "—", "”", "''", "\"" -> true;
      default -> false;
    };
  }

  /** The lemma of the head noun of the phrase in tokens {@code [from, to)}; empty for none. */
  String noun(int from, int to) {
    String noun = "";
    boolean them =
        from + 1 < to
            && sentence.token(from).is("of")
            && THEM.contains(sentence.token(from + 1).lower());
    for (int i = them ? from + 2 : from; i < to; i++) {
      Token t = sentence.token(i);
      if (t.tagged("NN")) {
        noun = t.is("people") ? "people" : t.lemma().toLowerCase(Locale.ROOT);
      } else if (!noun.isEmpty() || !isModifier(t)) {
        break;
      }
    }
    return noun;
  }

  private static boolean isModifier(Token t) {
    return switch (t.tag()) {
      case "JJ", "JJR", "JJS", "DT", "PRP$", "VBN", "VBG", "HYPH", "POS", "RB" -> true;
      default -> t.is("-") || t.is("of");
    };
  }

  /** The period that a figure is a rate of, "month" for "1.5 per month"; empty for none. */
  String period(Figure f) {
    String unit = f.value().unit() == null ? "" : f.value().unit();
    int per = unit.lastIndexOf(PER);
    if (per >= 0) {
      return unit.substring(per + PER.length());
    }
    for (int i = f.to; i + 1 < sentence.size() && i < f.to + 4; i++) {
      Token t = sentence.token(i);
      if (t.is("per") || t.is("a") || t.is("each") || t.is("every")) {
        String noun = sentence.token(i + 1).lemma().toLowerCase(Locale.ROOT);
        String after = i + 2 < sentence.size() ? sentence.token(i + 2).lower() : "";
        return PERIODS.contains(noun) && !AGO.contains(after) ? noun : "";
      }
      if (!t.tagged("NN") && !t.tagged("JJ")) {
        return "";
      }
    }
    return "";
  }

  @Nullable Figure next(int i) {
    int k = at(i);
    return k < 0 ? null : figures.get(k);
  }
}
