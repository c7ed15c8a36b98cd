package io.github.gainsay.extract;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.NumberWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds ages in years: "34-year-old Jane Roe", "Jane Roe, 34,", "Jane Roe, who is 34", "aged 34".
 * An age is linked to a person only where the name stands in the same phrase; else its topic is the
 * noun that it describes. Runs after the names are found.
 */
public final class AgeExtractor implements Extractor {
  private static final int OLDEST = 122;

  private static int tens(Token t) {
    Integer value = NumberWords.of(t.lower());
    return value == null ? 0 : value;
  }

  @Override
  public void extract(Draft draft) {
    Map<Integer, Map<Integer, NamedTokens>> starts = new HashMap<>();
    Set<Long> done = new HashSet<>();
    List<NamedTokens> names = NamedTokens.of(draft);
    Antecedents persons = new Antecedents(draft, names);
    for (NamedTokens name : names) {
      starts.computeIfAbsent(name.sentence().index(), k -> new HashMap<>()).put(name.from(), name);
      after(draft, name, done);
    }
    for (Sentence s : draft.sentences()) {
      if (s.section().kind().isTestimony()) {
        yearOld(draft, s, starts.getOrDefault(s.index(), Map.of()), done);
        clauses(draft, s, persons, done);
      }
    }
  }

  private static void clauses(Draft draft, Sentence s, Antecedents persons, Set<Long> done) {
    for (int i = 1; i < s.size(); i++) {
      int years = s.token(i).tagged("CD") ? years(s.token(i)) : -1;
      AgeClauses.Clause clause = years < 1 ? null : AgeClauses.at(s, i, years, persons);
      if (clause != null) {
        Age age = new Age(clause.who().name().value().full(), clause.least(), clause.most());
        add(draft, s, i, i + 1, age, clause.who(), done);
      }
    }
  }

  /** "Jane Roe, 34," and "Jane Roe (34)" and "Jane Roe, who is 34" and "Jane Roe, aged 34". */
  private static void after(Draft draft, NamedTokens name, Set<Long> done) {
    Sentence s = name.sentence();
    int i = name.to();
    if (i + 1 >= s.size()) {
      return;
    }
    if (s.token(i).is("of") && i + 2 < s.size() && s.token(i + 1).tagged("NNP")) {
      i += 2; // "Ann Reed of Kenya, 34,"
    }
    if (i + 1 >= s.size()) {
      return;
    }
    boolean open = s.token(i).is("(") || s.token(i).is("-LRB-");
    boolean comma = s.token(i).is(",");
    boolean is = s.token(i).is("is") || s.token(i).is("was") || s.token(i).is("turned");
    int at = i + 1;
    boolean said = false;
    if (comma && isBe(s, at)) {
      at += 2; // "who is"
      is = true;
    } else if (comma && at + 1 < s.size() && (s.token(at).is("aged") || s.token(at).is("age"))) {
      at++;
      said = true;
    }
    if (!(open || comma || is) || at >= s.size()) {
      return;
    }
    int years = years(s.token(at));
    if (years < 0) {
      return;
    }
    boolean old = at + 2 < s.size() && s.token(at + 1).is("years") && s.token(at + 2).is("old");
    boolean closed = closes(s, at + 1);
    // "Jane Roe was 34" may be her rank; "Jane Roe, 34," may end a list only with a comma or stop
    boolean certain = is ? old || (closed && years > 12) : closed || said;
    if (certain) {
      add(draft, s, at, at + 1, age(years, name), name, done);
    }
  }

  private static boolean isBe(Sentence s, int i) {
    return i + 2 < s.size()
        && s.token(i).is("who")
        && (s.token(i + 1).is("is") || s.token(i + 1).is("was"));
  }

  private static boolean closes(Sentence s, int i) {
    if (i >= s.size()) {
      return true;
    }
    Token t = s.token(i);
    return t.is(",") || t.is(")") || t.is("-RRB-") || t.is(".") || t.is(";") || t.is("and");
  }

  /** "34-year-old", as one token or five, with the name or noun that it describes. */
  private static void yearOld(
      Draft draft, Sentence s, Map<Integer, NamedTokens> names, Set<Long> done) {
    for (int i = 0; i < s.size(); i++) {
      int end = yearOldEnd(s, i);
      if (end == i) {
        continue;
      }
      int years = years(s.token(i));
      if (years < 0) {
        String text = s.token(i).lower();
        years = number(text.substring(0, Math.max(0, text.indexOf('-'))));
      }
      int from = i;
      if (years >= 0 && years < 10 && i > 1 && s.token(i - 1).is("-")) {
        from = i - 2; // "Twenty-five-year-old"
        years = NumberWords.isTens(s.token(i - 2).lower()) ? years + tens(s.token(i - 2)) : -1;
      }
      if (years >= 0) {
        NamedTokens name = described(s, end, names);
        NamedTokens who = name == null ? apposed(s, from, names) : name;
        add(draft, s, from, end, age(years, who), who, done);
      }
    }
  }

  private static int yearOldEnd(Sentence s, int i) {
    String text = s.token(i).lower();
    if (text.endsWith("-year-old")) {
      return i + 1;
    }
    boolean apart =
        i + 4 < s.size()
            && s.token(i + 1).is("-")
            && s.token(i + 2).is("year")
            && s.token(i + 3).is("-")
            && s.token(i + 4).is("old");
    if (apart) {
      return i + 5;
    }
    boolean loose =
        i + 2 < s.size()
            && (s.token(i + 1).is("year") || s.token(i + 1).is("years"))
            && s.token(i + 2).is("old");
    return loose && years(s.token(i)) >= 0 ? i + 3 : i;
  }

  /** The name that ends the noun phrase after an age: "34-year-old teacher Jane Roe". */
  private static @Nullable NamedTokens described(
      Sentence s, int from, Map<Integer, NamedTokens> names) {
    for (int i = from; i < Math.min(s.size(), from + 7); i++) {
      int start = s.token(i).is(",") && i > from ? i + 1 : i;
      NamedTokens name = names.get(start);
      if (name != null) {
        boolean owner = name.to() < s.size() && s.token(name.to()).tag().equals("POS");
        return owner ? null : name;
      }
      Token t = s.token(i);
      if (!(t.tagged("NN") || t.tagged("JJ") || t.tagged("VBN") || t.is("-"))
          || t.tag().equals("NNS")) {
        return null;
      }
    }
    return null;
  }

  /** The name before ", a 34-year-old": "Jane Roe, a 34-year-old teacher". */
  private static @Nullable NamedTokens apposed(
      Sentence s, int age, Map<Integer, NamedTokens> names) {
    int comma = age - 2;
    if (comma < 1 || !s.token(comma).is(",") || !s.token(age - 1).tagged("DT")) {
      return null;
    }
    for (NamedTokens name : names.values()) {
      if (name.to() == comma) {
        return name;
      }
    }
    return null;
  }

  private static Age age(int years, @Nullable NamedTokens who) {
    return new Age(who == null ? "" : who.name().value().full(), years, years);
  }

  private static void add(
      Draft draft,
      Sentence s,
      int from,
      int to,
      Age age,
      @Nullable NamedTokens name,
      Set<Long> done) {
    if (!done.add(((long) s.index() << 32) | from)) {
      return;
    }
    Topic topic = draft.topic(s, from, to);
    if (name == null) {
      topic = topic.withWhat(noun(s, to), ImmutableSet.of());
    } else {
      topic = topic.withWhat(name.name().topic().what(), ImmutableSet.of());
    }
    draft.add(Kind.AGE, age, topic, Qualifiers.PLAIN, s, from, to);
  }

  /** The lemma of the noun that an age describes, empty for none: "a 34-year-old woman". */
  private static String noun(Sentence s, int from) {
    String noun = "";
    for (int i = from; i < Math.min(s.size(), from + 5); i++) {
      Token t = s.token(i);
      if (t.tagged("NN")) {
        noun = t.lemma().toLowerCase(Locale.ROOT);
      } else if (!t.tagged("JJ")) {
        break;
      }
    }
    return noun;
  }

  /** A whole number of years, -1 for anything else. */
  private static int years(Token t) {
    return number(t.lower());
  }

  private static int number(String text) {
    if (text.isEmpty() || text.length() > 9) {
      return -1;
    }
    if (Character.isDigit(text.charAt(0))) {
      if (text.length() > 3 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
        return -1;
      }
      int years = Integer.parseInt(text);
      return years <= OLDEST ? years : -1;
    }
    Integer word = NumberWords.of(text);
    return word == null || word > 20 ? -1 : word;
  }
}
