package io.github.gainsay.check.headline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.Section;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.headline.NamedText.Kind;
import io.github.gainsay.check.headline.NamedText.Name;
import io.github.gainsay.check.headline.NamedText.Statement;
import io.github.gainsay.check.headline.RetoldStatements.Retold;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.Stems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the body of an article tells of the names of its headline, deck and bullets. */
final class NameEvidence {

  /** How the body names a name of the summary. */
  enum Held {
    /** In this form or a shorter, longer or related one. */
    YES,
    /** Only a place around it or in it, or only another part of a person's name. */
    PARTLY,
    NO
  }

  /**
   * The name that the body has where the summary has another.
   *
   * @param name the name of the body
   * @param statement where it stands
   * @param share how much of the summary's sentence that statement tells, 0 to 1
   * @param slot how much of the words beside the summary's name stand beside it, 0 to 1
   * @param isParallel whether both names stand in one kind of phrase
   * @param hasSameHead whether both stand before one noun: "Dutch sailors", "Irish sailors"
   * @param own {@code share} of the statement that tells it best of the summary's own name
   * @param ownSlot {@code slot} of that one
   */
  record Rival(
      Name name,
      Statement statement,
      double share,
      double slot,
      boolean isParallel,
      boolean hasSameHead,
      double own,
      double ownSlot) {

    /** How well the body's statement fits the summary's sentence, 0 to 2. */
    double fit() {
      return share + slot;
    }

    double ownFit() {
      return own + ownSlot;
    }

    String text() {
      return statement.text(name);
    }
  }

  private static final Splitter WORDS = Splitter.on(' ');

  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("he", "she", "his", "her", "him", "they", "their");

  /** How many statements back a pronoun may point. */
  private static final int BACK = 2;

  /** What a rival in another kind of phrase must fit better. */
  private static final double OTHER_PHRASE = 0.3;

  /** The share from which a statement about a pronoun's person counts. */
  private static final double PRONOUN_SHARE = 0.4;

  private static final int LONGEST_ACRONYM = 5;

  private final Gazetteer gazetteer = Gazetteer.standard();
  private final NamePack pack;
  private final ImmutableList<Statement> summary;
  private final RetoldStatements body;
  private final StatedAges ages;
  private final Set<String> words = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> places = new HashSet<>();
  private final Set<String> ofPersons = new HashSet<>();
  private final SetMultimap<String, Name> persons = LinkedHashMultimap.create();

  NameEvidence(ArticleFacts article) {
    pack = article.names();
    NamedText text = new NamedText(article);
    ImmutableList.Builder<Statement> above = ImmutableList.builder();
    for (Section section : article.sections()) {
      if (section.kind().isSummary()) {
        above.addAll(text.statements(section));
      }
    }
    summary = above.build();
    List<Statement> below = new ArrayList<>();
    if (summary.stream().anyMatch(s -> !s.names().isEmpty())) {
      for (Section section : article.sections()) {
        if (!section.kind().isSummary()) {
          List<Statement> statements = text.statements(section);
          statements.forEach(this::learn);
          if (section.kind().isTestimony()) {
            below.addAll(statements);
          }
        }
      }
    }
    body = new RetoldStatements(below);
    ages = new StatedAges(below);
  }

  private void learn(Statement statement) {
    StringBuilder initials = new StringBuilder();
    for (Word word : statement.words()) {
      String folded = NamedText.fold(word.text());
      WORDS.split(folded).forEach(words::add);
      words.add(folded);
      stems.add(Stems.of(folded));
      if (Character.isUpperCase(word.text().codePointAt(0)) && !folded.isEmpty()) {
        initials.append(folded.charAt(0));
        for (int n = 2; n <= Math.min(LONGEST_ACRONYM, initials.length()); n++) {
          words.add(initials.substring(initials.length() - n)); // of what is spelled out
        }
      } else if (word.weighty()) {
        initials.setLength(0);
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

  /** How many places the body names. */
  int places() {
    return places.size();
  }

  /** The sentences of the headline, deck and bullets. */
  ImmutableList<Statement> summary() {
    return summary;
  }

  boolean hasBody() {
    return !body.statements().isEmpty();
  }

  Held held(Name name) {
    if (name.kind() == Kind.PLACE) {
      if (places.contains(name.place()) || words.contains(name.words().get(0))) {
        return Held.YES;
      }
      return places.stream().anyMatch(p -> areNested(p, name.place())) ? Held.PARTLY : Held.NO;
    }
    if (name.kind() == Kind.OTHER) {
      return name.words().stream().allMatch(this::isWord) ? Held.YES : Held.NO;
    }
    if (isWord(NameForms.family(name)) || isLongerFormOfOne(name)) {
      return Held.YES;
    }
    boolean part = name.words().stream().anyMatch(w -> w.length() > 2 && isWord(w));
    return part ? Held.PARTLY : Held.NO;
  }

  private boolean isWord(String word) {
    return words.contains(word)
        || stems.contains(Stems.of(word))
        || words.stream().anyMatch(w -> NameForms.areVariants(w, word) || NameForms.isCut(word, w));
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

  StatedAges ages() {
    return ages;
  }

  /** Where the body names a person. */
  @Nullable Statement statementOf(Name name) {
    return body.statements().stream()
        .filter(s -> s.names().stream().anyMatch(n -> n == name))
        .findFirst()
        .orElse(null);
  }

  /** The likeliest rival of a name of the summary's sentence; null for none. */
  @Nullable Rival rival(Statement sentence, Name name) {
    Set<String> content = new HashSet<>(sentence.content());
    for (int i = name.from(); i < name.to(); i++) {
      content.remove(sentence.words().get(i).fold());
    }
    boolean loose = name.kind() == Kind.PERSON && name.words().size() == 1 && held(name) == Held.NO;
    double own = 0;
    double ownSlot = 0;
    Rival best = null;
    for (Retold retold : body.find(content)) {
      Statement told = body.statements().get(retold.index());
      double slot = ownSlot(sentence, name, told);
      if (slot >= 0) {
        if (retold.share() + slot > own + ownSlot) {
          own = retold.share();
          ownSlot = slot;
        }
        continue;
      }
      if (retold.share() > own + ownSlot && isImplied(name, retold.index())) {
        own = retold.share();
        ownSlot = 0;
      }
      if (name.kind() == Kind.PERSON && retold.share() >= PRONOUN_SHARE) {
        Rival rival = implied(sentence, name, retold);
        best = rival != null && (best == null || rank(rival) > rank(best)) ? rival : best;
      }
      for (Name other : told.names()) {
        if (isComparable(name, other, loose) && !isOfSentence(sentence, other)) {
          Rival rival =
              new Rival(
                  other,
                  told,
                  retold.share(),
                  NameSlots.shared(sentence, name, told, other, body::weight),
                  NameSlots.areParallel(sentence, name, told, other),
                  NameSlots.haveSameHead(sentence, name, told, other),
                  0,
                  0);
          best = best == null || rank(rival) > rank(best) ? rival : best;
        }
      }
    }
    return best == null
        ? null
        : new Rival(
            best.name,
            best.statement,
            best.share,
            best.slot,
            best.isParallel,
            best.hasSameHead,
            own,
            ownSlot);
  }

  /** The person whom the statement before a pronoun names last; null for none. */
  private @Nullable Rival implied(Statement sentence, Name name, Retold retold) {
    int i = retold.index();
    boolean open =
        body.statements().get(i).names().stream().noneMatch(n -> n.kind() == Kind.PERSON);
    if (i == 0 || !open || !hasPronoun(i)) {
      return null;
    }
    for (int before = i - 1; before >= Math.max(0, i - BACK); before--) {
      Statement told = body.statements().get(before);
      for (Name other : told.names().reverse()) {
        if (other.kind() == Kind.PERSON) {
          return isComparable(name, other, false)
                  && !isSame(name, other)
                  && !isOfSentence(sentence, other)
              ? new Rival(other, told, retold.share(), 0, true, false, 0, 0)
              : null;
        }
      }
    }
    return null;
  }

  private boolean hasPronoun(int index) {
    return body.statements().get(index).words().stream().anyMatch(w -> PRONOUNS.contains(w.fold()));
  }

  private static double rank(Rival rival) {
    return rival.fit() - (rival.isParallel() ? 0 : OTHER_PHRASE);
  }

  /** How well the summary's own name fits a statement that has it; -1 for one without it. */
  private double ownSlot(Statement sentence, Name name, Statement told) {
    double slot = -1;
    for (Name other : told.names()) {
      // a place around it bears nothing out: "Australia" of the body is no "Perth"
      if (isSame(name, other) && !gazetteer.contains(other.place(), name.place())) {
        slot = Math.max(slot, NameSlots.shared(sentence, name, told, other, body::weight));
      }
    }
    return slot;
  }

  private boolean isComparable(Name name, Name other, boolean loose) {
    if (other.kind() != name.kind() && !(loose && other.kind() == Kind.OTHER)) {
      return false;
    }
    return name.kind() == Kind.PLACE
        ? !other.last().endsWith(" county") && !areNested(name.place(), other.place())
        : !NameForms.areVariants(NameForms.family(name), NameForms.family(other));
  }

  private boolean isOfSentence(Statement sentence, Name other) {
    return sentence.names().stream()
        .anyMatch(
            n ->
                n.place().isEmpty() || other.place().isEmpty()
                    ? isSame(n, other)
                    : n.place().equals(other.place()));
  }

  /** Whether a pronoun of a statement may stand for a person named shortly before. */
  private boolean isImplied(Name name, int index) {
    if (name.kind() == Kind.PLACE || !hasPronoun(index)) {
      return false;
    }
    return body.statements().subList(Math.max(0, index - BACK), index).stream()
        .anyMatch(s -> s.names().stream().anyMatch(n -> isSame(name, n)));
  }

  /** Whether one may be the other: a place and one around or in it, two names with one word. */
  private boolean isSame(Name a, Name b) {
    if (!a.place().isEmpty() && !b.place().isEmpty()) {
      return a.place().equals(b.place()) || areNested(a.place(), b.place());
    }
    return a.words().stream().anyMatch(w -> w.length() > 1 && b.words().contains(w));
  }
}
