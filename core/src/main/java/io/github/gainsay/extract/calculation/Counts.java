package io.github.gainsay.extract.calculation;

import io.github.gainsay.language.Token;
import io.github.gainsay.value.Calculation.Term;
import io.github.gainsay.value.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of counts in a sentence: "13 women and 10 men", "two in Leeds, three in York and one in
 * Hull".
 *
 * @param items at least one
 * @param from its first token
 * @param to after its last token
 * @param closed whether "and" stands before the last of them
 * @param open whether something that is not counted follows: "and others"
 */
record Counts(List<Item> items, int from, int to, boolean closed, boolean open) {

  /**
   * A count with the words behind it.
   *
   * @param noun lemma of what is counted, empty for "two in Leeds"
   * @param link the preposition right behind the count, empty for none
   * @param detail the words behind the number
   */
  record Item(Term term, String noun, String link, String detail, @Nullable String unit) {}

  /** Words that leave room for more behind a row. */
  private static final Set<String> MORE =
      Set.of("and", "or", "plus", "while", "with", "as", "along", "besides");

  private static final int LONGEST_TAIL = 9;

  /** The row that starts at token {@code i}; null when no count stands there. */
  static @Nullable Counts at(Figures f, int i) {
    List<Item> items = new ArrayList<>();
    int at = i;
    int to = i;
    boolean closed = false;
    boolean and = false;
    while (at < f.sentence.size()) {
      int number = number(f, at);
      if (number < 0) {
        break;
      }
      int tail = tail(f, number);
      Item item = item(f, at, number, tail);
      if (item == null) {
        break;
      }
      items.add(item);
      closed = and;
      to = tail;
      int next = separator(f, tail);
      and = next > tail && isAnd(f, tail, next);
      at = next;
      if (next == tail) {
        break;
      }
    }
    if (items.isEmpty()) {
      return null;
    }
    return new Counts(items, i, to, closed, isOpen(f, to));
  }

  /** After the number at token {@code i}, -1 for none. */
  private static int number(Figures f, int i) {
    Figures.Figure figure = f.next(i);
    if (figure != null) {
      return figure.to();
    }
    Token t = f.sentence.token(i);
    if (i + 1 < f.sentence.size() && f.sentence.token(i + 1).is("total")) {
      return -1;
    }
    boolean one = t.is("a") || t.is("an") || t.is("one") || t.is("another");
    String next = i + 1 < f.sentence.size() ? f.sentence.token(i + 1).tag() : "";
    boolean noun = next.equals("NN") || next.equals("JJ") || next.equals("VBN");
    // "two with burns and one with a cut"
    return one && (noun || t.is("one") && next.equals("IN") && !f.sentence.token(i + 1).is("of"))
        ? i + 1
        : -1;
  }

  private static @Nullable Item item(Figures f, int at, int number, int tail) {
    Figures.Figure figure = f.next(at);
    String noun = f.noun(number, tail);
    String link =
        number < tail && f.sentence.token(number).tagged("IN")
            ? f.sentence.token(number).lower()
            : "";
    boolean doing =
        number < tail && f.sentence.token(number).tag().equals("VBG"); // "5 awaiting trial"
    noun = !doing && (link.isEmpty() || link.equals("of")) ? noun : "";
    String detail = tail > number ? f.sentence.text(number, tail) : "";
    if (figure != null) {
      boolean kind = figure.value().isOfTime() && !noun.isEmpty(); // "61,000 day tickets"
      String unit = kind ? null : figure.value().unit();
      return figure.value().isVague() ? null : new Item(f.count(figure), noun, link, detail, unit);
    }
    return noun.isEmpty() && link.isEmpty()
        ? null
        : new Item(f.said(Quantity.exact(1, noun), at, number), noun, link, detail, null);
  }

  /** After the words that belong to a count: "women from the north", "injured", "in York". */
  private static int tail(Figures f, int i) {
    int at = i;
    while (at < f.sentence.size() && at - i < LONGEST_TAIL && f.at(at) < 0 && isInside(f, at, i)) {
      at++;
    }
    return at;
  }

  private static boolean isInside(Figures f, int at, int from) {
    Token t = f.sentence.token(at);
    if (t.is("and") || t.is("&")) {
      // "in Trinidad and Tobago", not "in Trinidad and four in Chad"
      return at > from
          && f.sentence.token(at - 1).tagged("NNP")
          && at + 1 < f.sentence.size()
          && f.sentence.token(at + 1).tagged("NNP");
    }
    if ((t.is("a") || t.is("an")) && (at == from || !f.sentence.token(at - 1).tagged("IN"))) {
      return false;
    }
    return switch (t.tag()) {
      case "NN",
          "NNS",
          "NNP",
          "NNPS",
          "JJ",
          "JJR",
          "JJS",
          "DT",
          "PRP$",
          "PRP",
          "POS",
          "HYPH",
          "VBN",
          "VBG",
          "RB",
          "TO",
          "FW" ->
          true;
      case "IN" ->
          !t.is("while") && !t.is("that") && !t.is("than") && (!t.is("with") || at == from);
      case "VBD" -> at == from && isParticiple(t); // "2 killed and 5 injured"
      default -> false;
    };
  }

  private static boolean isParticiple(Token t) {
    return t.lower().endsWith("ed");
  }

  /** After the separator at token {@code i} when a count follows it, otherwise {@code i}. */
  private static int separator(Figures f, int i) {
    int at = i;
    if (at < f.sentence.size() && (f.sentence.token(at).is(",") || f.sentence.token(at).is(";"))) {
      at++;
    }
    boolean plus =
        at < f.sentence.size()
            && (f.sentence.token(at).is("and")
                || f.sentence.token(at).is("&")
                || f.sentence.token(at).is("plus"));
    at += plus ? 1 : 0;
    return at > i && at < f.sentence.size() && number(f, at) >= 0 ? at : i;
  }

  private static boolean isAnd(Figures f, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!f.sentence.token(i).is(",") && !f.sentence.token(i).is(";")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the words behind a row go on with things that are not counted. */
  private static boolean isOpen(Figures f, int to) {
    int at = to;
    if (at < f.sentence.size() && f.sentence.token(at).is(",")) {
      at++;
    }
    if (at >= f.sentence.size() || !MORE.contains(f.sentence.token(at).lower())) {
      return false;
    }
    // ", and wounded 5"
    return at + 1 >= f.sentence.size() || !f.sentence.token(at + 1).tagged("VB");
  }

  /** Whether all of them say where or how with one preposition and no noun: "5 in X, 4 in Y". */
  boolean isParallel() {
    String link = items.get(0).link;
    for (Item item : items) {
      if (!item.noun.isEmpty() || !item.link.equals(link) || link.isEmpty() || link.equals("of")) {
        return false;
      }
    }
    long details = items.stream().map(Item::detail).distinct().count();
    return details == items.size();
  }

  String link() {
    return items.get(0).link;
  }

  double sum() {
    return items.stream().mapToDouble(i -> i.term.value()).sum();
  }

  double largest() {
    return items.stream().mapToDouble(i -> i.term.value()).max().orElse(0);
  }

  List<Term> terms() {
    return items.stream().map(Item::term).toList();
  }
}
