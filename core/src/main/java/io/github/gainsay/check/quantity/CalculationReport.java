package io.github.gainsay.check.quantity;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Calculation;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Calculation.Term;
import java.util.EnumSet;

/** Reports the calculations of an article that no reading of their numbers makes true. */
final class CalculationReport {

  private CalculationReport() {}

  /** What a check says of the calculations that it is for. */
  interface Wording {
    /** What is wrong; {@code first} are the words of the first term. */
    String message(Calculation calculation, String first);

    /** The arithmetic. */
    default String differ(Calculation calculation, String first) {
      return calculation.arithmetic();
    }

    String fineIf(Calculation calculation);
  }

  static void run(
      ArticleFacts article, EnumSet<Relation> relations, Wording wording, Findings findings) {
    for (Assertion<Calculation> a : article.of(Calculation.class)) {
      Calculation c = a.value();
      if (!relations.contains(c.relation()) || a.locus().quoted()) {
        continue;
      }
      findings.looked(1);
      if (!c.addsUp()) {
        report(article, c, wording, findings);
      }
    }
  }

  private static void report(
      ArticleFacts article, Calculation c, Wording wording, Findings findings) {
    String first = article.article().textAt(c.terms().get(0).span());
    Findings.Draft draft = findings.found(Severity.WARNING, wording.message(c, first));
    if (c.relation() != Relation.SHARES && c.relation() != Relation.DIRECTION) {
      says(article, draft, c.result());
    }
    for (Term term : c.terms()) {
      says(article, draft, term);
    }
    String slip = c.slip();
    draft
        .fact(Fact.SAME_BECAUSE, "the text puts them together")
        .fact(Fact.DIFFER_BECAUSE, wording.differ(c, first) + (slip.isEmpty() ? "" : "; " + slip))
        .fact(Fact.FINE_IF, wording.fineIf(c))
        .fact(Fact.TO_RESOLVE, "correct one of the numbers, or say what each of them counts")
        .confidence(0.9)
        .report();
  }

  private static void says(ArticleFacts article, Findings.Draft draft, Term term) {
    draft.says(article.article(), term.span(), article.article().textAt(term.span()));
  }
}
