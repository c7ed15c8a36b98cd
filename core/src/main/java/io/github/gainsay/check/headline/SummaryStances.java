package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.QuotedRanges;
import io.github.gainsay.article.Section;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.headline.NamedText.Statement;
import io.github.gainsay.check.headline.StanceReader.Taken;
import java.util.HashSet;
import java.util.Set;

/** The stances that the headline, decks and bullets of an article lead with. */
final class SummaryStances {

  /**
   * A stance and who takes it.
   *
   * @param section index of its section
   */
  record Led(Taken taken, StanceActor actor, int section) {}

  private final ImmutableList<Led> all;

  private SummaryStances(ArticleFacts article) {
    NamedText text = new NamedText(article);
    QuotedRanges quoted = QuotedRanges.of(article.sections());
    ImmutableList.Builder<Led> led = ImmutableList.builder();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      int index = i;
      if (section.kind().isSummary() && seen.add(section.text())) {
        for (Statement statement : text.statements(section)) {
          ImmutableList<Taken> taken =
              new StanceReader(statement, offset -> quoted.holds(index, offset)).read();
          if (!taken.isEmpty() && taken.get(0).firm() && !isAsked(statement)) {
            StanceActor actor = StanceActor.of(taken.get(0), article);
            if (actor != null) {
              led.add(new Led(taken.get(0), actor, i));
            }
          }
        }
      }
    }
    all = led.build();
  }

  /** The stances of an article, read once for all checks. */
  static ImmutableList<Led> of(ArticleFacts article) {
    return article.derived(SummaryStances.class, SummaryStances::new).all;
  }

  private static boolean isAsked(Statement statement) {
    int end = statement.words().get(statement.words().size() - 1).end();
    String text = statement.section().text();
    return text.startsWith("?", end) || text.startsWith("?", end + 1);
  }
}
