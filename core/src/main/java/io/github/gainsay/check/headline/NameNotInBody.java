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
  private static final double FIT = 0.3;

  /** The same for a person of one word, which is often no person. */
  private static final double FIT_OF_ONE_WORD = 0.55;

  /** A headline is short: chance words weigh more, and words in title case look like names. */
  private static final double SHARE_OF_HEADLINE = 0.35;

  private static final double SLOT = 0.2;
  private static final double GOOD_FIT = 0.8;

  @Override
  public void check(ArticleFacts article, Findings findings) {
    NameEvidence evidence = new NameEvidence(article);
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
    Held held = evidence.held(name);
    if (name.kind() == Kind.PERSON && !sentence.isTitled() && held != Held.NO) {
      Name half =
          held == Held.PARTLY ? evidence.withGiven(name) : evidence.withOtherGiven(name);
      Statement told = half == null ? null : evidence.statementOf(half);
      if (half != null && told != null) {
        report(article, sentence, name, told, half, "they share a part of the name", findings);
      }
      return;
    }
    if (held != Held.NO) {
      return;
    }
    Rival rival = evidence.rival(sentence, name);
    boolean headline = sentence.section().kind() == SectionKind.HEADLINE;
    if (rival != null && (headline ? isOfHeadline(name, rival) : isOfDeck(name, rival))) {
      report(
          article,
          sentence,
          name,
          rival.statement(),
          rival.name(),
          "the body tells it of " + rival.text(),
          findings);
    } else if (!headline && name.kind() != Kind.OTHER && name.words().size() > 1) {
      report(article, sentence, name, null, null, "", findings);
    }
  }

  private static boolean isOfHeadline(Name name, Rival rival) {
    boolean sure = name.kind() != Kind.PERSON || name.words().size() > 1 || rival.share() >= 0.5;
    return name.kind() != Kind.OTHER
        && sure
        && rival.share() >= SHARE_OF_HEADLINE
        && rival.slot() >= SLOT;
  }

  private static boolean isOfDeck(Name name, Rival rival) {
    return switch (name.kind()) {
      case PERSON -> rival.fit() >= (name.words().size() == 1 ? FIT_OF_ONE_WORD : FIT);
      case PLACE -> rival.fit() >= FIT;
      case OTHER ->
          rival.share() >= SHARE_OF_HEADLINE && rival.slot() >= SLOT
              || rival.share() >= 0.25 && rival.fit() >= GOOD_FIT;
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
    boolean sure = told != null && other != null;
    Findings.Draft draft =
        findings
            .found(
                sure ? Severity.WARNING : Severity.NOTE,
                "the "
                    + place
                    + " names "
                    + text
                    + (sure && told != null && other != null
                        ? " where the body has " + told.text(other)
                        : ", whom or which the body does not name"))
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
