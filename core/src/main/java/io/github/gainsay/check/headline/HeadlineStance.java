package io.github.gainsay.check.headline;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.headline.StanceReader.Taken;
import io.github.gainsay.check.headline.SummaryStances.Led;
import io.github.gainsay.value.Side;

/**
 * Reports a headline, deck or bullet that gives somebody another stance than the body does: it
 * "rejects" a plan from which the body has it keep away, "confirms" what the body has it deny.
 * Headlines must be short and sharp, and the verb is where they are sharpened.
 *
 * <p>The one who takes the stance and what it is taken to must be the same by name, nation or noun;
 * nothing is reported when any sentence of the body bears the headline out.
 */
@CheckInfo(
    summary = "The headline gives somebody another stance than the body",
    type = "H3",
    severity = Severity.WARNING)
public final class HeadlineStance implements ArticleCheck {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    for (Led led : SummaryStances.of(article)) {
      findings.looked(1);
      Taken against = BodyStances.of(article).against(led);
      if (against != null) {
        report(article, led, against, findings);
      }
    }
  }

  private static void report(ArticleFacts article, Led led, Taken against, Findings findings) {
    Taken taken = led.taken();
    findings
        .found(Severity.WARNING, "the body does not bear out the stance of the headline")
        .says(article.article(), taken.span(), "“" + taken.phrase() + "”: " + meaning(taken))
        .says(article.article(), against.span(), "“" + against.phrase() + "”: " + meaning(against))
        .confidence(against.stance() == Side.NEUTRAL ? 0.7 : 0.8)
        .topic(led.actor().head())
        .fact(Fact.SAME_BECAUSE, "both tell how one side stands to one thing")
        .fact(Fact.DIFFER_BECAUSE, "\"" + taken.phrase() + "\" is not \"" + against.phrase() + "\"")
        .fact(Fact.FINE_IF, "the two are about different things")
        .fact(Fact.TO_RESOLVE, "take the verb of the body")
        .report();
  }

  private static String meaning(Taken taken) {
    return taken.stance().meaning();
  }
}
