package io.github.gainsay.check.headline;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.headline.BodyNames.Held;
import io.github.gainsay.check.headline.NameEvidence.Rival;
import io.github.gainsay.check.headline.NamedText.Kind;
import io.github.gainsay.check.headline.NamedText.Name;
import io.github.gainsay.check.headline.NamedText.Statement;
import io.github.gainsay.pack.Gazetteer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reports a person, place or other name of a headline, deck or bullet that the body never names:
 * "Keane elected in Cork" over a story about Kearney and Limerick. A summary takes its names from
 * its story.
 *
 * <p>Short forms, nicknames, initials, other spellings, acronyms, demonyms, capitals for their
 * nations and places around or in the one named are no finding. It is a warning when a sentence of
 * the body tells the same of another name, or when the body has a person with one half of the name;
 * else a note in a deck or bullet, and nothing in a headline.
 */
@CheckInfo(
    summary = "A name of the headline or deck is not in the body",
    type = "H1",
    severity = Severity.WARNING)
public final class NameNotInBody implements ArticleCheck {

  /** What share and slot must make together for a name that nothing in the body resembles. */
  private static final double FIT = 0.2;

  /** The same in a headline, which often tells where of its own. */
  private static final double FIT_OF_HEADLINE = 0.3;

  /** The same for a person of one word, which may be none, when the body has no person there. */
  private static final double FIT_OF_ONE_WORD = 0.55;

  /** The same for a word that is a name by its capital alone, or stands for no known kind. */
  private static final double FIT_OF_WORD = 0.5;

  /** The same for several words with capitals: what all know needs no body ("Pacific Ocean"). */
  private static final double FIT_OF_WORDS = 0.8;

  /** In title case chance words look like names. */
  private static final double SHARE_OF_TITLE = 0.35;

  /** How many places a body names that does not leave out where it is. */
  private static final int MANY = 2;

  private static final double SHARE_OF_TITLED_WORD = 0.5;
  private static final double SLOT_OF_HEADLINE_WORD = 0.4;
  private static final double SLOT_OF_TITLE = 0.2;

  @Override
  public void check(ArticleFacts article, Findings findings) {
    NameEvidence evidence = NameEvidence.of(article);
    if (!evidence.hasBody()) {
      return;
    }
    for (Statement sentence : evidence.summary()) {
      findings.looked(sentence.names().size());
      for (Name name : sentence.names()) {
        if (!NameSlots.isLabel(sentence, name)) {
          check(article, evidence, sentence, name, findings);
        }
      }
    }
  }

  private static void check(
      ArticleFacts article,
      NameEvidence evidence,
      Statement sentence,
      Name name,
      Findings findings) {
    Held held = evidence.names().held(sentence, name);
    if (name.kind() == Kind.PERSON && !sentence.isTitled() && held != Held.NO) {
      Name half =
          held == Held.PARTLY
              ? evidence.names().withGiven(name)
              : evidence.names().withOtherGiven(name);
      Statement told = half == null ? null : evidence.names().statementOf(half);
      if (half != null && told != null) {
        report(article, sentence, name, told, half, "they share a part of the name", findings);
        return;
      }
    }
    boolean neighbour =
        held == Held.PARTLY
            && name.kind() == Kind.PLACE
            && sentence.section().kind() != SectionKind.HEADLINE
            && evidence.names().hasNeighbour(name);
    boolean absent =
        held == Held.NO || neighbour || held == Held.PARTLY && isFullName(sentence, name);
    if (absent) {
      Name missing = name.kind() == Kind.OTHER ? evidence.names().missingPart(name) : name;
      checkAbsent(article, evidence, sentence, missing, held, findings);
    }
  }

  private static void checkAbsent(
      ArticleFacts article,
      NameEvidence evidence,
      Statement sentence,
      Name name,
      Held held,
      Findings findings) {
    Rival rival = evidence.rival(sentence, name);
    boolean headline = sentence.section().kind() == SectionKind.HEADLINE;
    if (rival != null
        && (sentence.isTitled() ? isOfTitle(name, rival) : isToldOf(name, rival, headline))) {
      String why = "the body tells it of " + rival.text();
      report(article, sentence, name, rival.statement(), rival.name(), why, findings);
    } else if (headline
        ? isFullName(sentence, name)
        : held == Held.NO && isPlaceApart(evidence, sentence, name)) {
      report(article, sentence, name, null, null, "the body names others", findings);
    } else if (!headline
        && !sentence.isTitled()
        && name.kind() != Kind.OTHER
        && name.words().size() > 1) {
      report(article, sentence, name, null, null, "", findings);
    }
  }

  /** A headline of few words names persons whom the story is about. */
  private static boolean isFullName(Statement sentence, Name name) {
    return name.kind() == Kind.PERSON && name.words().size() > 1 && !sentence.isTitled();
  }

  /** A place, and no "Swede": who comes from where is often known without the story. */
  private static boolean isPlaceApart(NameEvidence evidence, Statement sentence, Name name) {
    return name.kind() == Kind.PLACE
        && evidence.names().places() >= MANY
        && !Gazetteer.standard().isDemonym(sentence.text(name));
  }

  private static boolean isOfTitle(Name name, Rival rival) {
    boolean sure = name.kind() != Kind.PERSON || name.words().size() > 1;
    return name.kind() != Kind.OTHER
        && rival.share() >= (sure ? SHARE_OF_TITLE : SHARE_OF_TITLED_WORD)
        && rival.slot() >= SLOT_OF_TITLE;
  }

  private static boolean isOfPerson(Rival rival) {
    return rival.name().kind() == Kind.PERSON && rival.share() >= FIT;
  }

  private static boolean isToldOf(Name name, Rival rival, boolean headline) {
    return switch (name.kind()) {
      case PERSON ->
          rival.fit() >= (headline ? FIT_OF_HEADLINE : FIT_OF_ONE_WORD)
              || rival.fit() >= FIT && (name.words().size() > 1 || isOfPerson(rival));
      case PLACE -> rival.fit() >= (headline ? FIT_OF_HEADLINE : FIT);
      case OTHER ->
          headline
              ? rival.share() >= FIT_OF_WORD && rival.slot() >= SLOT_OF_HEADLINE_WORD
              : rival.slot() > 0
                  && (name.words().size() == 1
                      ? rival.fit() >= FIT_OF_WORD
                      : rival.isParallel() && rival.fit() >= FIT_OF_WORDS);
    };
  }

  private static void report(
      ArticleFacts article,
      Statement sentence,
      Name name,
      @Nullable Statement told,
      @Nullable Name other,
      String why,
      Findings findings) {
    String place = sentence.section().kind().name().toLowerCase(Locale.ROOT);
    String text = sentence.text(name);
    boolean sure = !why.isEmpty();
    Findings.Draft draft =
        findings
            .found(
                sure ? Severity.WARNING : Severity.NOTE,
                "the "
                    + place
                    + " names "
                    + text
                    + (told != null && other != null
                        ? " where the body has " + told.text(other)
                        : ", which the body does not name"))
            .says(article.article(), sentence.span(name), text + " in the " + place)
            .confidence(sure ? 0.8 : 0.5);
    if (told != null && other != null) {
      draft
          .says(article.article(), told.span(other), told.text(other) + " in the body")
          .fact(Fact.SAME_BECAUSE, why);
    }
    draft
        .fact(Fact.DIFFER_BECAUSE, "the body does not name " + text + " in any form")
        .fact(Fact.FINE_IF, "it is known by another name in the body, or a fact of the " + place)
        .fact(Fact.TO_RESOLVE, "give the name of the body, or name " + text + " there")
        .report();
  }
}
