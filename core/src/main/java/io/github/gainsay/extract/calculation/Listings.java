package io.github.gainsay.extract.calculation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.WordTable;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Listing;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number of things with the names of all of them: "three countries: Chad, Mali and Niger",
 * "the two suspects, Ann Lee, 34, and Bob Ray, 36,". A list after "including" or "such as" is not
 * one of all.
 */
final class Listings {
  private static final ImmutableSetMultimap<String, String> NOUNS =
      WordTable.read(Listings.class, "list_nouns.tsv");

  private static final Set<String> INSIDE =
      Set.of(
          "of", "the", "de", "la", "le", "van", "von", "bin", "al", "del", "da", "di", "el", "'s",
          "’s", "-", ".");

  private static final BigDecimal MOST = BigDecimal.valueOf(20);
  private static final int REACH = 10;

  private final Gazetteer gazetteer;
  private final Concepts concepts;

  Listings(Gazetteer gazetteer, Concepts concepts) {
    this.gazetteer = gazetteer;
    this.concepts = concepts;
  }

  private record Member(int from, int to, int end) {}

  void read(Figures f, CalculationExtractor.Sink sink) {
    for (Figures.Figure n : f.figures) {
      Quantity q = n.value();
      boolean small =
          q.unit() == null
              && q.bound() == Bound.EXACT
              && q.whole() == null
              && q.written().compareTo(MOST) <= 0
              && q.written().compareTo(BigDecimal.ONE) > 0
              && q.written().stripTrailingZeros().scale() <= 0;
      if (small) {
        read(f, n, sink);
      }
    }
  }

  private void read(Figures f, Figures.Figure n, CalculationExtractor.Sink sink) {
    Sentence s = f.sentence;
    int noun = noun(s, n.to());
    if (noun < 0 || isOneOf(s, n.from())) {
      return;
    }
    String type = type(s.token(noun));
    int gate = gate(f, noun + 1);
    boolean comma = gate >= 0 && s.token(gate).is(",");
    // behind a colon or a dash, what the names are of is plain
    if (gate < 0 || comma && type.isEmpty()) {
      return;
    }
    List<Member> members = new ArrayList<>();
    int end = members(f, gate + 1, members);
    if (members.isEmpty() || !isClosed(f, end, comma)) {
      return;
    }
    if (members.size() < 2) {
      return;
    }
    int fewest = fewest(s, members, type);
    List<String> names = members.stream().map(m -> s.text(m.from, m.to)).toList();
    sink.add(
        Kind.LISTING,
        new Listing(n.value(), n.assertion().span(), ImmutableList.copyOf(names), fewest),
        members.get(0).from,
        members.get(members.size() - 1).to);
  }

  /** "one of the three", "another two", "two of the": the number of others. */
  private static boolean isOneOf(Sentence s, int from) {
    for (int i = from - 1; i >= 0 && i >= from - 2; i--) {
      Token t = s.token(i);
      if (t.is("of")
          || t.is("other")
          || t.is("another")
          || t.is("first")
          || t.is("last")
          || t.is("top")
          || t.is("than")
          || t.is("unlike")
          || t.is("like")) {
        return true;
      }
    }
    return false;
  }

  /** The plural noun of a count, at most three words behind it; -1 for none. */
  private static int noun(Sentence s, int i) {
    int at = i;
    while (at < s.size() && at < i + 5) {
      Token t = s.token(at);
      boolean last = at + 1 >= s.size() || !s.token(at + 1).tagged("NN");
      if ((t.tag().equals("NNS") || t.tag().equals("NNPS")) && last) {
        return at;
      }
      if (!t.tagged("JJ") && !t.tagged("NN") && !t.is("-") && !t.tag().equals("HYPH")) {
        return -1;
      }
      at++;
    }
    return -1;
  }

  private String type(Token noun) {
    String lemma = noun.lemma().toLowerCase(java.util.Locale.ROOT);
    for (String type : List.of("place", "body", "person")) {
      if (NOUNS.containsEntry(type, lemma)) {
        return type;
      }
    }
    return concepts.isKindOf(concepts.of(lemma), "person") ? "person" : "";
  }

  /** The comma right behind a noun, or the colon or dash a few words on; -1 for none. */
  private static int gate(Figures f, int i) {
    Sentence s = f.sentence;
    if (i < s.size() && s.token(i).is(",")) {
      return i;
    }
    for (int at = i; at < Math.min(s.size(), i + REACH); at++) {
      Token t = s.token(at);
      if (t.is(":")
          || t.is("--")
          || t.is("–")
          || t.is("—")
          || (t.is("-") && s.token(at - 1).end() < t.start())) {
        return at;
      }
      if (t.is(",")
          || t.is(";")
          || t.is(".")
          || f.at(at) >= 0
          || t.is("including")
          || t.is("include")
          || t.is("``")
          || t.is("“")
          || t.is("\"")) {
        return -1;
      }
    }
    return -1;
  }

  /** Reads the names from token {@code i}; returns the token after the last, with its age. */
  private int members(Figures f, int i, List<Member> members) {
    Sentence s = f.sentence;
    int at = i;
    int end = i;
    while (at < s.size()) {
      Member m = member(f, at);
      if (m == null) {
        if (!members.isEmpty()) {
          members.clear(); // a separator was read and no name follows
        }
        return end;
      }
      members.add(m);
      end = m.end;
      int next = separator(s, end);
      if (next == end) {
        return end;
      }
      if (next >= s.size() || !isName(s.token(next))) {
        return end;
      }
      at = next;
    }
    return end;
  }

  private static int separator(Sentence s, int i) {
    int at = i;
    at += at < s.size() && (s.token(at).is(",") || s.token(at).is(";")) ? 1 : 0;
    at += at < s.size() && (s.token(at).is("and") || s.token(at).is("&")) ? 1 : 0;
    if (at < s.size()
        && at > i
        && s.token(at).is("the")
        && at + 1 < s.size()
        && isName(s.token(at + 1))) {
      at++;
    }
    return at;
  }

  /** A name of capitalized words, with ", 34" behind it for an age. */
  private static @Nullable Member member(Figures f, int i) {
    Sentence s = f.sentence;
    int from = i < s.size() && s.token(i).is("the") ? i + 1 : i;
    int to = from;
    while (to < s.size()
        && f.at(to) < 0
        && (isName(s.token(to))
            || to > from
                && INSIDE.contains(s.token(to).lower())
                && to + 1 < s.size()
                && isName(s.token(to + 1)))) {
      to++;
    }
    if (to == from) {
      return null;
    }
    int end = to;
    boolean age =
        to + 1 < s.size() && s.token(to).is(",") && s.token(to + 1).text().matches("\\d{1,3}");
    boolean bracket =
        to + 2 < s.size()
            && (s.token(to).is("(") || s.token(to).is("-LRB-"))
            && s.token(to + 1).text().matches("\\d{1,3}|[A-Z]{1,3}");
    if (age) {
      end = to + 2;
    } else if (bracket) {
      end = to + 3;
    }
    return new Member(from, to, end);
  }

  private static boolean isName(Token t) {
    boolean open = t.tagged("NN") || t.tagged("JJ") || t.tagged("VB") || t.tagged("FW");
    return Character.isUpperCase(t.text().charAt(0)) && (open || !t.entity().equals("O"));
  }

  /** Whether a list ends there; one behind a comma must be closed by a sign of its own. */
  private static boolean isClosed(Figures f, int end, boolean comma) {
    Sentence s = f.sentence;
    if (f.isEnd(end)) {
      return true;
    }
    Token t = s.token(end);
    if (!t.is(",") || end + 1 >= s.size()) {
      return false;
    }
    Token next = s.token(end + 1);
    boolean verb = next.is("and") && end + 2 < s.size() && s.token(end + 2).tagged("VB");
    boolean subject = (next.is("the") || next.is("a")) && isSubject(s, end + 2);
    if (verb || subject) {
      return true;
    }
    boolean more =
        next.is("and")
            || next.is("as")
            || next.is("or")
            || next.is("plus")
            || next.is("along")
            || next.is("who")
            || next.is("a")
            || next.is("an")
            || next.is("the")
            || next.is("his")
            || next.is("her")
            || next.is("of")
            || next.is("from");
    return !more && !next.tagged("NN") && !next.tagged("CD") && !next.tagged("JJ");
  }

  /** Whether a noun phrase at token {@code i} is the subject of a verb: "the canton said". */
  private static boolean isSubject(Sentence s, int i) {
    for (int at = i; at < Math.min(s.size(), i + 4); at++) {
      Token t = s.token(at);
      if (t.tag().equals("VBD") || t.tag().equals("VBZ") || t.tag().equals("VBP")) {
        return at > i;
      }
      if (!t.tagged("NN") && !t.tagged("JJ")) {
        return false;
      }
    }
    return false;
  }

  /** How many there are when each "and" without a comma joins two words of one name. */
  private int fewest(Sentence s, List<Member> members, String type) {
    int fewest = members.size();
    for (int i = 0; i + 1 < members.size(); i++) {
      int gap = members.get(i).to;
      boolean and = s.token(gap).is("and") || s.token(gap).is("&");
      boolean one =
          and && gazetteer.find(s.text(members.get(i).from, members.get(i + 1).to)).isPresent();
      boolean firm = and && type.equals("body");
      fewest -= one || firm ? 1 : 0;
    }
    return Math.max(1, fewest);
  }
}
