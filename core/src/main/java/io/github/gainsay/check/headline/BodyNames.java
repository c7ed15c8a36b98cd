package io.github.gainsay.check.headline;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.check.headline.NamedText.Kind;
import io.github.gainsay.check.headline.NamedText.Name;
import io.github.gainsay.check.headline.NamedText.Statement;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.Stems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The words and names of a body, in which those of a summary are looked up in any form. */
final class BodyNames {

  /** How the body names a name of the summary. */
  enum Held {
    /** In this form or a shorter, longer or related one. */
    YES,
    /** Only a place around it or in it, or only another part of a person's name. */
    PARTLY,
    NO
  }

  private static final Splitter WORDS = Splitter.on(' ');

  private static final int LONGEST_ACRONYM = 5;

  private final Gazetteer gazetteer = Gazetteer.standard();
  private final NamePack pack;
  private final ImmutableList<Statement> statements;
  private final Set<String> words = new HashSet<>();
  private final Set<String> common = new HashSet<>();
  private final Supplier<ImmutableSet<String>> stems = Suppliers.memoize(this::stems);
  private final Supplier<ImmutableSet<String>> acronyms = Suppliers.memoize(this::acronyms);
  private final Set<String> places = new HashSet<>();
  private final Set<String> ofPersons = new HashSet<>();
  private final SetMultimap<String, Name> persons = LinkedHashMultimap.create();

  BodyNames(List<Statement> statements, NamePack pack) {
    this.statements = ImmutableList.copyOf(statements);
    this.pack = pack;
    statements.forEach(this::learn);
  }

  private void learn(Statement statement) {
    for (Word word : statement.words()) {
      String folded = NamedText.fold(word.text());
      if (folded.indexOf(' ') >= 0) {
        WORDS.split(folded).forEach(words::add);
      }
      words.add(folded);
      if (Character.isLowerCase(word.text().codePointAt(0))) {
        common.add(folded);
      }
    }
    for (Name name : statement.names()) {
      if (!name.place().isEmpty()) {
        places.add(name.place());
      }
      if (name.kind() == Kind.PERSON) {
        ofPersons.addAll(name.words());
        if (name.words().size() > 1) {
          name.words().forEach(word -> persons.put(word, name));
        }
      }
    }
  }

  private ImmutableSet<String> stems() {
    return words.stream().map(Stems::of).collect(ImmutableSet.toImmutableSet());
  }

  /** The acronyms of what the body spells out with capitals. */
  private ImmutableSet<String> acronyms() {
    ImmutableSet.Builder<String> found = ImmutableSet.builder();
    for (Statement statement : statements) {
      StringBuilder initials = new StringBuilder();
      for (Word word : statement.words()) {
        if (Character.isUpperCase(word.text().codePointAt(0))) {
          initials.append(Character.toLowerCase(word.text().charAt(0)));
          for (int n = 2; n <= Math.min(LONGEST_ACRONYM, initials.length()); n++) {
            found.add(initials.substring(initials.length() - n));
          }
        } else if (word.weighty()) {
          initials.setLength(0);
        }
      }
    }
    return found.build();
  }

  /** How many places the body names. */
  int places() {
    return places.size();
  }

  /** Whether the body names another place within the nation of this one. */
  boolean hasNeighbour(Name name) {
    String nation = gazetteer.nation(name.place());
    return places.stream()
        .anyMatch(p -> gazetteer.contains(nation, p) && !areNested(p, name.place()));
  }

  /** The words of a name of capitalized words that the body has not, first to last. */
  Name missingPart(Name name) {
    int from = 0;
    int to = name.words().size();
    while (from < to - 1 && isWord(name.words().get(from))) {
      from++;
    }
    while (to - 1 > from && isWord(name.words().get(to - 1))) {
      to--;
    }
    return new Name(
        name.kind(),
        name.from() + from,
        name.from() + to,
        name.words().subList(from, to),
        null,
        name.place());
  }

  /** How the body names a name of a sentence of the summary. */
  Held held(Statement sentence, Name name) {
    if (name.kind() == Kind.PLACE) {
      if (places.contains(name.place()) || words.contains(name.words().get(0))) {
        return Held.YES;
      }
      return places.stream().anyMatch(p -> areNested(p, name.place())) ? Held.PARTLY : Held.NO;
    }
    if (name.kind() == Kind.OTHER) {
      return name.words().stream().allMatch(this::isWord) ? Held.YES : Held.NO;
    }
    if (name.words().size() == 2 && !sentence.isTitled() && !isOfPerson(name) && !isRow(name)) {
      String first = name.words().get(0);
      if (isThing(first)) {
        return Held.YES;
      }
      return isWord(first) && withGiven(name) != null ? Held.PARTLY : Held.NO;
    }
    if (isWord(NameForms.family(name)) || isLongerFormOfOne(name)) {
      return Held.YES;
    }
    boolean part = name.words().stream().anyMatch(w -> w.length() > 2 && isWord(w));
    return part ? Held.PARTLY : Held.NO;
  }

  /** Whether the body has a word as a name, and of no person: "Malin Head" below "MALIN". */
  private boolean isThing(String word) {
    return words.contains(word) && !common.contains(word) && !ofPersons.contains(word);
  }

  private boolean isWord(String word) {
    return words.contains(word)
        || stems.get().contains(Stems.of(word))
        || acronyms.get().contains(word)
        || words.stream().anyMatch(w -> NameForms.areVariants(w, word) || NameForms.isCut(word, w));
  }

  /** Whether the words stand beside each other in the body, or a word much like the last. */
  private boolean isRow(Name name) {
    String family = NameForms.family(name);
    return hasPair(name.words().get(0), name.last())
        || ofPersons.stream().anyMatch(w -> NameForms.areVariants(w, family));
  }

  private boolean hasPair(String word, String next) {
    if (!words.contains(word) || !words.contains(next)) {
      return false;
    }
    for (Statement statement : statements) {
      for (int i = 1; i < statement.words().size(); i++) {
        if (NamedText.fold(statement.words().get(i).text()).equals(next)
            && NamedText.fold(statement.words().get(i - 1).text()).equals(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a person of the body is named by a part of the words: "Maria Lopez Dead". */
  private boolean isLongerFormOfOne(Name name) {
    return name.words().size() > 2
        && persons.get(name.words().get(0)).stream()
            .anyMatch(o -> name.words().containsAll(o.words()));
  }

  private boolean areNested(String a, String b) {
    return gazetteer.contains(a, b) || gazetteer.contains(b, a);
  }

  /** Whether the body calls a person by the family name. */
  boolean isOfPerson(Name name) {
    return ofPersons.contains(NameForms.family(name));
  }

  /** A person of the body with the given name of this one and another family name. */
  @Nullable Name withGiven(Name name) {
    String given = name.words().get(0);
    return name.words().size() < 2
        ? null
        : persons.get(given).stream()
            .filter(o -> o.words().get(0).equals(given))
            .findFirst()
            .orElse(null);
  }

  /** A person of the body with the family name when all who have it have other given names. */
  @Nullable Name withOtherGiven(Name name) {
    String given = name.words().get(0);
    String family = NameForms.family(name);
    if (name.words().size() < 2 || family.equals(given) || isWord(given)) {
      return null;
    }
    Name other = null;
    for (Name o : persons.get(family)) {
      if (NameForms.family(o).equals(family)) {
        if (NameForms.mayBeOneGiven(given, o.words().get(0), pack)) {
          return null;
        }
        other = other == null ? o : other;
      }
    }
    return other;
  }

  /** Where the body names a person. */
  @Nullable Statement statementOf(Name name) {
    return statements.stream()
        .filter(s -> s.names().stream().anyMatch(n -> n == name))
        .findFirst()
        .orElse(null);
  }
}
