package io.github.gainsay.check;

import io.github.gainsay.assertion.ArticleFacts;
import java.util.List;

/**
 * A check of an article against the texts that it reports: a transcript, a speech, a statement. It
 * runs only where the user gives such texts.
 */
public interface PrimaryTextCheck extends Check {

  /**
   * Reports what it finds in {@code article}.
   *
   * @param primary the primary texts, at least one, read like articles
   */
  void check(ArticleFacts article, List<ArticleFacts> primary, Findings findings);
}
