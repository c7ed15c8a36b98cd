package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.EventReport;
import io.github.gainsay.report.Reporter;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * One self-contained HTML page for people who read and check: the articles in full with what was
 * read and found in them, and every finding with its ends beside each other.
 *
 * <p>An article is shown with the event it belongs to, which comes after it; so all reports are
 * held until the end, and nothing is written before {@link #close}. The page loads nothing and runs
 * nothing but its own script, whatever the articles hold.
 */
public final class HtmlReporter implements Reporter {

  /**
   * The content security policy that every page states: its own style and script by their hashes,
   * nothing else. Whoever shows the page in a frame that inherits a policy must allow as much.
   */
  public static final String POLICY = HtmlPage.POLICY;

  private final Writer out;
  private final List<ArticleReport> articles = new ArrayList<>();
  private final List<PageBuilder.Group> events = new ArrayList<>();
  private final Set<ArticleReport> grouped = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<ReadProblem> problems = new ArrayList<>();
  private boolean closed;

  /** Makes a reporter. */
  public HtmlReporter(Writer out) {
    this.out = out;
  }

  @Override
  public void article(ArticleReport report) {
    articles.add(report);
  }

  @Override
  public void event(EventReport report, List<ArticleReport> compared) {
    events.add(new PageBuilder.Group(report, ImmutableList.copyOf(compared)));
    grouped.addAll(compared);
  }

  @Override
  public void problem(ReadProblem problem) {
    problems.add(problem);
  }

  /** Writes the page. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    List<PageBuilder.Group> groups = new ArrayList<>(events);
    for (ArticleReport report : articles) {
      if (!grouped.contains(report)) {
        groups.add(new PageBuilder.Group(null, ImmutableList.of(report)));
      }
    }
    HtmlPage.write(PageBuilder.build(groups, problems), out);
    out.flush();
  }
}
