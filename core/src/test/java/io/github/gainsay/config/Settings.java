package io.github.gainsay.config;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.article.Suppression;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Coverage;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Maturity;
import io.github.gainsay.check.Severity;
import java.time.LocalDate;

/** Findings made by hand, and checks to set. */
final class Settings {
  static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
  static final Article ARTICLE = Article.of("a.txt", "seven boats and eleven boats and seven");

  static final ImmutableList<ArticleCheck> CHECKS =
      ImmutableList.of(new BoatsMiscounted(), new BoatsGuessed());

  private Settings() {}

  @CheckInfo(summary = "Boats are miscounted", type = "Q1", severity = Severity.ERROR)
  static final class BoatsMiscounted implements ArticleCheck {
    @Override
    public void check(ArticleFacts article, Findings findings) {}
  }

  @CheckInfo(
      summary = "Boats are guessed",
      type = "Q2",
      severity = Severity.WARNING,
      maturity = Maturity.EXPERIMENTAL)
  static final class BoatsGuessed implements ArticleCheck {
    @Override
    public void check(ArticleFacts article, Findings findings) {}
  }

  /** A finding of {@code BoatsMiscounted} at words of the article, from an offset on. */
  static Discrepancy found(Severity severity, double confidence, String words, int from) {
    return found(ARTICLE, severity, confidence, words, from);
  }

  static Discrepancy found(
      Article article, Severity severity, double confidence, String words, int from) {
    Findings findings = new Findings(CHECKS.get(0), Aligner.standard());
    int start = article.text().indexOf(words, from);
    findings
        .found(severity, "the boats are miscounted at " + words)
        .says(article, new Span(article.id(), Article.TEXT, start, start + words.length()), words)
        .confidence(confidence)
        .topic("boat")
        .report();
    return findings.all().get(0);
  }

  static Discrepancy warning(String words) {
    return found(Severity.WARNING, 0.8, words, 0);
  }

  static CheckResult result(Discrepancy... found) {
    return new CheckResult(
        ImmutableList.copyOf(found),
        ImmutableList.of(
            new Coverage("BoatsMiscounted", 1, 0, 0, 0, 0),
            new Coverage("BoatsGuessed", 1, 0, 0, 0, 0)),
        ImmutableList.of());
  }

  static Suppression suppression(Discrepancy of, String until) {
    return new Suppression(
        of.fingerprint(), "they differ", LocalDate.parse(until), "", "gainsay.yaml:4");
  }
}
