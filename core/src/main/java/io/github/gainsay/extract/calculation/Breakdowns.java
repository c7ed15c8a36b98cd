package io.github.gainsay.extract.calculation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.gainsay.extract.WordTable;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Calculation.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole with its parts: "24 people, 13 women and 10 men", "12 seats: five in Leeds, four in
 * York and three in Hull", "3 women and 2 men, five in all". A row after "including" holds no more
 * than the whole.
 */
final class Breakdowns {
  private static final ImmutableSetMultimap<String, String> PEOPLE =
      WordTable.read(Breakdowns.class, "people_words.tsv");

  private static final ImmutableSetMultimap<String, String> ANSWERS =
      WordTable.read(Breakdowns.class, "answer_words.tsv");

  private static final Pattern OUTSET =
      Pattern.compile(
          "(?:^|, |; )of (?:the|its|their|all|all the) \\{(?<whole>\\d{1,3})\\}(?: (?![{,;:()])\\S{1,40}+){0,8}+ , ");

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?: ?,)?(?: and| while| but)? ?\\{(?<part>\\d{1,3})\\}(?<said>(?: (?![{,;:()]|and |while |but )\\S{1,40}+){1,8})");

  private static final Set<String> INCLUDING = Set.of("including", "among");
  private static final Set<String> TIMES_AND_POINTS =
      Set.of("point", "goal", "run", "yard", "rebound", "game", "time", "day", "way", "step");
  private static final int REACH = 16;

  private final Concepts concepts;

  Breakdowns(Concepts concepts) {
    this.concepts = concepts;
  }

  void read(Figures f, CalculationExtractor.Sink sink) {
    Set<Integer> used = new HashSet<>();
    for (int k = 0; k < f.figures.size(); k++) {
      Figures.Figure whole = f.figures.get(k);
      if (whole.isBare() && !whole.value().isVague() && !used.contains(k)) {
        parts(f, whole, sink);
      }
    }
    totals(f, sink);
    answers(f, sink);
  }

  /** "of the 48 councillors, 29 voted for it, 14 against and five abstained": no more than all. */
  private static void answers(Figures f, CalculationExtractor.Sink sink) {
    for (Matcher m = OUTSET.matcher(f.text); m.find(); ) {
      Figures.Figure whole = f.figure(m, "whole");
      List<Term> parts = new ArrayList<>();
      List<String> said = new ArrayList<>();
      int to = whole.to();
      for (Matcher a = ANSWER.matcher(f.text).region(m.end() - 1, f.text.length());
          a.lookingAt(); ) {
        Figures.Figure part = f.figure(a, "part");
        if (!part.isBare() || part.value().isVague()) {
          return;
        }
        parts.add(f.count(part));
        said.add(answer(a.group("said")));
        to = part.to();
        a.region(a.end(), f.text.length());
      }
      boolean apart = said.size() > 1 && said.stream().distinct().count() == said.size();
      if (apart && !said.contains("") && whole.isBare() && !whole.value().isVague()) {
        sink.add(Relation.PARTS, parts, f.count(whole), whole.from(), to);
      }
    }
  }

  /** What excludes the other answers; empty for what may be said of both. */
  private static String answer(String said) {
    for (String word : Splitter.on(' ').split(said)) {
      for (String answer :
          List.of("for", "against", "neither", "female", "male", "alive", "dead", "lost")) {
        if (ANSWERS.containsEntry(answer, word)) {
          return answer;
        }
      }
    }
    return "";
  }

  /** The row that follows a whole, behind one of the signs that open it. */
  private void parts(Figures f, Figures.Figure whole, CalculationExtractor.Sink sink) {
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
          isColon(t) || sign && isPeople(noun)
              ? ':'
              : sign ? ' ' : including ? '<' : plain ? ',' : ' ',
          sink);
      return;
    }
  }

  private static boolean isColon(Token t) {
    return t.is(":") || t.is("--") || t.is("–") || t.is("—") || t.is("-");
  }

  private void add(
      Figures f,
      Figures.Figure whole,
      String noun,
      Counts row,
      char sign,
      CalculationExtractor.Sink sink) {
    boolean counts = row.items().stream().allMatch(i -> i.unit() == null);
    BigDecimal w = whole.value().written();
    boolean list = w.compareTo(BigDecimal.valueOf(row.items().size())) == 0;
    if (!counts || noun.isEmpty() || TIMES_AND_POINTS.contains(noun) || w.signum() <= 0) {
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
    boolean people = isPeople(noun) && row.items().stream().allMatch(i -> isPart(i, noun));
    boolean sorted = sign == ':' && !isPeople(noun) && isSorted(row, noun);
    boolean named =
        isDefinite(f, whole)
            && row.closed()
            && closes(f, row.to())
            && isSorted(row, noun)
            && isNear(whole, row);
    boolean fits = people || row.isParallel() || sorted || sign == ',' && named;
    boolean general =
        isGeneral(noun) || row.items().stream().allMatch(i -> isDemographic(i.noun()));
    if (!fits || sign == ' ' || list && sign == ':') {
      return;
    }
    if (sign == ',' && !row.isParallel() && !named && !(general && !isDemographic(noun))) {
      return;
    }
    boolean whole1 = (row.closed() || sign == ':') && !row.open();
    boolean exclusive = row.isParallel() || areExclusive(row);
    if (whole1) {
      sink.add(Relation.SUM, row.terms(), f.count(whole), whole.from(), to);
    } else if (exclusive) {
      sink.add(Relation.PARTS, row.terms(), f.count(whole), whole.from(), to);
    }
  }

  private static boolean isDefinite(Figures f, Figures.Figure whole) {
    Token before = f.sentence.token(Math.max(0, whole.from() - 1));
    return before.is("the") || before.is("these") || before.is("all") || before.tagged("PRP$");
  }

  private static boolean closes(Figures f, int i) {
    return f.isEnd(i) || f.sentence.token(i).is(",");
  }

  /** Whether a row makes something like the whole, as parts of it would. */
  private static boolean isNear(Figures.Figure whole, Counts row) {
    double sum = row.terms().stream().mapToDouble(Term::value).sum();
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

  private boolean isPart(Counts.Item item, String noun) {
    String part = item.noun();
    if (part.isEmpty()) {
      return !item.detail().isEmpty();
    }
    return isPeople(part) && !part.equals(noun);
  }

  private boolean isKind(String part, String noun) {
    return !part.isEmpty() && !part.equals(noun) && isPeople(part) && isGeneral(noun);
  }

  private boolean isPeople(String noun) {
    return PEOPLE.containsValue(noun)
        || concepts.isKindOf(concepts.of(noun), "person")
        || concepts.of(noun).equals("person");
  }

  /** Whether a noun counts people one by one, of whom there are no parts. */
  static boolean isCountedOneByOne(String noun) {
    return isGeneral(noun) || isDemographic(noun) || isPerson(Concepts.standard(), noun);
  }

  private static boolean isPerson(Concepts concepts, String noun) {
    return concepts.isKindOf(concepts.of(noun), "person");
  }

  private static boolean isGeneral(String noun) {
    return PEOPLE.containsEntry("any", noun);
  }

  private static boolean isDemographic(String noun) {
    return PEOPLE.containsEntry("female", noun)
        || PEOPLE.containsEntry("male", noun)
        || PEOPLE.containsEntry("child", noun)
        || PEOPLE.containsEntry("adult", noun);
  }

  /** Whether nobody can be in two of the parts: women and men, not women and Americans. */
  private static boolean areExclusive(Counts row) {
    List<Counts.Item> items = row.items();
    for (int i = 0; i < items.size(); i++) {
      for (int k = i + 1; k < items.size(); k++) {
        if (!areExclusive(items.get(i).noun(), items.get(k).noun())) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean areExclusive(String a, String b) {
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return false;
    }
    boolean sexes =
        PEOPLE.containsEntry("female", a) && PEOPLE.containsEntry("male", b)
            || PEOPLE.containsEntry("male", a) && PEOPLE.containsEntry("female", b);
    boolean ages =
        isOld(a) && PEOPLE.containsEntry("child", b)
            || isOld(b) && PEOPLE.containsEntry("child", a);
    return sexes || ages;
  }

  private static boolean isOld(String noun) {
    return noun.equals("woman") || noun.equals("man") || PEOPLE.containsEntry("adult", noun);
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
