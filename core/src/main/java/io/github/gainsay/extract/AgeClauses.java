package io.github.gainsay.extract;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.primitives.Ints;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.NumberWords;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ages that a clause gives: "Reed, who turns 35 in May", "he is 34", "she died at the age of 89",
 * "at 67, Reed still teaches", "her 43rd birthday", "he was 19 when he left".
 */
final class AgeClauses {
  private static final Set<String> DEATH = Set.of("die", "died", "dies", "killed", "dead", "death");
  private static final Set<String> ADVERBS =
      Set.of("now", "only", "just", "still", "already", "then");
  private static final Set<String> CLAUSES = Set.of("when", "since", "until", "till", "while");
  private static final Set<String> ENDS =
      Set.of(",", ".", ";", "and", "in", "on", "next", "this", "last", "at");
  private static final Set<String> KEEPING =
      Set.of("is", "was", "be", "celebrated", "celebrates", "celebrating", "marked", "marks");

  private final Antecedents persons;
  private final AgeTimes times;
  private final ListMultimap<Integer, NamedTokens> bySentence = ArrayListMultimap.create();

  AgeClauses(Draft draft, List<NamedTokens> names) {
    persons = draft.persons();
    names.forEach(name -> bySentence.put(name.sentence().index(), name));
    times = new AgeTimes(draft);
  }

  /** The age in years that stands at a token by its clause; null for none. */
  @Nullable Age at(Sentence s, int i, int years) {
    if (isOfDeath(s, i)) {
      return now(lastBefore(s, i), years);
    }
    if (is(s, i - 1, "at") && !times.isOfOtherTime(s, i)) {
      Age beside = now(holder(s, i), years);
      if (beside != null) {
        return beside;
      }
    }
    boolean all = is(s, i - 2, "of") && token(s, i - 1).tag().equals("PRP$");
    if (all && is(s, i + 1, "years") && token(s, i - 3).tagged("CD")) {
      return now(persons.only(s, i - 1), years); // "35 of her 91 years"
    }
    return clause(s, i, years);
  }

  /** The age that a birthday gives: "her 43rd birthday"; null for none. */
  @Nullable Age birthday(Sentence s, int i) {
    Integer years = is(s, i + 1, "birthday") ? rank(s.token(i).lower()) : null;
    if (years == null || i < 2 || !s.token(i - 1).tag().equals("PRP$")) {
      return null;
    }
    boolean kept = false;
    for (int k = Math.max(0, i - 4); k < i - 1; k++) {
      kept |= KEEPING.contains(s.token(k).lower());
    }
    String who = kept ? persons.only(s, i - 1) : null;
    return who == null || years < 1 || years > Age.OLDEST ? null : times.of(s, i, who, years);
  }

  private static @Nullable Integer rank(String word) {
    Integer digits = word.length() > 2 ? Ints.tryParse(word.substring(0, word.length() - 2)) : null;
    return digits == null ? NumberWords.ordinal(word) : digits; // "43rd", "third"
  }

  /** "At 67, Reed still teaches"; "Reed, the oldest starter at 84"; "Reed, at 46 a man of few". */
  private @Nullable String holder(Sentence s, int i) {
    if (i == 1) {
      int subject = is(s, 2, ",") ? 3 : 2;
      NamedTokens name = startingAt(s, subject);
      int verb = name == null ? subject + 1 : name.to();
      verb += token(s, verb).tagged("RB") ? 1 : 0;
      boolean present = token(s, verb).tag().equals("VBZ");
      return !present ? null : name != null ? full(name) : pronoun(s, subject);
    }
    if (is(s, i - 2, "who") && is(s, i - 3, ",") && (is(s, i + 1, "is") || is(s, i + 1, "was"))) {
      boolean utmost = is(s, i + 2, "the") && (is(s, i + 3, "oldest") || is(s, i + 3, "youngest"));
      return utmost ? endingAt(s, i - 3) : null;
    }
    int from = i - 1;
    while (from > 0 && i - from < 5 && isOfPhrase(s.token(from - 1))) {
      from--;
    }
    boolean utmost = is(s, from, "oldest") || is(s, from, "youngest");
    if (utmost && is(s, from - 1, "the") && is(s, from - 2, ",")) {
      return endingAt(s, from - 2);
    }
    boolean inserted = is(s, i - 2, ",") && (is(s, i + 1, ",") || token(s, i + 1).tagged("DT"));
    return inserted ? endingAt(s, i - 2) : null;
  }

  private static boolean isOfPhrase(Token t) {
    return t.tagged("NN") || t.tagged("JJ");
  }

  /** A form of "be" or "turn" between the person and the age. */
  private @Nullable Age clause(Sentence s, int i, int years) {
    int verb = ADVERBS.contains(token(s, i - 1).lower()) ? i - 2 : i - 1;
    int end = is(s, i + 1, "years") && is(s, i + 2, "old") ? i + 3 : i + 1;
    boolean was = is(s, verb, "was");
    boolean then = is(s, i - 1, "then") || isThen(s, end);
    if (!isEnd(s, end) && !(was && then)) {
      return null;
    }
    int first = firstOfVerb(s, verb);
    String who = first < 0 ? null : subject(s, first);
    if (who == null) {
      return null;
    }
    if (first == verb - 2) {
      return years < 1 ? null : new Age(who, years - 1, years - 1, 0, years - 1); // would have been
    }
    String word = s.token(verb).lower();
    if (was) {
      int start = subjectStart(s, first);
      boolean inner = start > 0 && CLAUSES.contains(s.token(start - 1).lower());
      if (inner && !s.token(start - 1).is("when")) {
        return Age.once(who, years);
      }
      return then || inner
          ? times.once(s, is(s, i - 1, "then") || is(s, end, "then"), who, years)
          : years < 13 ? null : times.of(s, i, who, years);
    }
    boolean coming = !word.equals("is") && !word.equals("turned");
    return new Age(who, coming ? years - 1 : years, word.equals("turned") ? years + 1 : years);
  }

  /** The first word of the verb that ends at {@code verb}, -1 when it tells no age. */
  private static int firstOfVerb(Sentence s, int verb) {
    if (verb < 1) {
      return -1;
    }
    return switch (s.token(verb).lower()) {
      case "turned", "been" -> {
        boolean would = verb > 2 && is(s, verb - 1, "have") && is(s, verb - 2, "would");
        yield would ? verb - 2 : is(s, verb, "turned") ? verb : -1;
      }
      case "turn", "be" -> is(s, verb - 1, "will") ? verb - 1 : -1;
      case "is", "was", "turns" -> verb;
      default -> -1;
    };
  }

  /** The person before the verb, with ", who" between or not, or the one a pronoun stands for. */
  private @Nullable String subject(Sentence s, int verb) {
    int end = verb;
    if (end > 1 && s.token(end - 1).is("who")) {
      end -= s.token(end - 2).is(",") ? 2 : 1;
    } else if (Antecedents.isPronoun(s.token(end - 1))) {
      return persons.only(s, end - 1);
    }
    return endingAt(s, end);
  }

  private int subjectStart(Sentence s, int verb) {
    for (NamedTokens name : bySentence.get(s.index())) {
      if (name.to() == verb) {
        return name.from();
      }
    }
    return verb - 1;
  }

  private @Nullable String pronoun(Sentence s, int i) {
    return Antecedents.isPronoun(token(s, i)) ? persons.only(s, i) : null;
  }

  /** The last person named before a token, or the one that the pronoun in front stands for. */
  private @Nullable String lastBefore(Sentence s, int token) {
    String last = null;
    for (NamedTokens name : bySentence.get(s.index())) {
      last = name.to() <= token ? full(name) : last;
    }
    return last == null ? pronoun(s, 0) : last;
  }

  private @Nullable String endingAt(Sentence s, int token) {
    for (NamedTokens name : bySentence.get(s.index())) {
      if (name.to() == token) {
        return full(name);
      }
    }
    return null;
  }

  private @Nullable NamedTokens startingAt(Sentence s, int token) {
    for (NamedTokens name : bySentence.get(s.index())) {
      if (name.from() == token) {
        return name;
      }
    }
    return null;
  }

  private static String full(NamedTokens name) {
    return name.name().value().full();
  }

  private static @Nullable Age now(@Nullable String who, int years) {
    return who == null ? null : new Age(who, years, years);
  }

  /** "died at 89", "died in 2022 at the age of 89", "died three years ago, aged 89". */
  private static boolean isOfDeath(Sentence s, int i) {
    boolean aged = is(s, i - 1, "aged") || is(s, i - 1, "at");
    boolean of = is(s, i - 1, "of") && is(s, i - 2, "age");
    if (!(aged || of) || !isEnd(s, i + 1)) {
      return false;
    }
    for (int k = Math.max(0, i - 12); k < i; k++) {
      if (isDeath(s.token(k))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word tells that somebody died. */
  static boolean isDeath(Token t) {
    return DEATH.contains(t.lower());
  }

  private static boolean isThen(Sentence s, int i) {
    boolean time = is(s, i, "at") && (is(s, i + 1, "the") || is(s, i + 1, "that"));
    return is(s, i, "when") || is(s, i, "then") || time && is(s, i + 2, "time");
  }

  private static boolean isEnd(Sentence s, int i) {
    return i >= s.size() || ENDS.contains(s.token(i).lower());
  }

  private static boolean is(Sentence s, int i, String word) {
    return i >= 0 && i < s.size() && s.token(i).is(word);
  }

  /** A token, the nearest one where there is none. */
  private static Token token(Sentence s, int i) {
    return s.token(Math.max(0, Math.min(i, s.size() - 1)));
  }
}
