package io.github.gainsay.check.text;

import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.text.QuoteMarks.Mark;
import io.github.gainsay.check.text.QuoteMarks.Way;
import org.jspecify.annotations.Nullable;

/**
 * Reports a double quotation mark that opens and never closes, or closes what was never opened. A
 * reader cannot tell then where the speaker's words end and the reporter's begin. A quotation may
 * run over paragraphs, whether each begins with a mark or not.
 */
@CheckInfo(summary = "A quotation mark has no partner", type = "P1", severity = Severity.NOTE)
public final class UnbalancedQuotes implements ArticleCheck {
  private static final int SHOWN = 24;

  @Override
  public void check(ArticleFacts article, Findings findings) {
    Walk walk = new Walk(article, findings);
    int paragraph = 0;
    for (Section section : article.sections()) {
      // A closing mark on a line of its own is no story, but it closes what the story opened.
      if (section.kind().isFlow() || section.text().length() == 1) {
        walk.read(section, paragraph++);
      }
    }
    walk.end();
    findings.looked(paragraph);
  }

  /** One pass over the marks of a story. */
  private static final class Walk {
    private final ArticleFacts article;
    private final Findings findings;
    private @Nullable Mark open;
    private int depth;

    Walk(ArticleFacts article, Findings findings) {
      this.article = article;
      this.findings = findings;
    }

    void read(Section section, int paragraph) {
      for (Mark mark : QuoteMarks.of(section, paragraph)) {
        Mark opened = open;
        if (opened == null) {
          if (mark.way() == Way.CLOSES) {
            stray(mark);
          } else {
            open = mark;
            depth = 1;
          }
        } else if (mark.way() != Way.OPENS || mark.mayClose()) {
          depth--;
          open = depth == 0 ? null : opened;
        } else if (mark.paragraph() == opened.paragraph()) {
          depth++;
        } else {
          if (!mark.first()) {
            unclosed(opened);
          }
          open = mark;
          depth = 1;
        }
      }
      // What is left open inside a nest has lost count; only plain quotations run on.
      depth = Math.min(depth, 1);
    }

    void end() {
      if (open != null) {
        unclosed(open);
      }
    }

    private void unclosed(Mark mark) {
      if (mark.way() == Way.EITHER) {
        return;
      }
      String text = mark.section().text();
      int blank = text.indexOf(' ', Math.min(text.length(), mark.offset() + SHOWN));
      int end = blank < 0 ? text.length() : blank;
      report(mark, mark.offset(), end, "a quotation is opened and never closed", "close it");
    }

    private void stray(Mark mark) {
      String text = mark.section().text();
      int start = text.lastIndexOf(' ', Math.max(0, mark.offset() - SHOWN)) + 1;
      report(
          mark,
          Math.min(start, mark.offset()),
          mark.offset() + 1,
          "a quotation is closed and never opened",
          "open it, or drop the mark");
    }

    private void report(Mark mark, int start, int end, String message, String resolve) {
      Span span = mark.section().locate(start, end);
      findings
          .found(Severity.NOTE, message)
          .says(article.article(), span, mark.section().text().substring(start, end))
          .fact(Fact.FINE_IF, "the mark stands for something else, such as inches")
          .fact(Fact.TO_RESOLVE, resolve)
          .report();
    }
  }
}
