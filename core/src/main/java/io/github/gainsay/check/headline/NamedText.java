package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Wording;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Cuts sections into sentences of words and finds the names in them. */
final class NamedText {

  /** What a name names. */
  enum Kind {
    PERSON,
    PLACE,
    OTHER
  }

  /**
   * A name in a sentence.
   *
   * @param from index of its first word in the sentence
   * @param to index after its last
   * @param words its words folded, without titles
   * @param person the mention, null when it is no person's
   * @param place its key in the gazetteer, empty when it is not listed
   */
  record Name(
      Kind kind,
      int from,
      int to,
      ImmutableList<String> words,
      @Nullable PersonName person,
      String place) {

    String last() {
      return words.get(words.size() - 1);
    }
  }

  /**
   * A sentence.
   *
   * @param words in order, their offsets those of the section's text
   * @param content the folds of the weighty words
   * @param isTitled whether most words have a capital, so that it tells nothing
   */
  record Statement(
      Section section,
      ImmutableList<Word> words,
      ImmutableList<Name> names,
      ImmutableSet<String> content,
      boolean isTitled) {

    Span span() {
      return section.locate(words.get(0).start(), words.get(words.size() - 1).end());
    }

    Span span(Name name) {
      return section.locate(words.get(name.from).start(), words.get(name.to - 1).end());
    }

    String text(Name name) {
      return section.text().substring(words.get(name.from).start(), words.get(name.to - 1).end());
    }

    String text() {
      return section.text().substring(words.get(0).start(), words.get(words.size() - 1).end());
    }
  }

  private static final ImmutableSet<String> DATES =
      ImmutableSet.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "sept",
          "oct",
          "nov",
          "dec",
          "jan",
          "feb",
          "aug",
          "i");

  private static final ImmutableList<String> OUTLET =
      ImmutableList.of(" - ", " | ", " – ", " — ", " :: ");

  private static final int LONGEST_ACRONYM = 5;

  private final Gazetteer gazetteer = Gazetteer.standard();
  private final NamePack pack;
  private final Map<String, NavigableMap<Integer, Assertion<PersonName>>> persons = new HashMap<>();

  NamedText(ArticleFacts article) {
    pack = article.names();
    for (Assertion<PersonName> a : article.of(PersonName.class)) {
      persons.computeIfAbsent(a.span().at(), at -> new TreeMap<>()).put(a.span().start(), a);
    }
  }

  /** The sentences of a section. */
  ImmutableList<Statement> statements(Section section) {
    ImmutableList.Builder<Statement> statements = ImmutableList.builder();
    List<Word> words = Wording.of(text(section)).words();
    boolean titled = section.kind().isSummary() && isTitled(section, words);
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      boolean last = i + 1 == words.size();
      if (last
          || Sentences.areParted(section.text(), words.get(i).end(), words.get(i + 1).start())) {
        statements.add(statement(section, words.subList(from, i + 1), titled));
        from = i + 1;
      }
    }
    return statements.build();
  }

  /** The text of a section; of a headline without the name of the outlet after it. */
  private static String text(Section section) {
    if (section.kind() == SectionKind.HEADLINE) {
      for (String bar : OUTLET) {
        int at = section.text().lastIndexOf(bar);
        if (at > section.text().length() / 3) {
          return section.text().substring(0, at);
        }
      }
    }
    return section.text();
  }

  /** Whether most words have a capital beside those of persons and places. */
  private boolean isTitled(Section section, List<Word> words) {
    int capitals = 0;
    int all = 0;
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      boolean name = word.fold().startsWith("@") || person(section, word) != null;
      if (word.weighty() && !name && Character.isLetter(word.text().codePointAt(0))) {
        all++;
        capitals += isCapital(word) ? 1 : 0;
      }
    }
    if (section.kind() == SectionKind.HEADLINE) {
      return capitals * 2 > all || all - capitals < 2;
    }
    return capitals > 2 && capitals * 2 > all;
  }

  private Statement statement(Section section, List<Word> words, boolean titled) {
    ImmutableSet.Builder<String> content = ImmutableSet.builder();
    for (Word word : words) {
      if (word.weighty()) {
        content.add(word.fold());
      }
    }
    return new Statement(
        section,
        ImmutableList.copyOf(words),
        names(section, words, titled),
        content.build(),
        titled);
  }

  private static boolean isCapital(Word word) {
    return Character.isUpperCase(word.text().codePointAt(0));
  }

  private ImmutableList<Name> names(Section section, List<Word> words, boolean titled) {
    List<Name> names = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Word word = words.get(i);
      if (!isCapital(word) && !word.fold().startsWith("@") && !pack.isParticle(word.text())) {
        i++;
        continue;
      }
      Assertion<PersonName> person = person(section, word);
      if (person != null) {
        int to = i + 1;
        while (to < words.size() && person.equals(person(section, words.get(to)))) {
          to++;
        }
        boolean thing = to > i + 1 && i > 0 && words.get(i - 1).text().equalsIgnoreCase("the");
        Kind kind = thing ? Kind.OTHER : Kind.PERSON; // "the Jenny Lind" is a ship
        names.add(new Name(kind, i, to, folded(words.subList(i, to)), person.value(), ""));
        i = to;
        continue;
      }
      if (word.fold().startsWith("@")) {
        String key = gazetteer.find(word.text()).map(Gazetteer.Entry::key).orElse("");
        names.add(new Name(Kind.PLACE, i, i + 1, folded(words.subList(i, i + 1)), null, key));
        i++;
        continue;
      }
      int aged = titled ? i : agedEnd(section, words, i);
      if (aged > i) {
        names.add(new Name(Kind.PERSON, i, aged, folded(words.subList(i, aged)), null, ""));
        i = aged;
        continue;
      }
      boolean other = !titled && i > 0 && isInside(section, word) && isOther(section, word);
      int to = i + 1;
      while (other && to < words.size() && isOfRow(section, words.get(to - 1), words.get(to))) {
        to++;
      }
      boolean day = to < words.size() && DATES.contains(fold(words.get(to).text()));
      if (other && !day) { // "Good Friday"
        names.add(new Name(Kind.OTHER, i, to, folded(words.subList(i, to)), null, ""));
      }
      i = to;
    }
    return ImmutableList.copyOf(names);
  }

  /** Whether a word does not open a quotation or what follows a colon. */
  private static boolean isInside(Section section, Word word) {
    int before = word.start() - 1;
    while (before > 0 && section.text().charAt(before) == ' ') {
      before--;
    }
    char c = section.text().charAt(before);
    return Character.isLetterOrDigit(c) || c == ',' || c == '-' || c == '&' || c == '/';
  }

  /** The end of two or three words with an age after them: "Anwen Price, 11,". */
  private int agedEnd(Section section, List<Word> words, int from) {
    int to = from;
    while (to < words.size()
        && to < from + 3
        && isOther(section, words.get(to))
        && (to == from || isOfRow(section, words.get(to - 1), words.get(to)))) {
      to++;
    }
    return to > from + 1 && StatedAges.age(section, words, to) != null ? to : from;
  }

  /** Whether a word goes on a name of capitalized words: "Port" and "Alder". */
  private boolean isOfRow(Section section, Word word, Word next) {
    return next.start() == word.end() + 1
        && !word.text().endsWith("'s")
        && !word.text().endsWith("’s")
        && isOther(section, next);
  }

  private boolean isOther(Section section, Word word) {
    String lower = word.text().toLowerCase(Locale.ROOT);
    return word.weighty()
        && isCapital(word)
        && !word.fold().startsWith("@")
        && person(section, word) == null
        && !DATES.contains(lower)
        && word.text().length() > 1
        && !(word.text().length() > LONGEST_ACRONYM && isAllCapitals(word.text()))
        && !pack.isTitle(word.text())
        && !pack.isHonorific(word.text());
  }

  private static boolean isAllCapitals(String word) {
    return word.codePoints().allMatch(Character::isUpperCase);
  }

  private @Nullable Assertion<PersonName> person(Section section, Word word) {
    int start = section.offsets().start(word.start());
    NavigableMap<Integer, Assertion<PersonName>> map = persons.get(section.span().at());
    Map.Entry<Integer, Assertion<PersonName>> entry = map == null ? null : map.floorEntry(start);
    return entry != null && start < entry.getValue().span().end() ? entry.getValue() : null;
  }

  private ImmutableList<String> folded(List<Word> words) {
    ImmutableList.Builder<String> folded = ImmutableList.builder();
    for (Word word : words) {
      folded.add(fold(word.text()));
    }
    return folded.build();
  }

  /** A word of a name in lower case, without accents, full stops and a possessive ending. */
  static String fold(String word) {
    String f = NamePack.fold(word).replace(".", "");
    return f.endsWith("'s") ? f.substring(0, f.length() - 2) : f;
  }
}
