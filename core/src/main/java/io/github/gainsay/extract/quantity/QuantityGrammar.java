package io.github.gainsay.extract.quantity;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Change;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
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
   * @param noun the lemma of the head noun, empty for none
   */
  record Found(int from, int to, Quantity value, int headFrom, int headTo, int head, String noun) {}

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
    Numeral ratio = share == null ? Ratios.at(s, number, numerals) : share;
    number = ratio == null ? number : ratio;
    UnitReader.Measure low = measures.read(s, number);
    UnitReader.Measure high = upper(s, low);
    if (high == null && low.unit() == null) {
      CountedNouns.Head head = CountedNouns.head(s, low.end());
      if (NumberNames.isName(s, number, head.token())) {
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
    boolean odd = before != null && bound == Bound.ABOUT; // "some 20-odd"
    BoundCues.Cue behind =
        to < s.size() && (odd || bound == Bound.EXACT) ? BoundCues.after(s, to) : null;
    String unit = m.unit();
    if (behind != null && (!odd || behind.bound() == bound)) {
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

  private static boolean isRanging(Token verb) {
    return verb.lemma().equals("range") || verb.lemma().equals("vary");
  }

  private Found range(Sentence s, UnitReader.Measure first, UnitReader.Measure second) {
    boolean falls = first.number().least().compareTo(second.number().most()) > 0;
    UnitReader.Measure low = falls ? second : first; // "ranged from -8 °C to -14 °C"
    UnitReader.Measure high = falls ? first : second;
    BigDecimal least = low.number().least();
    BigDecimal scaled = least.multiply(high.number().magnitude());
    boolean bare = low.number().magnitude().compareTo(BigDecimal.ONE) == 0;
    if (bare && scaled.compareTo(high.number().most()) < 0) {
      least = scaled; // "2 to 3 million"
    }
    String unit = high.unit() == null ? low.unit() : high.unit();
    return found(
        s,
        first.number().from(),
        second.end(),
        least,
        high.number().most(),
        Bound.RANGE,
        unit,
        high.number(),
        Change.NONE);
  }

  private Found found(
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
    CountedNouns.Head head =
        unit == null || fraction
            ? CountedNouns.counted(s, to, most)
            : CountedNouns.measured(s, from, to);
    boolean named = head.token() >= 0;
    String lemma = named ? CountedNouns.lemma(s.token(head.token())) : "";
    String phrase = named ? CountedNouns.phrase(s, head) : "";
    String text = !named || head.from() == head.to() ? "" : s.text(head.from(), head.to());
    if (phrase.isEmpty() && unit == null && Ratios.isTimes(s.token(number.from()))) {
      phrase = "time"; // "twice as many", as in "two times as many"
    }
    String rate = fraction ? null : rate(s, named ? Math.max(to, head.to()) : to, unit, phrase);
    if (rate != null && unit == null) {
      phrase = rate;
    } else if (rate != null) {
      unit = rate;
    }
    BigDecimal written =
        bound == Bound.RANGE ? least.add(most).divide(BigDecimal.valueOf(2)) : most;
    Quantity value =
        new Quantity(
            bound == Bound.AT_MOST ? null : least,
            bound == Bound.AT_LEAST ? null : most,
            bound,
            unit,
            phrase,
            text,
            written,
            number.precision(),
            null,
            change);
    return new Found(from, to, value, head.from(), head.to(), head.token(), lemma);
  }

  /** The unit or thing with the period that the number is for, null when none is said. */
  private @Nullable String rate(Sentence s, int at, @Nullable String unit, String phrase) {
    boolean measured = unit != null && (unit.contains(" per ") || units.isTime(unit));
    return measured ? null : UnitReader.over(s, at, unit == null ? phrase : unit);
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
    boolean ranges = before.equals("from") && from > 1 && isRanging(s.token(from - 2));
    int order = low.number().least().compareTo(upper.most());
    boolean rises = order < 0 || order > 0 && ranges && own != null;
    boolean steps =
        !between && (before.equals("from") || own != null) && ChangeCues.isVerbNear(s, from);
    boolean score =
        dash && own == null && high.unit() == null && CountedNouns.head(s, high.end()).token() < 0;
    return !sameUnit || !rises || steps || score ? null : high;
  }
}
