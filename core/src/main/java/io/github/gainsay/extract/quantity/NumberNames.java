package io.github.gainsay.extract.quantity;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.CalendarWords;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers that count nothing: parts of names, addresses, scores, items of a list. */
final class NumberNames {
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
          "covid",
          "part",
          "game",
          "row",
          "exit",
          "episode",
          "season",
          "volume",
          "vol.",
          "stage",
          "group",
          "week",
          "day",
          "round",
          "step",
          "item",
          "act",
          "clause",
          "paragraph",
          "amendment",
          "proposition",
          "bus",
          "train",
          "pier",
          "fortune",
          "ftse",
          "nikkei",
          "stoxx",
          "s&p",
          "russell",
          "p",
          "cac",
          "block",
          "zone",
          "class",
          "category");

  private static final Set<String> STREETS =
      Set.of(
          "road",
          "street",
          "avenue",
          "ave",
          "ave.",
          "st",
          "st.",
          "rd",
          "rd.",
          "drive",
          "lane",
          "boulevard",
          "blvd",
          "blvd.",
          "highway",
          "place",
          "court",
          "terrace",
          "crescent");

  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|2[01])\\d\\d");

  private NumberNames() {}

  /**
   * Whether a number without a unit counts nothing.
   *
   * @param head the token of the noun behind it, -1 for none
   */
  static boolean isName(Sentence s, Numeral n, int head) {
    int from = n.from();
    int end = n.end();
    if (end < s.size() && s.token(end).is("block")
        || isOne(s, n, head)
        || isScore(s, from, end)
        || isAddress(s, end)
        || isItem(s, from, end)
        || end + 1 < s.size() && s.token(end).is("-") && s.token(end + 1).is("something")
        || isYear(s, n) && (head < 0 || isSingular(s, end, head) && !isBounded(s, from))
        || isEmergency(s, n)
        || from > 0 && s.token(from - 1).is("at") && end < s.size() && s.token(end).is("point")
        || end < s.size() && isDigits(s, n) && isMonth(s.token(end))) {
      return true;
    }
    // a number in words that opens a sentence is often taken for a name
    boolean opens = from == 0 && !n.digits() && !(end < s.size() && s.token(end).tagged("NNP"));
    if (end - from == 1 && s.token(from).tagged("NNP") && !opens) {
      return true;
    }
    if (from == 0) {
      return false;
    }
    Token before = s.token(from - 1);
    // "14 deaths per 100,000 people": a measure of another number
    boolean base = before.is("per") && from > 1 && !s.token(from - 2).is(",");
    return base
        || NUMBERED.contains(before.lower())
        || isHyphened(s, from)
        || isDigits(s, n) && (isMonth(before) || isNamed(s, from, head));
  }

  private static boolean isDigits(Sentence s, Numeral n) {
    return n.digits() && n.end() - n.from() == 1;
  }

  /** "2120" alone: four digits with no mark that groups them. */
  private static boolean isYear(Sentence s, Numeral n) {
    return isDigits(s, n) && YEAR.matcher(s.token(n.from()).text()).matches();
  }

  /** "a 1853 article", where people and hyphens do not stand: a year, for there is but one. */
  private static boolean isSingular(Sentence s, int end, int head) {
    Token noun = s.token(head);
    boolean one = noun.tag().equals("NN") || noun.tag().equals("NNP");
    return one && !isPeople(noun) && !s.token(end).is("-") && !s.token(end).is("of");
  }

  private static boolean isBounded(Sentence s, int from) {
    return BoundCues.before(s, from) != null; // "some 1500 cattle"
  }

  /** "a 911 call", "dialled 999". */
  private static boolean isEmergency(Sentence s, Numeral n) {
    String text = s.token(n.from()).text();
    boolean number = text.equals("911") || text.equals("999") || text.equals("112");
    boolean before = n.from() > 0 && isCall(s.token(n.from() - 1));
    return number && (before || n.end() < s.size() && isCall(s.token(n.end())));
  }

  private static boolean isCall(Token t) {
    String word = t.lower();
    return word.startsWith("call")
        || word.startsWith("dial")
        || word.equals("dispatcher")
        || word.equals("operator");
  }

  private static boolean isMonth(Token t) {
    boolean verb = t.is("march") || t.is("may");
    return CalendarWords.month(t.text()) != null && (t.tagged("NNP") || !verb);
  }

  /** "One must try": a pronoun. */
  private static boolean isOne(Sentence s, Numeral n, int head) {
    boolean one = s.token(n.from()).is("one") && n.end() == n.from() + 1;
    return one
        && (n.end() >= s.size() || !s.token(n.end()).tagged("NN") && !isOf(s, n.end(), head));
  }

  /** "one of the four ships" */
  private static boolean isOf(Sentence s, int i, int head) {
    return head > i && s.token(i).is("of") && s.token(head).tag().equals("NNS");
  }

  /** "2-1": a score, "2013-14": a season; "10-15 people" and "5-10" of a unit are ranges. */
  private static boolean isScore(Sentence s, int from, int end) {
    boolean first =
        end + 1 < s.size() && isDash(s, end) && isGlued(s, end) && isNumber(s.token(end + 1));
    boolean second =
        from > 1 && isDash(s, from - 1) && isGlued(s, from - 1) && isNumber(s.token(from - 2));
    return first || second;
  }

  /** "V-12", "section-3": glued to a word with a hyphen; "minus-5" is a number. */
  static boolean isHyphened(Sentence s, int from) {
    return from > 1
        && s.token(from - 1).is("-")
        && isGlued(s, from - 1)
        && Character.isLetter(s.token(from - 2).text().charAt(0))
        && Character.isDigit(s.token(from).text().charAt(0))
        && !s.token(from - 2).is("to")
        && !s.token(from - 2).tagged("IN");
  }

  private static boolean isDash(Sentence s, int i) {
    return s.token(i).is("-") || s.token(i).is("–");
  }

  /** Whether a token touches both its neighbours. */
  private static boolean isGlued(Sentence s, int i) {
    return i > 0
        && i + 1 < s.size()
        && s.token(i - 1).end() == s.token(i).start()
        && s.token(i).end() == s.token(i + 1).start();
  }

  private static boolean isNumber(Token t) {
    return Character.isDigit(t.text().charAt(0));
  }

  /** "575 Wilbraham Road" */
  private static boolean isAddress(Sentence s, int end) {
    int i = end;
    while (i < s.size() && i < end + 3 && s.token(i).tagged("NNP")) {
      if (i > end && STREETS.contains(s.token(i).lower())) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** "1) …, 2) …" */
  private static boolean isItem(Sentence s, int from, int end) {
    boolean closed = end < s.size() && (s.token(end).is(")") || s.token(end).is("-RRB-"));
    boolean open = from > 0 && (s.token(from - 1).is("(") || s.token(from - 1).is("-LRB-"));
    return closed && !open && end - from == 1 && s.token(from).text().length() < 3;
  }

  /** "Model 3 sedan", "Watch 5": a name before it and no plural behind it. */
  private static boolean isNamed(Sentence s, int from, int head) {
    Token before = s.token(from - 1);
    boolean name = before.tag().equals("NNP") && from > 1;
    return name && (head < 0 || !s.token(head).tag().equals("NNS") && !isPeople(s.token(head)));
  }

  private static boolean isPeople(Token t) {
    return t.is("people")
        || t.is("staff")
        || t.is("personnel")
        || t.is("crew")
        || t.is("dead")
        || t.is("injured")
        || t.is("wounded")
        || t.is("police");
  }
}
