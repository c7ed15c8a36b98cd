package io.github.gainsay.check.headline;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.headline.NameEvidence.Held;
import io.github.gainsay.check.headline.NameEvidence.Rival;
import io.github.gainsay.check.headline.NamedText.Kind;
import io.github.gainsay.check.headline.NamedText.Name;
import io.github.gainsay.check.headline.NamedText.Statement;
import java.util.Locale;

/**
 * Reports a person or place of a headline, deck or bullet that the body names, but of which it
 * tells something else: the deck has "Moran arrested in Leeds" where the sentence of the body that
 * it retells has another man or another town.
 *
 * <p>The sentence must tell most of what the summary's does, with another name of the same kind
 * among the same words, and no sentence with the summary's own name may come near it. Captions and
 * quotations testify too.
 */
@CheckInfo(
    summary = "The body tells of another name what the headline or deck tells of this one",
    type = "H1",
    severity = Severity.WARNING)
public final class NameOfOtherStatement implements ArticleCheck {

  /** The least share of the summary's sentence that the body's statement must tell. */
  private static final double SHARE = 0.4;

  private static final double FIT = 0.85;

  /** How much better the rival must fit than the summary's own name does anywhere. */
  private static final double LEAD = 0.4;

  private static final double SHARE_LEAD = 1.25;
  private static final double SLOT_OF_PERSON = 0.2;
  private static final double SLOT_OF_PLACE = 0.4;
  private static final double SLOT_OF_OTHER = 0.6;

  /** The share for a place of which the body names only one around it, and its slot. */
  private static final double SHARE_OF_NESTED = 0.5;

  private static final double SLOT_OF_NESTED = 0.3;

  @Override
  public void check(ArticleFacts article, Findings findings) {
    NameEvidence evidence = new NameEvidence(article);
    if (!evidence.hasBody()) {
      return;
    }
    for (Statement sentence : evidence.summary()) {
      findings.looked(sentence.names().size());
      for (Name name : sentence.names()) {
        Rival rival =
            NameSlots.isLabel(sentence, name) || !isKnown(evidence, sentence, name)
                ? null
                : evidence.rival(sentence, name);
        if (rival != null && isSwapped(evidence, name, rival)) {
          report(article, sentence, name, rival, findings);
        } else if (rival != null) {
          findings.passedOver();
        }
      }
    }
  }

  private static boolean isKnown(NameEvidence evidence, Statement sentence, Name name) {
    Held held = evidence.held(name);
    return switch (name.kind()) {
      case PERSON -> held == Held.YES && evidence.isOfPerson(name);
      case PLACE -> held != Held.NO;
      case OTHER -> held == Held.YES && sentence.section().kind() != SectionKind.HEADLINE;
    };
  }

  private static boolean isSwapped(NameEvidence evidence, Name name, Rival rival) {
    if (!rival.isParallel()) {
      return false;
    }
    if (name.kind() == Kind.PLACE && evidence.held(name) == Held.PARTLY) {
      return rival.share() >= SHARE_OF_NESTED && rival.slot() >= SLOT_OF_NESTED;
    }
    double slot =
        switch (name.kind()) {
          case PERSON -> SLOT_OF_PERSON;
          case PLACE -> SLOT_OF_PLACE;
          case OTHER -> SLOT_OF_OTHER;
        };
    return rival.share() >= SHARE
        && rival.slot() >= slot
        && rival.fit() >= FIT
        && rival.share() >= SHARE_LEAD * rival.own()
        && rival.fit() >= rival.ownFit() + LEAD;
  }

  private static void report(
      ArticleFacts article, Statement sentence, Name name, Rival rival, Findings findings) {
    String place = sentence.section().kind().name().toLowerCase(Locale.ROOT);
    String text = sentence.text(name);
    findings
        .found(
            Severity.WARNING,
            "the " + place + " tells of " + text + " what the body tells of " + rival.text())
        .says(article.article(), sentence.span(name), text + " in the " + place)
        .says(
            article.article(),
            rival.statement().span(rival.name()),
            rival.text() + " in the body")
        .confidence(0.75)
        .fact(Fact.SAME_BECAUSE, "the body has: " + rival.statement().text())
        .fact(Fact.DIFFER_BECAUSE, "no sentence of the body tells it of " + text)
        .fact(Fact.FINE_IF, "it is true of both, or the " + place + " tells of another event")
        .fact(Fact.TO_RESOLVE, "give the name of the body, or tell there of " + text)
        .report();
  }
}
