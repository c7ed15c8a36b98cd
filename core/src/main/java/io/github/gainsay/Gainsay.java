package io.github.gainsay;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.article.Article;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.CheckEngine;
import io.github.gainsay.language.Annotator;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.EventReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Placeholder with the façade's signatures, until the façade itself is there. */
public final class Gainsay {
  private final CheckEngine engine;

  private Gainsay(CheckEngine engine) {
    this.engine = engine;
  }

  public static Gainsay create() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  public ArticleReport check(Article article) {
    ArticleFacts facts =
        new ArticleFacts(article, article.sections(), DateContext.UNKNOWN, ImmutableList.of());
    return new ArticleReport(facts, engine.check(facts));
  }

  public EventReport compare(String cluster, List<ArticleReport> reports) {
    return new EventReport(
        cluster,
        reports.stream().map(ArticleReport::id).collect(ImmutableList.toImmutableList()),
        engine.compare(reports.stream().map(ArticleReport::facts).toList()),
        ImmutableList.of());
  }

  public ImmutableList<Check> checks() {
    return engine.checks();
  }

  /** Sets up a {@link Gainsay}. */
  public static final class Builder {
    private @Nullable Annotator annotator;
    private List<? extends Check> checks = ImmutableList.of();

    public Builder annotator(Annotator value) {
      annotator = value;
      return this;
    }

    public Builder checks(List<? extends Check> value) {
      checks = value;
      return this;
    }

    public Gainsay build() {
      return new Gainsay(new CheckEngine(checks, Aligner.standard()));
    }
  }
}
