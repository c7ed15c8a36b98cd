package io.github.gainsay.check;

import io.github.gainsay.assertion.ArticleFacts;

/** A check that looks at one article as a whole. */
public interface ArticleCheck extends Check {

  /** Reports what it finds in {@code article} to {@code findings}. */
  void check(ArticleFacts article, Findings findings);
}
