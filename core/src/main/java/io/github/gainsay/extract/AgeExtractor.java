package io.github.gainsay.extract;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Table;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.NumberWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds ages in years: "34-year-old Jane Roe", "Jane Roe, 34,", "Jane Roe, who is 34", "aged 34".
 * An age is linked to the person whose name stands in the same phrase or, in a clause of its own
 * and after "the", to the one person it can be of ({@link Antecedents}); else its topic is the noun
 * that it describes. Runs after the names are found.
 */
public final class AgeExtractor implements Extractor {
  private static final ReportingCues CUES = ReportingCues.standard();

  @Override
  public void extract(Draft draft) {
    new Run(draft).read();
  }

  /** "the 23-year-old" or "a 23-year-old man", with the person that the text around it names. */
  private record Unnamed(Sentence sentence, int from, int to, Age age) {}

  /** The reading of one article. */
  private static final class Run {
    private final Draft draft;
    private final Set<Long> done = new HashSet<>();
    private final Map<Integer, Map<Integer, NamedTokens>> starts = new HashMap<>();
    private final List<Unnamed> unnamed = new ArrayList<>();
    private final SetMultimap<Integer, String> personsByAge = HashMultimap.create();

    /** The age given to a person in a sentence. */
    private final Table<String, Integer, Integer> agedBySentence = HashBasedTable.create();

    private Run(Draft draft) {
      this.draft = draft;
    }

    private void read() {
      List<NamedTokens> names = NamedTokens.of(draft);
      for (NamedTokens name : names) {
        starts
            .computeIfAbsent(name.sentence().index(), k -> new HashMap<>())
            .put(name.from(), name);
        after(name);
      }
      AgeClauses clauses = new AgeClauses(draft, names);
      for (Sentence s : draft.sentences()) {
        if (s.section().kind().isTestimony()) {
          clauses(s, clauses);
          yearOld(s, starts.getOrDefault(s.index(), Map.of()));
        }
      }
      for (Unnamed u : unnamed) {
        // who else is of that age is the one meant, and who was just given another is not
        boolean own =
            personsByAge.get(u.age.least()).stream().allMatch(u.age.person()::equals)
                && !isJustAged(u);
        add(u.sentence, u.from, u.to, own ? u.age : new Age("", u.age.least(), u.age.most()));
      }
    }

    private boolean isJustAged(Unnamed u) {
      return agedBySentence.row(u.age.person()).entrySet().stream()
          .filter(e -> Math.abs(e.getKey() - u.sentence.index()) < 3)
          .anyMatch(e -> e.getValue() != u.age.least());
    }

    private void clauses(Sentence s, AgeClauses clauses) {
      for (int i = 1; i < s.size(); i++) {
        int years = s.token(i).tagged("CD") ? years(s.token(i)) : -1;
        Age age = years < 1 ? clauses.birthday(s, i) : clauses.at(s, i, years);
        if (age != null) {
          add(s, i, i + 1, age);
        }
      }
    }

    private void after(NamedTokens name) {
      int at = ageAfter(name);
      if (at > 0) {
        add(name.sentence(), at, at + 1, age(years(name.sentence().token(at)), name));
      }
    }

    /** "34-year-old", as one token or five, with the name or noun that it describes. */
    private void yearOld(Sentence s, Map<Integer, NamedTokens> names) {
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
        if (years < 0) {
          continue;
        }
        NamedTokens name = described(s, end, names);
        Age age = age(years, name == null ? apposed(s, from, names) : name);
        String who = age.person().isEmpty() ? meant(s, from, end) : null;
        if (who == null) {
          add(s, from, end, age);
        } else {
          unnamed.add(new Unnamed(s, from, end, new Age(who, years, years)));
        }
      }
    }

    private @Nullable String meant(Sentence s, int from, int end) {
      if (isSubject(s, from, end)) {
        return draft.persons().only(s, from - 1);
      }
      boolean one = from > 0 && (s.token(from - 1).is("a") || s.token(from - 1).is("an"));
      Antecedents.Mention name = one ? draft.persons().introduced(s, CUES) : null;
      return name == null ? null : name.full();
    }

    private void add(Sentence s, int from, int to, Age age) {
      if (!done.add(((long) s.index() << 32) | from)) {
        return;
      }
      personsByAge.put(age.least(), age.person());
      agedBySentence.put(age.person(), s.index(), age.least());
      String what = age.person().isEmpty() ? noun(s, to) : NamePack.fold(age.person());
      Topic topic = draft.topic(s, from, to).withWhat(what, ImmutableSet.of());
      draft.add(Kind.AGE, age, topic, Qualifiers.PLAIN, s, from, to);
    }
  }

  /** Whether "The 23-year-old" opens a sentence and stands for a person by itself. */
  private static boolean isSubject(Sentence s, int from, int end) {
    boolean opens = from == 1 && s.token(0).is("the");
    return opens && end < s.size() && (s.token(end).tagged("VB") || s.token(end).tagged("MD"));
  }

  /**
   * Where the age stands in "Jane Roe, 34,", "Jane Roe (34)" and "Jane Roe, aged 34"; 0 for none.
   */
  private static int ageAfter(NamedTokens name) {
    Sentence s = name.sentence();
    int i = name.to();
    if (i + 3 < s.size() && s.token(i).is("of") && s.token(i + 1).tagged("NNP")) {
      i += 2; // "Ann Reed of Kenya, 34,"
    }
    if (i + 1 >= s.size()) {
      return 0;
    }
    boolean open = s.token(i).is("(") || s.token(i).is("-LRB-");
    boolean comma = s.token(i).is(",");
    int at = i + 1;
    boolean said = comma && (s.token(at).is("aged") || s.token(at).is("age"));
    at += said ? 1 : 0;
    boolean reads = (open || comma) && at < s.size() && years(s.token(at)) >= 0;
    // "Jane Roe, 34," may end a list only with a comma or stop
    return reads && (said || closes(s, at + 1)) ? at : 0;
  }

  private static boolean closes(Sentence s, int i) {
    if (i >= s.size()) {
      return true;
    }
    Token t = s.token(i);
    return t.is(",") || t.is(")") || t.is("-RRB-") || t.is(".") || t.is(";") || t.is("and");
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

  private static int tens(Token t) {
    Integer value = NumberWords.of(t.lower());
    return value == null ? 0 : value;
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
      return years <= Age.OLDEST ? years : -1;
    }
    Integer word = NumberWords.of(text);
    return word == null || word > 20 ? -1 : word;
  }
}
