package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import java.util.List;

/** Names the dates that findings depend on: which they are and where they come from. */
final class Anchors {

  private Anchors() {}

  /** The findings, each that depends on an anchor with a fact that names it. */
  static ImmutableList<Discrepancy> name(List<Discrepancy> found, List<ArticleFacts> articles) {
    return found.stream()
        .map(d -> d.dependsOnAnchor() ? named(d, articles) : d)
        .collect(ImmutableList.toImmutableList());
  }

  private static Discrepancy named(Discrepancy d, List<ArticleFacts> articles) {
    ImmutableSet<String> ends =
        d.evidence().stream().map(e -> e.span().article()).collect(ImmutableSet.toImmutableSet());
    StringBuilder account = new StringBuilder();
    for (ArticleFacts article : articles) {
      if (ends.contains(article.id())) {
        account
            .append(account.length() == 0 ? "" : "; ")
            .append(article.id())
            .append(" is read under ")
            .append(article.dates().account(article.article()));
      }
    }
    return d.withFact(new Fact(Fact.DEPENDS_ON, account.toString()));
  }
}
