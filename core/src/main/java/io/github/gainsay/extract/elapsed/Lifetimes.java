package io.github.gainsay.extract.elapsed;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.NamedTokens;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.Elapsed;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the age of a person against the dates of birth and death: "Ada Holm, 34, was born in 1980",
 * "born in 1950, she died on May 3, 2020, aged 71". An age without a date is of the article's day.
 */
final class Lifetimes {
  private static final String A = "<(?<a>\\d{1,3})>";
  private static final Pattern BORN =
      Pattern.compile(
          "(?<!\\S)(?<verb>born)(?: in(?: (?![<{#(])[^\\s]{1,30}+){1,4}?(?: ,|))?(?: in| on|)(?: ,|) "
              + A);
  private static final Pattern LIVED =
      Pattern.compile("(?<open>\\() " + A + " [-–—] <(?<b>\\d{1,3})> \\)");
  private static final Pattern DIED =
      Pattern.compile(
          "(?<!\\S)(?<verb>died|dies|death|passed away)(?: (?![<{#;(])\\S{1,30}+){0,8}?(?: on| in|) "
              + A);
  private static final Pattern DIED_AGED =
      Pattern.compile(
          "(?<!\\S)(?<verb>died|dies)(?: (?![<{#;(,])\\S{1,30}+){0,8}? (?:aged|at the age of|at age|at) \\d");
  private static final Pattern AGED =
      Pattern.compile(
          "(?:aged|at the age of|at age|at|was|were|, age|,) (?<n>\\d{1,3})(?= (?:[,.;)]|of |after |from"
              + " |and |years ))");

  /** A name at most so many tokens before "born" is its subject. */
  private static final int NEAR = 14;

  /** Something told of a person's life. */
  private record Event(String person, Timex time, int sentence) {}

  /** The age at a death. */
  private record Dead(String person, int years, Sentence sentence, int token) {}

  private final Draft draft;
  private final Map<Integer, List<NamedTokens>> names = new HashMap<>();
  private final List<Event> births = new ArrayList<>();
  private final List<Event> deaths = new ArrayList<>();
  private final List<Dead> dead = new ArrayList<>();
  private final Set<String> doubtful = new HashSet<>();
  private final Set<Integer> dated = new HashSet<>();
  private @Nullable Event died;

  Lifetimes(Draft draft) {
    this.draft = draft;
    for (NamedTokens name : NamedTokens.of(draft)) {
      names.computeIfAbsent(name.sentence().index(), k -> new ArrayList<>()).add(name);
    }
  }

  /** Reads one sentence; sentences come in the order of the text. */
  void read(Skeleton k) {
    Sentence s = k.sentence;
    if (s.section().kind() != SectionKind.BODY) {
      return;
    }
    for (Skeleton.Date d : k.dates) {
      LocalDate now = draft.dates().date();
      LocalDate end = d.timex().latest();
      if (d.hasYear() && now != null && end != null && end.isBefore(now.minusYears(1))) {
        dated.add(s.index());
      }
    }
    for (Matcher m = LIVED.matcher(k.text); m.find(); ) {
      String person = endingAt(s, k.token(m.start("open")));
      if (!person.isEmpty() && k.date(m, "a").hasYear() && k.date(m, "b").hasYear()) {
        births.add(new Event(person, k.date(m, "a").timex(), s.index()));
        deaths.add(new Event(person, k.date(m, "b").timex(), s.index()));
      }
    }
    for (Matcher m = BORN.matcher(k.text); m.find(); ) {
      Skeleton.Date date = k.date(m, "a");
      String person = subject(s, k.token(m.start("verb")), date.to());
      if (!person.isEmpty() && date.hasYear() && !isQuoted(s, date.from())) {
        births.add(new Event(person, date.timex(), s.index()));
        dated.remove(s.index());
      }
    }
    died = died == null || died.sentence != s.index() - 1 ? null : died;
    for (Matcher m = DIED.matcher(k.text); m.find(); ) {
      Skeleton.Date date = k.date(m, "a");
      String person = subject(s, k.token(m.start("verb")), -1);
      if (!person.isEmpty() && !isQuoted(s, date.from())) {
        died = new Event(person, date.timex(), s.index());
        deaths.add(died);
        age(k, m.start(), died);
      }
    }
    Matcher aged = DIED_AGED.matcher(k.text);
    if (aged.find()) {
      String person = subject(s, k.token(aged.start("verb")), -1);
      if (!person.isEmpty()) {
        age(k, aged.start(), new Event(person, ElapsedExtractor.now(LocalDate.EPOCH), s.index()));
      }
    }
    if (died != null && died.sentence == s.index() - 1) {
      boolean pronoun = s.token(0).is("she") || s.token(0).is("he");
      boolean brief = s.size() <= 6 && s.size() > 2 && s.token(1).is("was");
      if (pronoun && brief) {
        age(k, 0, died);
      }
    }
  }

  private void age(Skeleton k, int from, Event event) {
    Matcher m = AGED.matcher(k.text);
    if (m.find(from)) {
      int token = k.token(m.start("n"));
      boolean clock =
          token + 1 < k.sentence.size()
              && k.sentence.token(token + 1).lower().matches("[ap]\\.?m\\.?");
      if (!clock) {
        dead.add(new Dead(event.person, Integer.parseInt(m.group("n")), k.sentence, token));
      }
    }
  }

  private boolean isQuoted(Sentence s, int token) {
    return draft.quoted().holds(s.sectionIndex(), s.token(token).start());
  }

  /** The person of whom a verb tells: the name before it, after its phrase, or a pronoun's. */
  private String subject(Sentence s, int verb, int after) {
    List<NamedTokens> here = names.getOrDefault(s.index(), List.of());
    NamedTokens best = null;
    for (NamedTokens n : here) {
      if (n.to() <= verb && verb - n.to() <= NEAR) {
        best = n;
      }
    }
    if (best != null) {
      return isSubject(s, best.to(), verb) ? full(best) : "";
    }
    if (verb == 0 && after > 0 && after + 1 < s.size() && s.token(after).is(",")) {
      for (NamedTokens n : here) {
        if (n.from() == after + 1) {
          return full(n);
        }
      }
      return "";
    }
    boolean pronoun = verb > 0 && verb <= 2 && (s.token(0).is("he") || s.token(0).is("she"));
    String meant = pronoun ? draft.persons().only(s, 0) : null;
    return meant == null ? "" : meant;
  }

  /** Whether only an apposition stands between a name and its verb. */
  private static boolean isSubject(Sentence s, int from, int verb) {
    boolean inserted = verb > from + 1 && s.token(from).is(",") && s.token(verb - 1).is(",");
    if (inserted) {
      return true; // "Ada Holm, the architect whose bridges span the Orle, died"
    }
    for (int i = from; i < verb; i++) {
      Token t = s.token(i);
      boolean life = t.lemma().equals("be") || t.lemma().equals("have") || t.is("born");
      boolean other = t.tagged("VB") && !life;
      if (other || t.tagged("POS") || t.tagged("PRP") || t.tagged("CC") || t.is(";")) {
        return false;
      }
      if (t.is("whose") || t.tagged("IN") && !t.is("of") && !t.is("on") && !t.is("in")) {
        return false;
      }
    }
    return true;
  }

  private String endingAt(Sentence s, int token) {
    for (NamedTokens n : names.getOrDefault(s.index(), List.of())) {
      if (n.to() == token) {
        return full(n);
      }
    }
    return "";
  }

  private static String full(NamedTokens n) {
    PersonName name = n.name().value();
    return name.full();
  }

  /** Adds what was found, once all of the text is read. */
  void finish() {
    Map<String, Event> born = new HashMap<>();
    for (Event birth : births) {
      Event before = born.putIfAbsent(birth.person, birth);
      if (before != null && !before.time.value().equals(birth.time.value())) {
        doubtful.add(birth.person);
      }
    }
    Set<Integer> done = new HashSet<>();
    for (Dead d : dead) {
      Event birth = born.get(d.person);
      for (Event death : deaths) {
        if (birth != null && death.person.equals(d.person) && !doubtful.contains(d.person)) {
          if (add(birth.time, death.time, d.years, d.sentence, d.token)) {
            done.add(d.sentence.span(d.token, d.token + 1).start());
          }
          break;
        }
      }
    }
    Timex now = ElapsedExtractor.now(draft);
    if (now != null) {
      living(born, now, done);
    }
  }

  /** The ages that hold on the article's day, of persons whose death the text does not tell. */
  private void living(Map<String, Event> born, Timex now, Set<Integer> done) {
    Set<String> gone = new HashSet<>();
    deaths.forEach(d -> gone.add(d.person));
    for (Assertion<Age> age : draft.of(Age.class)) {
      String person = age.value().person();
      Event birth = born.get(person);
      boolean own = age.locus().kind() == SectionKind.BODY && !age.locus().quoted();
      boolean plain =
          birth != null
              && !doubtful.contains(person)
              && !gone.contains(person)
              && !dated.contains(age.locus().sentence())
              && !done.contains(age.span().start());
      if (birth != null
          && own
          && plain
          && age.value().least() == age.value().most()
          && isOfNow(age)) {
        Elapsed value = check(birth.time, now, age.value().least());
        if (value != null) {
          draft.add(
              new Assertion<>(
                  Kind.ELAPSED, value, Topic.NONE, Qualifiers.PLAIN, age.locus(), age.span()));
        }
      }
    }
  }

  /** Whether an age is not of a time gone by: "then 34", "was 34". */
  private boolean isOfNow(Assertion<Age> age) {
    Sentence s = draft.sentences().get(age.locus().sentence());
    for (int i = 1; i < s.size(); i++) {
      if (s.span(i, i + 1).start() == age.span().start()) {
        Token before = s.token(i - 1);
        return !(before.is("was") || before.is("then") || before.is("turned") || before.is("at"));
      }
    }
    return true;
  }

  private boolean add(Timex birth, Timex at, int years, Sentence s, int token) {
    Elapsed value = check(birth, at, years);
    if (value == null) {
      return false;
    }
    ElapsedExtractor.add(draft, s, value, token, token + 1);
    return true;
  }

  private static @Nullable Elapsed check(Timex birth, Timex at, int years) {
    LocalDate from = birth.earliest();
    LocalDate to = at.latest();
    boolean ordered = from != null && to != null && from.isBefore(to);
    return ordered && years <= 122 ? ElapsedExtractor.age(years, birth, at) : null;
  }
}
