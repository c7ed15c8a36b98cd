package io.github.gainsay.extract;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a quantity from the tokens around a number. */
final class QuantityGrammar {

  /**
   * A quantity in a sentence.
   *
   * @param from first token of its span, the bound included
   * @param to after the last token of its span, the unit included
   * @param headFrom first token of what is counted; equal to {@code headTo} when nothing is
   * @param head the token of the head noun, -1 for none
   */
  record Found(int from, int to, Quantity value, int headFrom, int headTo, int head) {}

  private static final Set<String> NUMBERED =
      Set.of(
          "no.",
          "number",
          "route",
          "channel",
          "flight",
          "chapter",
          "section",
          "article",
          "room",
          "page",
          "highway",
          "interstate",
          "boeing",
          "airbus",
          "iphone",
          "windows",
          "grade",
          "phase",
          "level",
          "type",
          "district",
          "ward",
          "precinct",
          "#",
          "version",
          "apollo",
          "gate",
          "platform",
          "line",
          "area",
          "unit",
          "division",
          "resolution",
          "title",
          "super",
          "covid");

  private final Units units = Units.standard();

  /** The quantity whose number starts at token {@code i}, null when there is none. */
  @Nullable Found at(Sentence s, int i) {
    NumberParser.Number number = NumberParser.parse(s, i);
    if (number == null || isName(s, i, number)) {
      return null;
    }
    BigDecimal least = number.value();
    BigDecimal most = number.value();
    BigDecimal precision = number.precision();
    Bound bound = Bound.EXACT;
    int from = i;
    int to = number.end();
    String unit = i > 0 ? units.before(s.token(i - 1).text()) : null;
    if (unit != null) {
      from = i - 1;
    }
    NumberParser.Number upper = upper(s, from, to);
    if (upper != null && upper.value().compareTo(least) > 0) {
      // "2 to 3 million"
      BigDecimal scaled = least.multiply(BigDecimal.valueOf(magnitude(upper)));
      if (scaled.compareTo(upper.value()) < 0) {
        least = scaled;
      }
      most = upper.value();
      bound = Bound.RANGE;
      to = upper.end();
    }
    BoundCues.Cue before = BoundCues.before(s, from);
    if (before != null && bound != Bound.RANGE) {
      bound = before.bound();
      from -= before.length();
    }
    int after = to;
    if (unit == null && after < s.size()) {
      int at = s.token(after).is("-") && after + 1 < s.size() ? after + 1 : after;
      for (int length = Math.min(2, s.size() - at); length > 0 && unit == null; length--) {
        unit = units.after(words(s, at, at + length));
        to = unit == null ? to : at + length;
      }
    }
    BoundCues.Cue behind = to < s.size() && bound == Bound.EXACT ? BoundCues.after(s, to) : null;
    if (behind != null) {
      bound = behind.bound();
      to += behind.length();
    }
    Head head = unit == null ? head(s, to) : measured(s, from, to);
    String lemma = head.token < 0 ? "" : lemma(s.token(head.token));
    String text = head.token < 0 || head.from == head.to ? "" : s.text(head.from, head.to);
    BigDecimal written =
        bound == Bound.RANGE ? least.add(most).divide(BigDecimal.valueOf(2)) : most;
    Quantity value =
        new Quantity(
            bound == Bound.AT_MOST ? null : least,
            bound == Bound.AT_LEAST ? null : most,
            bound,
            unit,
            lemma,
            text,
            written,
            precision,
            null);
    return new Found(from, to, value, head.from, head.to, head.token);
  }

  /** The lemma of a counted noun; the lemmatizer leaves "troops" as it is. */
  private static String lemma(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    return lemma.equals("troops") ? "troop" : lemma;
  }

  private static String words(Sentence s, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token t = s.token(i);
      boolean last = i == to - 1 && t.tagged("NN");
      words
          .append(i > from ? " " : "")
          .append(last ? t.lemma().toLowerCase(Locale.ROOT) : t.lower());
    }
    return words.toString();
  }

  private static long magnitude(NumberParser.Number n) {
    BigDecimal v = n.value();
    if (n.inWords()) {
      return 1;
    }
    for (long m : new long[] {1_000_000_000_000L, 1_000_000_000L, 1_000_000L}) {
      if (v.compareTo(BigDecimal.valueOf(m)) >= 0) {
        return m;
      }
    }
    return 1;
  }

  /** The upper end of a range: "10 to 15", "10-15", "between 10 and 15". */
  private static NumberParser.@Nullable Number upper(Sentence s, int from, int i) {
    if (i + 1 >= s.size()) {
      return null;
    }
    Token link = s.token(i);
    boolean between = from > 0 && s.token(from - 1).is("between") && link.is("and");
    boolean range = link.is("to") || link.is("-") || link.is("–");
    if (!between && !range) {
      return null;
    }
    int next = i + 1;
    if (Units.standard().before(s.token(next).text()) != null && next + 1 < s.size()) {
      next++;
    }
    return NumberParser.parse(s, next);
  }

  /** "Boeing 737", "Route 66", "the 2600 block": numbers that count nothing. */
  private static boolean isName(Sentence s, int i, NumberParser.Number n) {
    if (n.end() < s.size() && s.token(n.end()).is("block")) {
      return true;
    }
    if (n.end() - i == 1 && s.token(i).tagged("NNP")) {
      return true;
    }
    if (i == 0) {
      return false;
    }
    Token before = s.token(i - 1);
    boolean one = s.token(i).is("one");
    boolean pronoun = one && (n.end() >= s.size() || !s.token(n.end()).tagged("NN"));
    return NUMBERED.contains(before.lower()) || pronoun;
  }

  private record Head(int from, int to, int token) {}

  /** The noun phrase after a count: its last noun in an unbroken row of nouns and modifiers. */
  private static Head head(Sentence s, int i) {
    int at = i;
    if (at < s.size() && s.token(at).is("-")) {
      at++;
    }
    if (at < s.size() && s.token(at).is("of")) {
      // "dozens of people", "two of the officers"
      at++;
      while (at < s.size() && (s.token(at).tagged("DT") || s.token(at).tagged("PRP$"))) {
        at++;
      }
    }
    int from = at;
    int noun = -1;
    while (at < s.size()) {
      Token t = s.token(at);
      if (t.tagged("NN")) {
        noun = at;
      } else if (noun >= 0 && (t.tag().equals("POS") || t.is("-"))) {
        noun = -1;
      } else if (noun >= 0 || !(isModifier(t) || isListComma(s, at))) {
        break;
      }
      at++;
    }
    if (noun < 0) {
      boolean victims =
          from < s.size()
              && (s.token(from).is("dead")
                  || s.token(from).is("wounded")
                  || s.token(from).is("injured"));
      return victims ? new Head(from, from + 1, from) : new Head(i, i, -1);
    }
    return new Head(from, noun + 1, noun);
  }

  /** "two independent, sovereign states": a comma between adjectives. */
  private static boolean isListComma(Sentence s, int i) {
    return s.token(i).is(",")
        && i + 1 < s.size()
        && s.token(i - 1).tagged("JJ")
        && s.token(i + 1).tagged("JJ");
  }

  private static boolean isModifier(Token t) {
    return t.tagged("JJ")
        || t.tag().equals("VBN")
        || t.tag().equals("VBG")
        || t.is("-")
        || t.tag().equals("POS")
        || t.tag().equals("RB") && t.text().endsWith("ly")
        || t.tag().equals("HYPH");
  }

  /** What a measure is of: "20 miles of road", "a $5 million grant", "duties of 5 percent". */
  private static Head measured(Sentence s, int from, int to) {
    boolean linked = to + 1 < s.size() && (s.token(to).is("of") || s.token(to).is("in"));
    Head behind = linked ? head(s, to + 1) : noun(s, to);
    if (behind.token >= 0 || from == 0) {
      return behind;
    }
    Token before = s.token(from - 1);
    if (before.is("worth")) {
      return new Head(to, to, from - 1);
    }
    boolean of = before.is("of") && from > 1 && s.token(from - 2).tagged("NN");
    return of ? new Head(from - 2, from - 1, from - 2) : behind;
  }

  /** "a 38 percent drop", "the $5 million grant": the noun right after a measure. */
  private static Head noun(Sentence s, int i) {
    int at = i < s.size() && s.token(i).is("-") ? i + 1 : i;
    boolean noun = at < s.size() && (s.token(at).tag().equals("NN") || s.token(at).tagged("JJ"));
    return noun ? head(s, at) : new Head(i, i, -1);
  }
}
