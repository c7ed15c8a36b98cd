package io.github.gainsay.extract.calculation;

import io.github.gainsay.language.Token;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.CalendarWords;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole with its parts: "24 people, 13 women and 10 men", "12 seats: five in Leeds, four in
 * York and three in Hull", "3 women and 2 men, five in all". A row after "including" holds no more
 * than the whole.
 */
final class Breakdowns {
  private static final Set<String> INCLUDING = Set.of("including", "among");
  private static final Set<String> TIMES_AND_POINTS =
      Set.of("point", "goal", "run", "yard", "rebound", "game", "time", "day", "way", "step");
  private static final int REACH = 16;

  /** Parts behind a comma that make less of the whole than this may not be all. */
  private static final double MOST_PARTS = 0.7;

  static void read(Figures f, CalculationExtractor.Sink sink) {
    for (int k = 0; k < f.figures.size(); k++) {
      Figures.Figure whole = f.figures.get(k);
      if (!isOutset(f, whole)
          && !whole.value().isVague()
          && !whole.isPercent()
          && isAdditive(whole.value())) {
        parts(f, whole, sink);
      }
    }
    totals(f, sink);
  }

  /** Degrees, rates and hours of a day are no parts of one another. */
  private static boolean isAdditive(Quantity q) {
    String unit = q.unit();
    return unit == null || !q.isOfTime() && !unit.startsWith("degree") && !unit.contains(" per ");
  }

  /** "Of the 50 pupils, 30 study French and 25 German": some may be in both. */
  private static boolean isOutset(Figures f, Figures.Figure whole) {
    for (int i = whole.from() - 1; i >= Math.max(0, whole.from() - 3); i--) {
      if (f.sentence.token(i).is("of")) {
        return i == 0 || f.sentence.token(i - 1).is(",");
      }
    }
    return false;
  }

  /** The row that follows a whole, behind one of the signs that open it. */
  private static void parts(Figures f, Figures.Figure whole, CalculationExtractor.Sink sink) {
    String noun = f.noun(whole.to(), Math.min(f.sentence.size(), whole.to() + 6));
    boolean plain = true; // no verb so far
    for (int i = whole.to(); i < Math.min(f.sentence.size(), whole.to() + REACH); i++) {
      Token t = f.sentence.token(i);
      if (f.at(i) >= 0 || t.is(";") || t.is(".")) {
        return;
      }
      plain &= !t.tagged("VB") && !t.tag().equals("MD") || t.tag().equals("VBN");
      boolean sign = isColon(t) || t.is("-LRB-") || t.is("(");
      boolean including = INCLUDING.contains(t.lower()) && i > whole.to();
      if (!sign && !including && !t.is(",")) {
        continue;
      }
      int at = i + 1;
      if (t.is("among") && at + 1 < f.sentence.size() && f.sentence.token(at).is("them")) {
        at++;
      }
      boolean named = at < f.sentence.size() && f.sentence.token(at).is("including");
      Counts row = named ? null : Counts.at(f, at);
      if (row == null) {
        if (t.is(",") || including && !t.is("among")) {
          continue;
        }
        if (sign) {
          return;
        }
        continue;
      }
      add(
          f,
          whole,
          noun,
          row,
          isColon(t) || sign && People.isPeople(noun)
              ? ':'
              : sign ? ' ' : including ? '<' : plain ? ',' : ' ',
          sink);
      return;
    }
  }

  private static boolean isColon(Token t) {
    return t.is(":") || t.is("--") || t.is("–") || t.is("—") || t.is("-");
  }

  private static void add(
      Figures f,
      Figures.Figure whole,
      String noun,
      Counts row,
      char sign,
      CalculationExtractor.Sink sink) {
    String unit = whole.value().unit();
    boolean counts = row.items().stream().allMatch(i -> Objects.equals(i.unit(), unit));
    if (unit != null && !row.isParallel()) {
      return; // "5 million pounds, 3 million from fans and 2 million from banks"
    }
    BigDecimal w = whole.value().written();
    boolean list = w.compareTo(BigDecimal.valueOf(row.items().size())) == 0;
    if (!counts
        || unit == null && noun.isEmpty() && !row.isParallel()
        || TIMES_AND_POINTS.contains(noun)
        || w.signum() <= 0) {
      return;
    }
    // "35 troops in Iraq, 5 in Syria and 3 in Jordan": the first of a row, not the whole
    if (sign != ':' && row.isParallel() && holds(f, whole.to(), row.from(), row.link())) {
      return;
    }
    // "two were in one bedroom, two in another and one in a hallway"
    if (sign != ':' && row.isParallel() && w.doubleValue() < row.largest()) {
      return;
    }
    int to = Math.min(row.to(), f.sentence.size());
    if (sign == '<') {
      boolean apart = row.isParallel() || areExclusive(row);
      boolean one = row.items().size() == 1 && isKind(row.items().get(0).noun(), noun);
      if (apart && row.items().size() > 1 || one) {
        sink.add(Relation.PARTS, row.terms(), f.count(whole), whole.from(), to);
      }
      return;
    }
    if (row.items().size() < 2) {
      return;
    }
    boolean people = People.isPeople(noun) && row.items().stream().allMatch(i -> isPart(i, noun));
    boolean sorted = sign == ':' && !People.isPeople(noun) && isSorted(row, noun);
    boolean named =
        isDefinite(f, whole)
            && row.closed()
            && closes(f, row.to())
            && isSorted(row, noun)
            && isNear(whole, row);
    boolean fits = people || row.isParallel() || sorted || sign == ',' && named;
    boolean general =
        People.isAny(noun) || row.items().stream().allMatch(i -> People.isDemographic(i.noun()));
    if (!fits || sign == ' ' && !isAfterVerb(f, row) || list && sign == ':') {
      return;
    }
    if (sign == ','
        && !row.isParallel()
        && !named
        && !(general && (!People.isDemographic(noun) || People.isAge(noun) && !areAges(row)))) {
      return;
    }
    Quantity sum = Quantity.exact(Math.round(row.sum()), "");
    boolean swapped = whole.value().isTransposed(sum); // 912 for 192
    boolean few =
        sign != ':' && !arePair(row) && !swapped && row.sum() < MOST_PARTS * w.doubleValue();
    boolean complete = (row.closed() || sign == ':') && !row.open() && !few;
    boolean exclusive = row.isParallel() || areExclusive(row);
    if (complete) {
      sink.add(Relation.SUM, row.terms(), f.count(whole), whole.from(), to);
    } else if (exclusive) {
      sink.add(Relation.PARTS, row.terms(), f.count(whole), whole.from(), to);
    }
  }

  private static boolean holds(Figures f, int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (f.sentence.token(i).is(word) && i + 1 < to && !isTime(f.sentence.token(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "in January", "in 2024". */
  private static boolean isTime(Token t) {
    return CalendarWords.month(t.text()) != null || Character.isDigit(t.text().charAt(0));
  }

  /** Whether the two parts are of the two sexes, and so of all. */
  private static boolean arePair(Counts row) {
    return row.items().size() == 2
        && People.areSexes(row.items().get(0).noun(), row.items().get(1).noun());
  }

  private static boolean isDefinite(Figures f, Figures.Figure whole) {
    Token before = f.sentence.token(Math.max(0, whole.from() - 1));
    return before.is("the") || before.is("these") || before.is("all") || before.tagged("PRP$");
  }

  private static boolean closes(Figures f, int i) {
    return f.isEnd(i) || f.sentence.token(i).is(",");
  }

  /** "Three were hurt, two with burns and one with a cut": parts that nothing else can be. */
  private static boolean isAfterVerb(Figures f, Counts row) {
    boolean sexes = row.items().stream().allMatch(i -> People.isDemographic(i.noun()));
    return row.closed() && closes(f, row.to()) && (sexes || row.isParallel());
  }

  /** Whether a row makes something like the whole, as parts of it would. */
  private static boolean isNear(Figures.Figure whole, Counts row) {
    double sum = row.sum();
    double n = whole.value().written().doubleValue();
    return sum < 2 * n && n < 2 * sum;
  }

  /** "nine medals: three golds, four silvers and two bronzes": sorts of one thing. */
  private static boolean isSorted(Counts row, String noun) {
    return row.closed()
        && row.items().stream().noneMatch(i -> TIMES_AND_POINTS.contains(i.noun()))
        && row.items().stream().allMatch(i -> !i.noun().isEmpty() || !i.detail().isEmpty())
        && row.items().stream().map(Counts.Item::detail).distinct().count() == row.items().size()
        && !noun.isEmpty();
  }

  private static boolean isPart(Counts.Item item, String noun) {
    String part = item.noun();
    if (part.isEmpty()) {
      return !item.detail().isEmpty();
    }
    return People.isPeople(part) && !part.equals(noun);
  }

  private static boolean isKind(String part, String noun) {
    return !part.isEmpty() && !part.equals(noun) && People.isPeople(part) && People.isGeneral(noun);
  }

  private static boolean areAges(Counts row) {
    return row.items().stream().anyMatch(i -> People.isAge(i.noun()));
  }

  /** Whether nobody can be in two of the parts: women and men, not women and Americans. */
  private static boolean areExclusive(Counts row) {
    List<Counts.Item> items = row.items();
    for (int i = 0; i < items.size(); i++) {
      for (int k = i + 1; k < items.size(); k++) {
        if (!People.areExclusive(items.get(i).noun(), items.get(k).noun())) {
          return false;
        }
      }
    }
    return true;
  }

  /** "3 women and 2 men, five in all", "$3 million and $4 million, a total of $7 million". */
  private static void totals(Figures f, CalculationExtractor.Sink sink) {
    for (int k = 0; k + 2 < f.figures.size(); k++) {
      Counts row = Counts.at(f, f.figures.get(k).from());
      if (row == null || row.items().size() < 2 || row.open()) {
        continue;
      }
      Figures.Figure total = total(f, row.to());
      String unit = row.items().get(0).unit();
      boolean alike =
          total != null
              && row.items().stream().allMatch(i -> java.util.Objects.equals(i.unit(), unit))
              && java.util.Objects.equals(total.value().unit(), unit);
      if (total != null && alike && row.closed()) {
        sink.add(Relation.SUM, row.terms(), f.count(total), row.from(), total.to());
        return;
      }
    }
  }

  /** The total behind a row: ", for a total of {2}", ", {2} in all". */
  private static Figures.@Nullable Figure total(Figures f, int i) {
    int at = i;
    boolean comma =
        at < f.sentence.size() && (f.sentence.token(at).is(",") || isColon(f.sentence.token(at)));
    at += comma ? 1 : 0;
    int words = 0;
    boolean said = false;
    while (at < f.sentence.size() && f.at(at) < 0 && words < 6) {
      String w = f.sentence.token(at).lower();
      if (!Set.of(
              "for",
              "making",
              "or",
              "a",
              "total",
              "of",
              "in",
              "all",
              "giving",
              "combined",
              "that",
              "makes")
          .contains(w)) {
        return null;
      }
      said |= w.equals("total") || w.equals("combined");
      at++;
      words++;
    }
    Figures.Figure total = at < f.sentence.size() ? f.next(at) : null;
    if (total == null || !comma) {
      return null;
    }
    for (int b = total.to(); b < Math.min(f.sentence.size(), total.to() + 5); b++) {
      String w = f.sentence.token(b).lower();
      boolean all =
          w.equals("in")
              && b + 1 < f.sentence.size()
              && (f.sentence.token(b + 1).is("all") || f.sentence.token(b + 1).is("total"));
      said |= all || w.equals("altogether");
    }
    return said ? total : null;
  }
}
