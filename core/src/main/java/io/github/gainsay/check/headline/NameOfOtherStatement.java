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

  /** What the body's statement must at least tell of the summary's sentence, and beside it. */
  private record Least(double share, double slot, double fit) {}

  private static final Least OF_PERSON = new Least(0.25, 0.2, 0.6);

  /** For a person of whom the body tells hardly a word of the sentence. */
  private static final Least OF_STRANGER = new Least(0.25, 0, 0.45);

  private static final double STRANGE = 0.2;

  private static final Least OF_PLACE = new Least(0.25, 0.4, 0.6);

  /** In a headline or in title case, and for names that are neither persons nor places. */
  private static final Least STRICT = new Least(0.4, 0.4, 0.85);

  /** For "Dutch sailors" where the body has "Irish sailors". */
  private static final Least OF_SAME_HEAD = new Least(0.35, 0.2, 0.6);

  private static final Least OF_WORD = new Least(0.6, 0.6, 1.2);

  /** For a place of which the body names only one around it. */
  private static final Least OF_NESTED = new Least(0.5, 0.3, 0.8);

  /** How much better the rival must fit than the summary's own name does anywhere. */
  private static final double LEAD = 0.4;

  private static final double HEAD_LEAD = 0.2;
  private static final double SHARE_LEAD = 1.25;

  /** A sentence of fewer weighty words tells too little to know which one it retells. */
  private static final int FEWEST_WORDS = 2;

  @Override
  public void check(ArticleFacts article, Findings findings) {
    NameEvidence evidence = NameEvidence.of(article);
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
        if (rival != null && isSwapped(evidence, sentence, name, rival)) {
          report(article, sentence, name, rival, findings);
        } else if (rival != null) {
          findings.passedOver();
        }
      }
    }
  }

  private static boolean isKnown(NameEvidence evidence, Statement sentence, Name name) {
    Held held = evidence.names().held(sentence, name);
    return switch (name.kind()) {
      case PERSON -> held == Held.YES && evidence.names().isOfPerson(name);
      case PLACE ->
          held == Held.YES
              || held == Held.PARTLY
                  && (sentence.section().kind() == SectionKind.HEADLINE
                      || !evidence.names().hasNeighbour(name));
      case OTHER -> held == Held.YES && sentence.section().kind() != SectionKind.HEADLINE;
    };
  }

  private static boolean isSwapped(
      NameEvidence evidence, Statement sentence, Name name, Rival rival) {
    Least least = least(evidence, sentence, name, rival);
    boolean enough = sentence.content().size() - name.words().size() >= FEWEST_WORDS;
    return enough
        && (rival.isParallel() || least == OF_STRANGER)
        && rival.share() >= least.share
        && rival.slot() >= least.slot
        && rival.fit() >= least.fit
        && rival.share() >= SHARE_LEAD * rival.own()
        && rival.fit() >= rival.ownFit() + (least == OF_SAME_HEAD ? HEAD_LEAD : LEAD);
  }

  private static Least least(NameEvidence evidence, Statement sentence, Name name, Rival rival) {
    boolean headline = sentence.section().kind() == SectionKind.HEADLINE;
    return switch (name.kind()) {
      case PERSON ->
          sentence.isTitled() ? STRICT : rival.ownFit() <= STRANGE ? OF_STRANGER : OF_PERSON;
      case PLACE ->
          evidence.names().held(sentence, name) == Held.PARTLY
              ? OF_NESTED
              : rival.hasSameHead()
                  ? OF_SAME_HEAD
                  : headline || sentence.isTitled() ? STRICT : OF_PLACE;
      case OTHER -> OF_WORD;
    };
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
            article.article(), rival.statement().span(rival.name()), rival.text() + " in the body")
        .confidence(0.75)
        .fact(Fact.SAME_BECAUSE, rival.why())
        .fact(Fact.DIFFER_BECAUSE, "no sentence of the body tells it of " + text)
        .fact(Fact.FINE_IF, "it is true of both, or the " + place + " tells of another event")
        .fact(Fact.TO_RESOLVE, "give the name of the body, or tell there of " + text)
        .report();
  }
}
