package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Section;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.headline.BodyNames.Held;
import io.github.gainsay.check.headline.NamedText.Kind;
import io.github.gainsay.check.headline.NamedText.Name;
import io.github.gainsay.check.headline.NamedText.Statement;
import io.github.gainsay.check.headline.RetoldStatements.Retold;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.value.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the body of an article tells of the names of its headline, deck and bullets. */
final class NameEvidence {

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
   * @param why what both have in common
   */
  record Rival(
      Name name,
      Statement statement,
      double share,
      double slot,
      boolean isParallel,
      boolean hasSameHead,
      double own,
      double ownSlot,
      String why) {

    /** One of which the body tells just what the summary tells of another, in so many words. */
    static Rival sure(Statement statement, Name name, String why) {
      return new Rival(name, statement, 1, 1, true, false, 0, 0, why);
    }

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

  private static final ImmutableSet<String> PRONOUNS =
      ImmutableSet.of("he", "she", "his", "her", "him", "they", "their");

  /** How many statements back a pronoun may point. */
  private static final int BACK = 2;

  /** What a rival in another kind of phrase must fit better. */
  private static final double OTHER_PHRASE = 1;

  /** The share from which a statement about a pronoun's person counts. */
  private static final double PRONOUN_SHARE = 0.4;

  private final Gazetteer gazetteer = Gazetteer.standard();
  private final ImmutableList<Statement> summary;
  private final BodyNames names;
  private final RetoldStatements body;
  private final StatedAges ages;
  private final OfficeHolders offices;

  /** The evidence of an article, gathered once for all checks of names. */
  static NameEvidence of(ArticleFacts article) {
    return article.derived(NameEvidence.class, NameEvidence::new);
  }

  private NameEvidence(ArticleFacts article) {
    NamedText text = new NamedText(article);
    ImmutableList.Builder<Statement> above = ImmutableList.builder();
    for (Section section : article.sections()) {
      if (section.kind().isSummary()) {
        above.addAll(text.statements(section));
      }
    }
    summary = above.build();
    List<Statement> all = new ArrayList<>();
    List<Statement> below = new ArrayList<>();
    if (summary.stream().anyMatch(s -> !s.names().isEmpty())) {
      for (Section section : article.sections()) {
        if (!section.kind().isSummary()) {
          List<Statement> statements = text.statements(section);
          all.addAll(statements);
          if (section.kind().isTestimony()) {
            below.addAll(statements);
          }
        }
      }
    }
    names = new BodyNames(all, article.names());
    body = new RetoldStatements(below);
    ages = new StatedAges(below);
    offices = new OfficeHolders(article);
  }

  /** The sentences of the headline, deck and bullets. */
  ImmutableList<Statement> summary() {
    return summary;
  }

  boolean hasBody() {
    return !body.statements().isEmpty();
  }

  /** The words and names of the body. */
  BodyNames names() {
    return names;
  }

  /** The likeliest rival of a name of the summary's sentence; null for none. */
  @Nullable Rival rival(Statement sentence, Name name) {
    Rival sure = name.kind() == Kind.PERSON ? sure(sentence, name) : null;
    return sure != null ? sure : likeliest(sentence, name);
  }

  /** The person to whom the body gives the office or age that the summary gives to this one. */
  private @Nullable Rival sure(Statement sentence, Name name) {
    StatedAges.Holder holder = sentence.isTitled() ? null : ages.other(sentence, name);
    if (holder != null) {
      return Rival.sure(holder.statement(), holder.name(), "both are of one age");
    }
    Assertion<Role> office = offices.other(sentence.span(name));
    if (office == null) {
      return null;
    }
    for (Statement told : body.statements()) {
      for (Name other : told.names()) {
        if (office.span().contains(told.span(other)) && other.kind() == Kind.PERSON) {
          return Rival.sure(told, other, "both are " + office.value().title());
        }
      }
    }
    return null;
  }

  private @Nullable Rival likeliest(Statement sentence, Name name) {
    Set<String> content = new HashSet<>(sentence.content());
    for (int i = name.from(); i < name.to(); i++) {
      content.remove(sentence.words().get(i).fold());
    }
    boolean loose =
        name.kind() == Kind.PERSON
            && name.words().size() == 1
            && names.held(sentence, name) == Held.NO;
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
        boolean county = told.text(other).endsWith(" County"); // it may hold the town
        if (!county && isComparable(name, other, loose) && !isOfSentence(sentence, other)) {
          Rival rival =
              new Rival(
                  other,
                  told,
                  retold.share(),
                  NameSlots.shared(sentence, name, told, other, body::weight),
                  NameSlots.areParallel(sentence, name, told, other),
                  NameSlots.haveSameHead(sentence, name, told, other),
                  0,
                  0,
                  "");
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
            ownSlot,
            "the body has: " + best.statement.text());
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
              ? new Rival(other, told, retold.share(), 0, true, false, 0, 0, "")
              : null;
        }
      }
    }
    return null;
  }

  private boolean hasPronoun(int index) {
    return body.statements().get(index).words().stream().anyMatch(w -> PRONOUNS.contains(w.fold()));
  }

  private boolean areNested(String a, String b) {
    return gazetteer.contains(a, b) || gazetteer.contains(b, a);
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
        ? !areNested(name.place(), other.place())
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
