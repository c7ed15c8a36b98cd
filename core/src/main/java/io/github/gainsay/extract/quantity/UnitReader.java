package io.github.gainsay.extract.quantity;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit of a number: "miles", "sq ft", "dollars a share", "kilometres per hour", "months
 * old".
 */
final class UnitReader {

  /**
   * A number with its unit.
   *
   * @param unit null for a bare count
   * @param end after the last token of both
   */
  record Measure(Numeral number, @Nullable String unit, int end) {
    Measure withUnit(@Nullable String other, int to) {
      return new Measure(number, other, to);
    }
  }

  /** What "a" makes a rate of: "98 cents a share". */
  private static final Set<String> SHARED =
      Set.of(
          "share",
          "head",
          "person",
          "piece",
          "ticket",
          "seat",
          "bottle",
          "barrel",
          "ounce",
          "gallon",
          "dozen",
          "ton",
          "tonne",
          "mile",
          "bushel",
          "litre",
          "liter",
          "gram",
          "kilogram",
          "kilo",
          "pound",
          "unit",
          "plate",
          "night",
          "day",
          "week",
          "month",
          "year",
          "hour",
          "minute",
          "second",
          "game",
          "pack");

  private static final Set<String> PERIODS =
      Set.of("second", "minute", "hour", "day", "night", "week", "month", "quarter", "year");

  /** "a year after", "a week ago": a time, not a rate. */
  private static final Set<String> TIMES =
      Set.of("after", "before", "later", "ago", "earlier", "from", "old", "and", "or");

  private static final Set<String> EXTENTS =
      Set.of("thick", "wide", "long", "tall", "deep", "high", "in", "x");

  /** Coins by what a hundred of them make. */
  private static final ImmutableMap<String, String> COINS =
      ImmutableMap.of(
          "dollar",
          "cent",
          "euro",
          "cent",
          "pound sterling",
          "penny",
          "canadian dollar",
          "cent",
          "australian dollar",
          "cent");

  private static final BigDecimal CENT = new BigDecimal("0.01");
  private static final BigDecimal HALF_CENT = new BigDecimal("0.005");

  private final Units units = Units.standard();
  private final NumeralReader numerals;

  UnitReader(NumeralReader numerals) {
    this.numerals = numerals;
  }

  /** The unit of a number, before or behind it. */
  Measure read(Sentence s, Numeral n) {
    Measure m =
        n.before() != null
            ? named(s, n, n.before())
            : n.after() != null ? new Measure(n, n.after(), n.end()) : behind(s, n);
    if (m.unit == null || m.unit.equals(Numeral.FRACTION)) {
      return m;
    }
    if (COINS.containsKey(m.unit)) {
      m = withCoins(s, m);
    }
    return units.isTime(m.unit) ? aged(s, m) : rate(s, m);
  }

  /** The unit behind a number: "-" may part the two, and brackets may hold it. */
  private Measure behind(Sentence s, Numeral n) {
    int at = n.end();
    if (at < s.size() && n.isVague() && s.token(at).is("of")) {
      at++;
    }
    boolean open =
        at + 2 < s.size() && isOpen(s.token(at)) && isClosed(s.token(at + 2)) && n.digits();
    boolean hyphen = at < s.size() && s.token(at).is("-");
    at += open || hyphen ? 1 : 0;
    if (at >= s.size()) {
      return new Measure(n, null, n.end());
    }
    Units.Match unit = units.at(s, at, n.digits());
    // "at one point", "the 7,000 mark"
    boolean idiom =
        unit != null
            && (unit.unit().equals("point")
                    && s.token(at).is("point")
                    && n.from() > 0
                    && s.token(n.from() - 1).is("at")
                || unit.unit().equals("mark") && s.token(at).is("mark"));
    if (unit != null && (idiom || unit.end() == at + 1 && isSignOfNext(s, at))) {
      return new Measure(n, null, n.end());
    }
    if (unit != null && unit.unit().equals("pound-mass") && isMoney(s, n, unit.end())) {
      return new Measure(n, "pound sterling", unit.end());
    }
    if (unit != null) {
      return new Measure(n, unit.unit(), unit.end() + (open ? 1 : 0));
    }
    if (isAge(s, n)) {
      return new Measure(n, "year of age", n.end());
    }
    boolean inch =
        n.digits()
            && s.token(at).is("in")
            && (at + 1 == s.size() || EXTENTS.contains(s.token(at + 1).lower()));
    boolean mark = n.digits() && isMark(s.token(at));
    boolean feet = n.digits() && isFootMark(s, at);
    boolean behindFeet = n.from() > 0 && isFeet(s, n.from() - 1);
    boolean quote =
        mark && (behindFeet || at + 1 < s.size() && EXTENTS.contains(s.token(at + 1).lower()));
    inch |= n.digits() && behindFeet && s.token(at).is("in");
    if (feet) {
      return new Measure(n, "foot", at + 1);
    }
    return inch || quote ? new Measure(n, "inch", at + 1) : new Measure(n, null, n.end());
  }

  private static boolean isMark(Token t) {
    return t.is("\"") || t.is("''") || t.is("``") || t.is("\u201d") || t.is("\u2033");
  }

  /** 5'10": a mark between two numbers. */
  private static boolean isFootMark(Sentence s, int i) {
    boolean mark = s.token(i).is("'") || s.token(i).is("\u2019") || s.token(i).is("`");
    return mark
        && i > 0
        && i + 2 < s.size()
        && s.token(i - 1).end() == s.token(i).start()
        && s.token(i).end() == s.token(i + 1).start()
        && Character.isDigit(s.token(i + 1).text().charAt(0))
        && isMark(s.token(i + 2));
  }

  private boolean isFeet(Sentence s, int i) {
    return isFootMark(s, i)
        || s.token(i).is("ft")
        || s.token(i).is("feet")
        || s.token(i).is("foot");
  }

  /** "1 $10 bill": the sign touches the next number. */
  private boolean isSignOfNext(Sentence s, int i) {
    return i + 1 < s.size()
        && units.before(s.token(i).text()) != null
        && s.token(i).end() == s.token(i + 1).start()
        && s.token(i - 1).end() < s.token(i).start()
        && Character.isDigit(s.token(i + 1).text().charAt(0));
  }

  /** Millions of pounds are money unless the text says what weighs them. */
  private static boolean isMoney(Sentence s, Numeral n, int end) {
    boolean of = end < s.size() && s.token(end).is("of");
    return n.magnitude().compareTo(BigDecimal.valueOf(1_000_000)) >= 0 && !of;
  }

  /** "aged 35", "ages 5 to 12": the number of years that are old. */
  private static boolean isAge(Sentence s, Numeral n) {
    int before = n.from() - 1;
    boolean named =
        before >= 0
            && (s.token(before).is("aged")
                || s.token(before).is("age")
                || s.token(before).is("ages")
                || before > 0
                    && s.token(before).is("of")
                    && (s.token(before - 1).is("age") || s.token(before - 1).is("ages")));
    boolean noun = n.end() < s.size() && s.token(n.end()).tagged("NN");
    return named && !noun && n.most().compareTo(BigDecimal.valueOf(120)) < 0;
  }

  private static boolean isOpen(Token t) {
    return t.is("(") || t.is("[") || t.is("{") || t.is("<") || t.is("-LRB-");
  }

  private static boolean isClosed(Token t) {
    return t.is(")") || t.is("]") || t.is("}") || t.is(">") || t.is("-RRB-");
  }

  /** "$10 dollars", "$75 U.S.", "$20 AUD": the currency once more behind the number. */
  private Measure named(Sentence s, Numeral n, String currency) {
    int at = n.end();
    if (at >= s.size()) {
      return new Measure(n, currency, at);
    }
    Units.Match again = units.at(s, at, false);
    boolean next =
        again != null
            && again.end() < s.size()
            && Character.isDigit(s.token(again.end()).text().charAt(0));
    if (again != null
        && !next
        && units.isMoney(again.unit())
        && (again.unit().equals(currency)
            || currency.equals("dollar") && again.unit().endsWith(" dollar"))) {
      return new Measure(n, again.unit(), again.end());
    }
    boolean us =
        currency.equals("dollar") && (s.token(at).is("U.S.") || s.token(at).text().equals("US"));
    boolean own = us && (at + 1 >= s.size() || !s.token(at + 1).tagged("NN"));
    return new Measure(n, currency, own ? at + 1 : at);
  }

  /** "3 dollars 50 cents", "15 dollars and 50": one sum of money. */
  private Measure withCoins(Sentence s, Measure m) {
    int at = m.end;
    boolean and = at < s.size() && s.token(at).is("and");
    at += and ? 1 : 0;
    Numeral coins = at < s.size() ? numerals.at(s, at) : null;
    boolean small =
        coins != null
            && coins.before() == null
            && coins.least().signum() > 0
            && coins.least().scale() <= 0
            && coins.most().compareTo(BigDecimal.valueOf(100)) < 0
            && m.number.least().stripTrailingZeros().scale() <= 0;
    if (coins == null || !small) {
      return m;
    }
    Measure part =
        coins.after() == null ? behind(s, coins) : new Measure(coins, coins.after(), coins.end());
    boolean named = part.unit != null && part.unit.equals(COINS.get(m.unit));
    // "15 dollars 50": two digits of cents and nothing behind them
    boolean bare =
        part.unit == null
            && m.number.before() == null
            && coins.least().compareTo(BigDecimal.TEN) >= 0
            && (part.end >= s.size() || s.token(part.end).is("."));
    return named || bare
        ? new Measure(
            m.number.plus(coins.least().multiply(CENT), HALF_CENT, part.end), m.unit, part.end)
        : m;
  }

  /** "10 months old", "a 90 day old bill", "six weeks of age". */
  private static Measure aged(Sentence s, Measure m) {
    int at = m.end;
    if (at < s.size() && s.token(at).is("-")) {
      at++;
    }
    boolean old = at < s.size() && s.token(at).is("old");
    boolean of = at + 1 < s.size() && s.token(at).is("of") && s.token(at + 1).is("age");
    return old || of ? m.withUnit(m.unit + " of age", old ? at + 1 : at + 2) : rateOfTime(s, m);
  }

  /** "24 hours a day", "40 hours per week". */
  private static Measure rateOfTime(Sentence s, Measure m) {
    return m.end + 1 < s.size() && (s.token(m.end).is("a") || s.token(m.end).is("per"))
        ? rate(s, m)
        : m;
  }

  /** "a share", "per barrel", "/hour", "-a-share" behind a unit. */
  private static Measure rate(Sentence s, Measure m) {
    int at = m.end;
    if (at < s.size() && s.token(at).is("-")) {
      at++;
    }
    if (at >= s.size()) {
      return m;
    }
    String word = s.token(at).lower();
    if (word.startsWith("a-") && SHARED.contains(word.substring(2))) {
      return m.withUnit(m.unit + " per " + word.substring(2), at + 1); // "70-a-share"
    }
    boolean article = word.equals("a") || word.equals("an");
    boolean per = word.equals("per") || word.equals("/") && at == m.end;
    int noun = at + 1;
    if (noun < s.size() && s.token(noun).is("-")) {
      noun++;
    }
    if (!(article || per) || noun >= s.size()) {
      return m;
    }
    if (word.equals("per") && s.token(noun).is("annum")) {
      return m.withUnit(m.unit + " per year", noun + 1);
    }
    Token of = s.token(noun);
    String lemma = of.lemma().toLowerCase(Locale.ROOT);
    if (article) {
      boolean time = noun + 1 < s.size() && TIMES.contains(s.token(noun + 1).lower());
      return SHARED.contains(lemma) && !time
          ? m.withUnit(m.unit + " per " + canonical(s, noun, lemma), noun + 1)
          : m;
    }
    Units.Match unit = Units.standard().at(s, noun, true);
    return unit != null
        ? m.withUnit(m.unit + " per " + unit.unit(), unit.end())
        : of.tagged("NN") ? m.withUnit(m.unit + " per " + lemma, noun + 1) : m;
  }

  /**
   * The rate of a counted or measured thing: "a year" behind "2 million gallons of oil", "per day"
   * behind "300 tests".
   *
   * @param of the unit or the thing
   * @return null where nothing is said of a period
   */
  static @Nullable String over(Sentence s, int at, String of) {
    if (at + 1 >= s.size()) {
      return null;
    }
    Token link = s.token(at);
    Token noun = s.token(at + 1);
    boolean article = link.is("a") || link.is("an");
    if (!(link.is("per") || article && PERIODS.contains(noun.lower()))) {
      return null;
    }
    boolean time =
        article
            && at + 2 < s.size()
            && (TIMES.contains(s.token(at + 2).lower())
                || s.token(at + 2).tagged("NN")
                || s.token(at + 2).tagged("JJ")
                || s.token(at + 2).tagged("RB"));
    if (link.is("per") && noun.tagged("CD")) {
      return (of.isEmpty() ? "" : of + " ") + perMany(s, at + 1);
    }
    boolean counted = link.is("per") && !noun.tagged("NN");
    if (time || counted) {
      return null;
    }
    String lemma =
        noun.is("annum") || noun.is("capita")
            ? noun.is("annum") ? "year" : "person"
            : canonical(s, at + 1, noun.lemma().toLowerCase(Locale.ROOT));
    return of.isEmpty() ? "per " + lemma : of + " per " + lemma;
  }

  /** "14 deaths per 100,000 people": what so many come to, in lower case. */
  private static String perMany(Sentence s, int i) {
    int end = i + 1;
    while (end < s.size() && end < i + 3 && s.token(end).tagged("CD")) {
      end++;
    }
    boolean noun = end < s.size() && s.token(end).tagged("NN");
    return "per " + s.text(i, noun ? end + 1 : end).toLowerCase(Locale.ROOT);
  }

  private static String canonical(Sentence s, int i, String lemma) {
    Units.Match unit = Units.standard().at(s, i, true);
    return unit == null ? lemma : unit.unit();
  }
}
