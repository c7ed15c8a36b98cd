package io.github.gainsay.extract.quantity;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Change;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
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

  private final Units units = Units.standard();
  private final NumeralReader numerals = new NumeralReader();
  private final UnitReader measures = new UnitReader(numerals);

  /** The quantity whose number starts at token {@code i}, null when there is none. */
  @Nullable Found at(Sentence s, int i) {
    Numeral number = numerals.at(s, i);
    if (number == null || NumberNames.isHyphened(s, number.from())) {
      return null;
    }
    Numeral share = FractionReader.share(s, number, numerals);
    number = share == null ? number : share;
    UnitReader.Measure low = measures.read(s, number);
    UnitReader.Measure high = upper(s, low);
    if (high == null && low.unit() == null) {
      Head head = head(s, low.end());
      if (NumberNames.isName(s, number, head.token)) {
        return null;
      }
    }
    return high == null ? one(s, low) : range(s, low, high);
  }

  private Found one(Sentence s, UnitReader.Measure m) {
    Numeral n = m.number();
    int from = n.from();
    int to = m.end();
    Bound bound = n.bound();
    BoundCues.Cue before = BoundCues.before(s, from);
    if (before != null && bound != Bound.RANGE) {
      bound = before.bound();
      from -= before.length();
    }
    BoundCues.Cue behind = to < s.size() && bound == Bound.EXACT ? BoundCues.after(s, to) : null;
    String unit = m.unit();
    if (behind != null) {
      bound = behind.bound();
      to += behind.length();
      if (unit == null) {
        Units.Match later = units.at(s, to, n.digits());
        unit = later == null ? null : later.unit(); // "20-odd miles"
        to = later == null ? to : later.end();
      }
    }
    Change change =
        bound == Bound.EXACT ? signed(s, n, ChangeCues.before(s, n.from())) : Change.NONE;
    return found(s, from, to, n.least(), n.most(), bound, unit, n, change);
  }

  /** "+0.2%" is a rise. */
  private static Change signed(Sentence s, Numeral n, Change said) {
    boolean plus = s.token(n.from()).text().startsWith("+");
    return plus ? Change.UP : said;
  }

  private Found range(Sentence s, UnitReader.Measure low, UnitReader.Measure high) {
    BigDecimal least = low.number().least();
    BigDecimal scaled = least.multiply(high.number().magnitude());
    boolean bare = low.number().magnitude().compareTo(BigDecimal.ONE) == 0;
    if (bare && scaled.compareTo(high.number().most()) < 0) {
      least = scaled; // "2 to 3 million"
    }
    int from = low.number().from();
    String unit = high.unit() == null ? low.unit() : high.unit();
    return found(
        s,
        from,
        high.end(),
        least,
        high.number().most(),
        Bound.RANGE,
        unit,
        high.number(),
        Change.NONE);
  }

  private static Found found(
      Sentence s,
      int from,
      int to,
      BigDecimal least,
      BigDecimal most,
      Bound bound,
      @Nullable String unit,
      Numeral number,
      Change change) {
    boolean fraction = Numeral.FRACTION.equals(unit);
    Head head = unit == null || fraction ? counted(s, to, most) : measured(s, from, to);
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
            number.precision(),
            null,
            change);
    return new Found(from, to, value, head.from, head.to, head.token);
  }

  /** The lemma of a counted noun; the lemmatizer leaves "troops" as it is. */
  private static String lemma(Token noun) {
    String lemma = noun.lemma().toLowerCase(Locale.ROOT);
    // "people" is a plural of its own, whatever the lemmatizer makes of it
    return noun.is("people") ? "people" : lemma.equals("troops") ? "troop" : lemma;
  }

  /** Whether the two units are one, or the second its rate: "$5 to $10 a share". */
  private static boolean isOrRates(String low, @Nullable String high) {
    return high != null && (high.equals(low) || high.startsWith(low + " per "));
  }

  /** The upper end of a range: "10 to 15", "$10-15", "between 10 and 15", "8- to 16-meter". */
  private UnitReader.@Nullable Measure upper(Sentence s, UnitReader.Measure low) {
    int from = low.number().from();
    int at = low.end();
    boolean vague = low.number().isVague() || Numeral.FRACTION.equals(low.unit());
    if (at + 1 >= s.size() || vague) {
      return null;
    }
    String before = from > 0 ? s.token(from - 1).lower() : "";
    Token link = s.token(at);
    boolean between = before.equals("between") && (link.is("and") || link.is("to"));
    boolean dash = link.is("-") || link.is("–") || link.is("—");
    boolean upTo = before.equals("from") && link.is("up") && s.token(at + 1).is("to");
    if (!(between || dash || link.is("to") || upTo)) {
      return null;
    }
    boolean both = dash && s.token(at + 1).is("to") || upTo;
    int next = both ? at + 2 : at + 1;
    Numeral upper = next < s.size() ? numerals.at(s, next) : null;
    if (upper == null || upper.isVague()) {
      return null;
    }
    UnitReader.Measure high = measures.read(s, upper);
    String own = low.unit();
    boolean sameUnit =
        own == null
            ? upper.before() == null || link.is("to")
            : isOrRates(own, high.unit())
                || high.unit() == null && (low.number().before() != null || dash);
    boolean rises = low.number().least().compareTo(upper.most()) < 0;
    boolean steps =
        !between && (before.equals("from") || own != null) && ChangeCues.isVerbNear(s, from);
    boolean score = dash && own == null && high.unit() == null && head(s, high.end()).token < 0;
    return !sameUnit || !rises || steps || score ? null : high;
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
    boolean date = at < s.size() && (s.token(at).is("last") || s.token(at).is("next"));
    if (date) {
      return new Head(i, i, -1); // "2.1 last year"
    }
    int from = at;
    int noun = -1;
    while (at < s.size()) {
      Token t = s.token(at);
      if (t.tagged("NN")) {
        noun = at;
      } else if (noun >= 0 && (t.tag().equals("POS") || t.is("-"))) {
        noun = -1;
      } else if (noun >= 0 && isJoined(s, at)) {
        noun = -1; // "Fiat and Ford cars"
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

  /** What a bare number counts: of "a 12 page report" the pages. */
  private static Head counted(Sentence s, int i, BigDecimal number) {
    Head head = head(s, i);
    int first = i < s.size() && s.token(i).is("-") ? i + 1 : i;
    if (head.token < 0) {
      boolean verb =
          first < s.size()
              && s.token(first).tag().equals("VBZ")
              && s.token(first).lower().endsWith("s")
              && (first + 1 == s.size()
                  || s.token(first + 1).is(".")
                  || s.token(first + 1).is(","));
      return verb ? new Head(first, first + 1, first) : head; // "26 saves."
    }
    boolean compound =
        head.token > first
            && s.token(first).tag().equals("NN")
            && s.token(head.token).tag().equals("NN")
            && number.compareTo(BigDecimal.ONE) > 0;
    return compound ? new Head(first, first + 1, first) : head;
  }

  /** "two independent, sovereign states": a comma between adjectives. */
  private static boolean isListComma(Sentence s, int i) {
    return s.token(i).is(",")
        && i + 1 < s.size()
        && s.token(i - 1).tagged("JJ")
        && s.token(i + 1).tagged("JJ");
  }

  /** Whether "and" joins two names that stand before a plural. */
  private static boolean isJoined(Sentence s, int and) {
    return s.token(and).is("and")
        && and + 2 < s.size()
        && s.token(and - 1).tag().equals("NNP")
        && s.token(and + 1).tag().equals("NNP")
        && s.token(and + 2).tag().equals("NNS");
  }

  private static boolean isModifier(Token t) {
    return t.tagged("JJ")
        || t.tag().equals("RBS")
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
