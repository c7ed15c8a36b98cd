package io.github.gainsay.check.text;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.TextReader;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.testing.CheckRun;

/** Runs a check over a text as it was pasted. */
final class Pasted {

  private Pasted() {}

  static ImmutableList<Discrepancy> check(Check check, String text) {
    Article article = Article.of("a", text);
    return CheckRun.run(
        check,
        new ArticleFacts(
            article, TextReader.read(article), DateContext.UNKNOWN, ImmutableList.of()));
  }

  /** The words at the ends of all findings, in order. */
  static ImmutableList<String> ends(Check check, String text) {
    return check(check, text).stream()
        .flatMap(d -> d.evidence().stream())
        .map(e -> e.text())
        .collect(ImmutableList.toImmutableList());
  }
}
