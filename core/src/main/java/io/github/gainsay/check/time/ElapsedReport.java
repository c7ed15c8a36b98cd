package io.github.gainsay.check.time;

import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Elapsed;
import io.github.gainsay.value.Timex;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Reports the counts of time that do not fit between the two times they are put between. */
final class ElapsedReport {

  private ElapsedReport() {}

  /** What a check says of the counts that it is for. */
  interface Wording {
    String message(Elapsed elapsed, String words);

    String fineIf(Elapsed elapsed);
  }

  /** Reports those of the given relations; an error where both times stand beside the count. */
  static void run(
      ArticleFacts article,
      EnumSet<Elapsed.Relation> relations,
      Wording wording,
      Findings findings) {
    for (Assertion<Elapsed> a : article.of(Elapsed.class)) {
      Elapsed elapsed = a.value();
      if (!relations.contains(elapsed.relation()) || a.locus().quoted()) {
        continue;
      }
      findings.looked(1);
      if (!elapsed.addsUp()) {
        report(article, a, wording, findings);
      }
    }
  }

  private static void report(
      ArticleFacts article, Assertion<Elapsed> a, Wording wording, Findings findings) {
    Elapsed elapsed = a.value();
    Assertion<Timex> start = find(article, a, elapsed.start());
    Assertion<Timex> end = find(article, a, elapsed.end());
    boolean anchored = elapsed.start().dependsOnAnchor() || elapsed.end().dependsOnAnchor();
    boolean beside = start != null && start.locus().sentence() == a.locus().sentence();
    boolean large = Math.abs(elapsed.excess()) * 5 >= Math.max(5, elapsed.counted());
    Severity severity = beside && !anchored && large ? Severity.ERROR : Severity.WARNING;
    Span span = a.span();
    Findings.Draft draft =
        findings
            .found(severity, wording.message(elapsed, article.article().textAt(span)))
            .says(article, a, elapsed.describe());
    if (start != null) {
      draft.says(article, start, elapsed.start().describe());
    }
    if (end != null) {
      draft.says(article, end, elapsed.end().describe());
    }
    draft
        .fact(
            Fact.SAME_BECAUSE,
            beside ? "one sentence puts them together" : "they are of one person")
        .fact(Fact.DIFFER_BECAUSE, arithmetic(elapsed))
        .fact(Fact.FINE_IF, wording.fineIf(elapsed))
        .fact(Fact.TO_RESOLVE, "correct the count, or one of the dates")
        .confidence(severity == Severity.ERROR ? 0.95 : 0.85)
        .dependsOnAnchor(anchored)
        .report();
  }

  /** "from 2001 to 2010 are 8 to 10 years, not 12". */
  private static String arithmetic(Elapsed e) {
    return "from "
        + e.start().describe()
        + " to "
        + e.end().describe()
        + " are "
        + e.between()
        + ", not "
        + e.counted();
  }

  /** The words that name a time: those nearest to the count. */
  private static @Nullable Assertion<Timex> find(
      ArticleFacts article, Assertion<Elapsed> count, Timex time) {
    Assertion<Timex> best = null;
    int least = Integer.MAX_VALUE;
    for (Assertion<Timex> date : article.of(Timex.class)) {
      if (date.value().equals(time) && date.span().sameField(count.span())) {
        int apart = Math.abs(date.span().start() - count.span().start());
        if (apart < least) {
          best = date;
          least = apart;
        }
      }
    }
    return best;
  }
}
