package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.check.headline.NamedText.Kind;
import io.github.gainsay.check.headline.NamedText.Name;
import io.github.gainsay.check.headline.StanceReader.Taken;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.StanceLexicon;
import io.github.gainsay.value.Quote;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a headline gives a stance: a person, a nation or another body. "China" is Beijing, its
 * foreign ministry and whoever the article says speaks for it.
 *
 * @param person the folded family name, empty when it is no person
 * @param nation the fold of the nation, empty when it is none
 * @param head the fold of the noun that names it
 * @param noun that noun in lower case
 * @param words the folds of all its words
 * @param speakers the folded family names of those who speak for the nation
 */
record StanceActor(
    String person,
    String nation,
    String head,
    String noun,
    ImmutableSet<String> words,
    ImmutableSet<String> speakers) {

  private static final int OFFICE_REACH = 4;

  /** Classes of nouns that name one kind of body: an airline is a company. */
  private static final ImmutableList<String> SORTS =
      ImmutableList.of("GROUP", "COMPANY", "CHIEF", "AUTHORITY", "CHAMBER", "TRIBUNAL");

  /** Whom the words before a verb of the headline name; null when that is open. */
  static @Nullable StanceActor of(Taken taken, ArticleFacts article) {
    List<Word> words = taken.actor();
    ImmutableSet.Builder<String> folds = ImmutableSet.builder();
    words.stream().filter(Word::weighty).forEach(w -> folds.add(w.fold()));
    ImmutableSet<String> all = folds.build();
    int last = lastWeighty(words);
    if (last < 0 || words.size() > 9) {
      return null;
    }
    Word head = words.get(last);
    String person = "";
    for (Name name : taken.statement().names()) {
      if (name.kind() == Kind.PERSON && name.to() - 1 == taken.actorFrom() + last) {
        person = name.last();
      }
    }
    boolean nation =
        person.isEmpty()
            && head.fold().startsWith("@")
            && !Gazetteer.standard().isDemonym(head.text());
    return new StanceActor(
        person,
        nation ? head.fold() : "",
        head.fold(),
        StanceReader.lower(head),
        all,
        nation ? speakers(head.fold().substring(1), article) : ImmutableSet.of());
  }

  /** The last weighty word; of "heirs of the collector" that before "of". */
  private static int lastWeighty(List<Word> words) {
    int last = -1;
    for (int i = 0; i < words.size(); i++) {
      String lower = StanceReader.lower(words.get(i));
      if (last >= 0 && (lower.equals("of") || lower.equals("for") || lower.equals("in"))) {
        return last;
      }
      last = words.get(i).weighty() ? i : last;
    }
    return last;
  }

  private static ImmutableSet<String> speakers(String nation, ArticleFacts article) {
    Set<String> names = new HashSet<>();
    for (Assertion<Quote> quote : article.of(Quote.class)) {
      Attribution by = quote.qualifiers().attribution();
      if (by.body().equals(nation) && !by.name().isEmpty()) {
        names.add(family(by));
      }
    }
    return ImmutableSet.copyOf(names);
  }

  private static String family(Attribution by) {
    return NamedText.fold(by.name().substring(by.name().lastIndexOf(' ') + 1));
  }

  /** What it is looked up by between articles; "the Norwegian government" is found as Norway. */
  String key() {
    if (!person.isEmpty()) {
      return "person|" + person;
    }
    if (nation.isEmpty() && StanceLexicon.standard().is("OFFICIAL", noun)) {
      for (String word : words) {
        if (word.startsWith("@")) {
          return "nation|" + word;
        }
      }
    }
    return nation.isEmpty() ? "body|" + head : "nation|" + nation;
  }

  /** Whether two of one key are one for all that their articles call them. */
  boolean mayBe(StanceActor other) {
    return !key().startsWith("body|")
        || words.containsAll(other.words)
        || other.words.containsAll(words);
  }

  /** Whether it is called by more than a noun that others bear, too: "the union". */
  boolean isNamed() {
    return !key().startsWith("body|") || words.size() > 1;
  }

  /** Whether some words of the body name it as the one who acts. */
  boolean isNamedBy(List<Word> window) {
    StanceLexicon lexicon = StanceLexicon.standard();
    if (window.stream().anyMatch(w -> lexicon.is("RIVAL", StanceReader.lower(w)))) {
      return false;
    }
    if (!person.isEmpty()) {
      return window.stream().anyMatch(w -> isPerson(w, person)) || isOffice(window);
    }
    if (!nation.isEmpty()) {
      for (int i = 0; i < window.size(); i++) {
        Word word = window.get(i);
        if (word.fold().equals(nation) && speaksForNation(window, i, lexicon)
            || speakers.stream().anyMatch(s -> isPerson(word, s))) {
          return true;
        }
      }
      return false;
    }
    long shared = window.stream().map(Word::fold).distinct().filter(words::contains).count();
    return window.stream().anyMatch(w -> w.fold().equals(head))
        && (2 * shared >= words.size() || hasOwnName(window));
  }

  /** Whether its last word is a name inside a sentence, which is enough to know it by. */
  private boolean hasOwnName(List<Word> window) {
    for (int i = 1; i < window.size(); i++) {
      if (window.get(i).fold().equals(head)) {
        return isCapital(window.get(i)) && !(i > 1 && isCapital(window.get(i - 1)));
      }
    }
    return false;
  }

  private static boolean isCapital(Word word) {
    return Character.isUpperCase(word.text().codePointAt(0));
  }

  /** Whether words name the office alone that the headline gives to the person: "the minister". */
  private boolean isOffice(List<Word> window) {
    StanceLexicon lexicon = StanceLexicon.standard();
    boolean office = false;
    for (int i = 0; i < window.size(); i++) {
      Word word = window.get(i);
      if (office && !word.weighty()) {
        return true; // "the mayor of Bern"
      }
      boolean own = words.contains(word.fold());
      boolean name = i > 0 && isCapital(word);
      if (name && !own && !word.fold().startsWith("@")) {
        return false; // somebody else
      }
      String lower = StanceReader.lower(word);
      office |= own && (lexicon.is("CHIEF", lower) || lexicon.is("ANY_CHIEF", lower));
    }
    return office;
  }

  /**
   * Whether words that call it otherwise can be of it: by the noun for its kind ("company" of an
   * airline), by what it adds to such a noun ("the port" of a port company), or a company by its
   * name.
   *
   * @param names the folds of the bodies that the text names
   */
  boolean mayBeCalled(List<Word> window, Set<String> names) {
    StanceLexicon lexicon = StanceLexicon.standard();
    int last = lastWeighty(window);
    if (last < 0 || !key().startsWith("body|")) {
      return false;
    }
    Word called = window.get(last);
    String other = StanceReader.lower(called);
    for (String sort : SORTS) {
      boolean any = lexicon.is("ANY_" + sort, noun);
      if (any || lexicon.is(sort, noun)) {
        return lexicon.is("ANY_" + sort, other)
            || any && lexicon.is(sort, other)
            || any && words.contains(called.fold())
            || sort.equals("COMPANY") && names.contains(called.fold());
      }
    }
    return false;
  }

  /** Whether it is the person meant by a source. */
  boolean isPersonOf(Attribution by) {
    return family(by).equals(person);
  }

  private static boolean isPerson(Word word, String family) {
    return isCapital(word) && NamedText.fold(word.text()).equals(family);
  }

  /** "China", "Beijing", "Chinese foreign ministry", not "Chinese carmakers". */
  private static boolean speaksForNation(List<Word> window, int at, StanceLexicon lexicon) {
    String text = window.get(at).text();
    boolean possessive = text.endsWith("'s") || text.endsWith("’s") || text.endsWith("s'");
    if (!possessive && !Gazetteer.standard().isDemonym(text)) {
      return true;
    }
    for (int i = at + 1; i < Math.min(window.size(), at + 1 + OFFICE_REACH); i++) {
      if (lexicon.is("OFFICIAL", StanceReader.lower(window.get(i)))) {
        return true;
      }
    }
    return false;
  }
}
