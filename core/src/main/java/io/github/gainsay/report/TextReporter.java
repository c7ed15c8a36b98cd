package io.github.gainsay.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.article.Span;
import io.github.gainsay.check.CheckFailure;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Evidence;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Resolution;
import io.github.gainsay.check.Suppressed;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Set;

/**
 * Findings for people: each end with its place, its line and a marker under the words, then the
 * explanation; at the end what was read under which date, what was compared and what was found.
 */
public final class TextReporter implements Reporter {

  /** Columns of an excerpt, so that a finding fits a window of 100. */
  private static final int EXCERPT = 96;

  /** Facts with a place of their own: under the words, and last. */
  private static final ImmutableSet<String> SHOWN_APART =
      ImmutableSet.of(Fact.SAYS, Fact.ALSO_SAYS, Fact.DEPENDS_ON);

  /** What is shown only when asked for. */
  public enum Extra {
    /** The findings that are kept back, with the reason. */
    SUPPRESSED,
    /** The fingerprint of each finding, to suppress it by. */
    FINGERPRINTS
  }

  private final Writer out;
  private final Palette palette;
  private final ImmutableSet<Extra> extras;
  private final Summary summary = new Summary();

  /**
   * Makes a reporter.
   *
   * @param colours whether to write the colours of a terminal
   */
  public TextReporter(Writer out, boolean colours) {
    this(out, colours, ImmutableSet.of());
  }

  /**
   * Makes a reporter.
   *
   * @param colours whether to write the colours of a terminal
   * @param extras what to show beside
   */
  public TextReporter(Writer out, boolean colours, Set<Extra> extras) {
    this.out = out;
    this.palette = colours ? Palette.ANSI : Palette.NONE;
    this.extras = ImmutableSet.copyOf(extras);
  }

  @Override
  public void article(ArticleReport report) throws IOException {
    summary.add(report);
    List<ArticleReport> only = ImmutableList.of(report);
    for (Discrepancy d : report.result().discrepancies()) {
      discrepancy(d, heading(d), only);
    }
    suppressed(report.result(), only);
    failures(report.result().failures(), report.id());
    out.flush();
  }

  @Override
  public void event(EventReport report, List<ArticleReport> articles) throws IOException {
    summary.add(report);
    for (Discrepancy d : report.result().discrepancies()) {
      discrepancy(d, heading(d), articles);
    }
    for (Discrepancy d : report.superseded()) {
      discrepancy(d, "superseded[" + d.type() + "]", articles);
    }
    suppressed(report.result(), articles);
    failures(report.result().failures(), report.cluster());
    out.flush();
  }

  @Override
  public void problem(ReadProblem problem) {
    if (problem.isLost()) {
      summary.addUnread();
    }
  }

  private String heading(Discrepancy d) {
    return palette.of(d.severity(), d.severity().label() + "[" + d.type() + "]");
  }

  private void suppressed(CheckResult result, List<ArticleReport> articles) throws IOException {
    if (extras.contains(Extra.SUPPRESSED)) {
      for (Suppressed each : result.suppressed()) {
        discrepancy(each.explained(), "suppressed[" + each.discrepancy().type() + "]", articles);
      }
    }
  }

  private void discrepancy(Discrepancy d, String heading, List<ArticleReport> articles)
      throws IOException {
    Texts texts = Texts.of(articles);
    line(heading + " " + palette.bold(d.check()) + ": " + palette.bold(flat(d.message())));
    for (int i = 0; i < d.evidence().size(); i++) {
      end(d, i, texts);
    }
    for (Fact fact : d.facts()) {
      if (!SHOWN_APART.contains(fact.key())) {
        explain(fact.key(), fact.value());
      }
    }
    for (Resolution r : d.resolutions()) {
      if (d.facts().stream().noneMatch(f -> f.value().contains(r.replacement()))) {
        resolution(r, texts);
      }
    }
    for (Fact fact : d.facts()) {
      if (fact.key().equals(Fact.DEPENDS_ON)) {
        explain(fact.key(), fact.value());
      }
    }
    if (extras.contains(Extra.FINGERPRINTS)) {
      explain("fingerprint", d.fingerprint());
    }
    explain("more", "gainsay explain " + d.check());
    line("");
  }

  private void end(Discrepancy d, int index, Texts texts) throws IOException {
    Evidence e = d.evidence().get(index);
    Excerpt excerpt = Excerpt.of(texts.field(e.span()), e.span(), EXCERPT);
    line("  " + palette.faint(index == 0 ? "┌─" : "├─") + " " + place(e.span(), excerpt));
    line("  " + palette.faint("│") + " " + excerpt.text());
    String says =
        e.says().isBlank() ? "" : (index == 0 ? " says: " : " also says: ") + flat(e.says());
    line(
        "  "
            + palette.faint("│")
            + " "
            + " ".repeat(excerpt.indent())
            + palette.of(d.severity(), "^".repeat(excerpt.width()) + says));
  }

  /** {@code file:line:column}, with the field where it is not the text. */
  private static String place(Span span, Excerpt excerpt) {
    String field = span.at().equals(Article.TEXT) ? "" : " " + span.at();
    return flat(span.article()) + field + ":" + excerpt.line() + ":" + excerpt.column();
  }

  private void resolution(Resolution r, Texts texts) throws IOException {
    String words = flat(texts.at(r.at()));
    String place = place(r.at(), Excerpt.of(texts.field(r.at()), r.at(), EXCERPT));
    explain(Fact.TO_RESOLVE, r.describe(words) + " at " + place);
  }

  private void explain(String key, String value) throws IOException {
    line("  " + palette.faint("=") + " " + key + ": " + flat(value));
  }

  private void failures(List<CheckFailure> failures, String where) throws IOException {
    for (CheckFailure f : failures) {
      line(
          palette.bold("failure")
              + " "
              + f.check()
              + ": broke on "
              + flat(where)
              + ", the other checks ran: "
              + flat(f.cause()));
      line("");
    }
  }

  private static String flat(String text) {
    return DisplayWidth.printable(text);
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    for (String each : summary.lines()) {
      line(each);
    }
    out.flush();
  }
}
