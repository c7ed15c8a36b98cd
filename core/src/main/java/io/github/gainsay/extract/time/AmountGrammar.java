package io.github.gainsay.extract.time;

import io.github.gainsay.extract.quantity.NumberParser;
import io.github.gainsay.extract.time.TimePhrase.Offset;
import io.github.gainsay.extract.time.TimePhrase.Stretch;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Amounts of time: durations ("three days", "a year and a half") and offsets ("a week ago"). */
final class AmountGrammar {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final Set<String> FEW = Set.of("several", "few", "many", "some", "numerous");
  private static final int LONGEST = 5000;

  /** "2 1/2" as one token. */
  private static final Pattern MIXED = Pattern.compile("(\\d{1,3})[\\s\u00a0-]?(?:1[/⁄]2|½)");

  /**
   * A counted unit of time.
   *
   * @param amount null for a vague one
   */
  record Amount(int from, int end, @Nullable BigDecimal amount, TimeUnit unit, boolean article) {
    String duration() {
      return amount == null ? unit.vagueDuration() : unit.duration(amount);
    }
  }

  private AmountGrammar() {}

  /** "two weeks ago", "a day later", "three years", "a 10-day"; null when none starts here. */
  static @Nullable TimePhrase at(Row r, int i) {
    Amount a = amount(r, i);
    if (a == null || isAge(r, a.end)) {
      return null;
    }
    boolean perDay = r.isAny(a.end, "a", "per") && TimeWords.UNITS.containsKey(r.at(a.end + 1));
    if (perDay) {
      return null; // "24 hours a day"
    }
    TimePhrase placed = placed(r, a);
    if (placed != null) {
      return placed;
    }
    if (a.article && isRate(r, i, a)) {
      return null;
    }
    TimePhrase minutes = withMinutes(r, a);
    return minutes == null ? new TimePhrase(i, a.end, new Stretch(a.duration())) : minutes;
  }

  /** "3 hours 20 minutes", "an hour and 10 minutes". */
  private static @Nullable TimePhrase withMinutes(Row r, Amount a) {
    int at = r.isAny(a.end, "and", ",") ? a.end + 1 : a.end;
    boolean open = a.unit == TimeUnit.HOUR && a.amount != null && r.has(at);
    NumberParser.Number n = open ? NumberParser.parse(r.sentence(), at) : null;
    if (n == null || !r.isAny(n.end(), "minutes", "minute")) {
      return null;
    }
    String value = a.duration() + n.value().toPlainString() + "M";
    return new TimePhrase(a.from, n.end() + 1, new Stretch(value));
  }

  /** A number or an article and a unit of time. */
  static @Nullable Amount amount(Row r, int i) {
    String w = r.at(i);
    boolean article = w.equals("a") || w.equals("an") || w.equals("another");
    if (w.equals("half") && r.isAny(i + 1, "a", "an") || w.equals("half") && r.isDash(i + 1)) {
      TimeUnit unit = TimeWords.UNITS.get(r.at(i + 2));
      return unit == null ? null : new Amount(i, i + 3, HALF, unit, false);
    }
    Matcher mixed = MIXED.matcher(r.text(i));
    if (mixed.matches()) {
      return counted(r, i, new BigDecimal(mixed.group(1)).add(HALF), i + 1);
    }
    NumberParser.Number n = NumberParser.parse(r.sentence(), i);
    if (n == null && article) {
      return afterArticle(r, i);
    }
    if (n == null) {
      boolean few = FEW.contains(w) && !r.is(i - 1, "as");
      int at = few && r.isAny(i + 1, "more", "other") ? i + 2 : i + 1;
      TimeUnit unit = few ? TimeWords.UNITS.get(r.at(at)) : null;
      return unit == null || !r.at(at).endsWith("s")
          ? null
          : new Amount(i, at + 1, null, unit, false);
    }
    return counted(r, i, n.value(), n.end());
  }

  private static @Nullable Amount counted(Row r, int i, BigDecimal number, int end) {
    BigDecimal amount = number;
    int at = end;
    if (r.isAny(at, "1/2", "½", "1⁄2")) {
      amount = amount.add(HALF);
      at++;
    } else if (r.is(at, "and") && r.isAny(at + 1, "a", "one") && r.is(at + 2, "half")) {
      amount = amount.add(HALF);
      at += 3;
    } else if (r.isDash(at) && r.is(at + 1, "and") && r.is(at + 5, "half")) {
      amount = amount.add(HALF);
      at += 6;
    } else if (r.isAny(at, "to", "or", "-", "–")) {
      // "two to three weeks": TIMEX3 values hold one number, the least
      NumberParser.Number most = r.has(at + 1) ? NumberParser.parse(r.sentence(), at + 1) : null;
      boolean range = most != null && most.value().compareTo(number) > 0;
      at = range && most != null ? most.end() : at;
    }
    if (r.isDash(at)) {
      at++;
    }
    if (r.isAny(at, "more", "full", "straight", "consecutive", "calendar", "long", "trading")) {
      at++;
    }
    TimeUnit unit = TimeWords.UNITS.get(r.at(at));
    boolean title = r.isCapital(at) && !r.text(at).equals(r.text(at).toUpperCase(Locale.ROOT));
    boolean fraction = unit == TimeUnit.QUARTER && r.is(at + 1, "of");
    if (fraction || (title && i > 0)) {
      return null;
    }
    if (unit == null || number.signum() <= 0 || amount.compareTo(BigDecimal.valueOf(1e6)) > 0) {
      return null;
    }
    boolean ordinal = r.tag(i).equals("JJ") || r.at(i).endsWith("th");
    if (ordinal || (unit == TimeUnit.SECOND && !r.at(at).endsWith("s"))) {
      return null;
    }
    return half(r, new Amount(i, at + 1, amount, unit, false));
  }

  /** "a year", "a few years", "a couple of weeks", "another two weeks", "a half-hour". */
  private static @Nullable Amount afterArticle(Row r, int i) {
    boolean more = r.is(i, "another");
    if (r.isAny(i + 1, "few", "good") && !more) {
      TimeUnit unit = TimeWords.UNITS.get(r.at(i + 2));
      return unit == null ? null : new Amount(i, i + 3, null, unit, false);
    }
    if (r.is(i + 1, "couple")) {
      int at = r.is(i + 2, "of") ? i + 3 : i + 2;
      at = r.is(at, "more") ? at + 1 : at;
      TimeUnit unit = TimeWords.UNITS.get(r.at(at));
      return unit == null ? null : new Amount(i, at + 1, BigDecimal.valueOf(2), unit, false);
    }
    if (r.is(i + 1, "half") && (r.isDash(i + 2) || TimeWords.UNITS.containsKey(r.at(i + 2)))) {
      int at = r.isDash(i + 2) ? i + 3 : i + 2;
      TimeUnit unit = TimeWords.UNITS.get(r.at(at));
      return unit == null ? null : new Amount(i, at + 1, HALF, unit, false);
    }
    NumberParser.Number n = r.has(i + 1) && more ? NumberParser.parse(r.sentence(), i + 1) : null;
    if (n != null) {
      return counted(r, i, n.value(), n.end());
    }
    int at = r.isAny(i + 1, "full", "single", "whole", "mere", "good") ? i + 2 : i + 1;
    TimeUnit unit = TimeWords.UNITS.get(r.at(at));
    boolean plural = r.at(at).endsWith("s") || r.at(at).endsWith("ies");
    boolean yearAgo = r.isDash(at + 1) && r.isAny(at + 2, "ago", "earlier");
    return unit == null || plural || yearAgo
        ? null
        : half(r, new Amount(i, at + 1, BigDecimal.ONE, unit, true));
  }

  /** Adds "and a half". */
  private static Amount half(Row r, Amount a) {
    boolean half = r.is(a.end, "and") && r.is(a.end + 1, "a") && r.is(a.end + 2, "half");
    return half && a.amount != null
        ? new Amount(a.from, a.end + 3, a.amount.add(HALF), a.unit, false)
        : a;
  }

  /** "two weeks ago", "a day earlier", "three years later", "a year before". */
  private static @Nullable TimePhrase placed(Row r, Amount a) {
    int end = a.end;
    String after = r.at(end);
    if (after.equals("or") && r.is(end + 1, "so")) {
      end += 2;
      after = r.at(end);
    }
    boolean ago = after.equals("ago");
    boolean back = after.equals("earlier") || after.equals("before") && isClauseEnd(r, end + 1);
    boolean on = after.equals("later") || after.equals("afterward") || after.equals("afterwards");
    boolean on2 = after.equals("hence") || (after.equals("from") && r.is(end + 1, "now"));
    if (!ago && !back && !on && !on2) {
      return null;
    }
    int to = after.equals("from") ? end + 2 : end + 1;
    if (a.unit.years() > 1 && a.amount != null) {
      BigDecimal years = a.amount.multiply(BigDecimal.valueOf(a.unit.years()));
      return placed(r, new Amount(a.from, a.end, years, TimeUnit.YEAR, a.article));
    }
    BigDecimal amount = a.amount;
    boolean whole = amount != null && amount.stripTrailingZeros().scale() <= 0;
    if (amount == null || !whole || amount.abs().compareTo(BigDecimal.valueOf(LONGEST)) >= 0) {
      return ago
          ? new TimePhrase(a.from, to, new TimePhrase.Vague("PAST_REF"))
          : new TimePhrase(a.from, to, new Stretch(a.duration()));
    }
    int step = (on || on2 ? 1 : -1) * amount.intValue();
    boolean narrative = back || on;
    boolean year = a.unit == TimeUnit.YEAR && amount.equals(BigDecimal.ONE);
    boolean comparing = year && (ago || back) && YearPartGrammar.isComparison(r, a.from);
    return new TimePhrase(a.from, to, new Offset(step, a.unit, narrative, comparing));
  }

  /** "Six years before, he had left" against "six years before the war". */
  static boolean isClauseEnd(Row r, int i) {
    return !r.has(i) || r.isAny(i, ",", ".", ";", ":", "and", "but", "''", "\"", "”");
  }

  /** "$10 a day", "twice a week", "a day nurse": not a stretch of time. */
  private static boolean isRate(Row r, int i, Amount a) {
    boolean noun = r.tag(a.end).startsWith("NN") && !r.is(a.end, "period");
    boolean priced =
        r.tag(i - 1).startsWith("NN")
            || r.tag(i - 1).equals("CD")
            || r.isAny(i - 1, "times", "twice", "once", "%", "percent", "-lrb-");
    boolean same = r.is(i, "another");
    boolean coarse = a.unit == TimeUnit.SECOND || a.unit == TimeUnit.QUARTER;
    return noun || (priced && !same) || coarse;
  }

  /** "34 years old", "34-year-old", "8 months pregnant": an age, not a stretch of time. */
  private static boolean isAge(Row r, int i) {
    int at = r.isDash(i) ? i + 1 : i;
    return r.at(at).startsWith("old") || r.is(i, "of") && r.is(i + 1, "age");
  }

  /** "for years", "within weeks", "over the years": a vague stretch. */
  static @Nullable TimePhrase bareUnits(Row r, int i) {
    TimeUnit unit = TimeWords.UNITS.get(r.at(i));
    boolean plural = unit != null && r.at(i).endsWith("s");
    if (unit != null && r.isDash(i + 1) && r.is(i + 2, "long")) {
      String value = plural ? unit.vagueDuration() : unit.duration(BigDecimal.ONE);
      return new TimePhrase(i, i + 3, new Stretch(value));
    }
    if (!plural || unit == null || unit == TimeUnit.SECOND || r.tag(i).startsWith("VB")) {
      return null;
    }
    boolean open =
        r.isAny(
                i - 1, "for", "in", "within", "over", "took", "take", "spent", "after", "of",
                "last")
            || r.isAny(i + 1, "later", "before", "after", "ago", "earlier", "ahead");
    if (r.is(i - 1, "of")
        && !r.isAny(i - 2, "couple", "hundreds", "thousands", "after", "dozens")) {
      return null;
    }
    if (!open) {
      return null;
    }
    if (r.is(i + 1, "ago")) {
      return new TimePhrase(i, i + 2, new TimePhrase.Vague("PAST_REF"));
    }
    return new TimePhrase(i, i + 1, new Stretch(unit.vagueDuration()));
  }
}
