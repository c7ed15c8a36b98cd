package io.github.gainsay.cli.serve;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;

/** Whether the language models are there; the first article waits for them. */
final class Readiness {
  private volatile String state = "loading";

  /** Loads what is loaded at the first article, beside the caller. */
  void load(Gainsay gainsay) {
    Thread thread =
        new Thread(
            () -> {
              try {
                gainsay.check(Article.of("first", "The fair opened in 2024, the mayor said."));
                state = "ready";
              } catch (RuntimeException | LinkageError e) {
                state = "broken: " + e.getMessage();
              }
            },
            "load-models");
    thread.setDaemon(true);
    thread.start();
  }

  Answer answer() {
    String now = state;
    Answer answer = Answer.json(ImmutableMap.of("status", now));
    return now.startsWith("broken")
        ? new Answer(503, answer.type(), answer.body(), answer.headers())
        : answer;
  }
}
