package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Suppressed;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.DisplayWidth;
import io.github.gainsay.report.EventReport;
import io.github.gainsay.report.Summary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the view of the page from reports. Used once, by one thread. */
final class PageBuilder {

  /** With more statements than these the tables are folded up at first. */
  private static final int OPEN = 600;

  private final List<GroupView> groups = new ArrayList<>();
  private final List<FindingView> findings = new ArrayList<>();
  private final Set<String> explained = new TreeSet<>();
  private final Summary summary = new Summary();
  private final boolean open;
  private int articles;

  private PageBuilder(boolean open) {
    this.open = open;
  }

  /** What is shown together: an article alone, or an event with its articles. */
  record Group(@Nullable EventReport event, ImmutableList<ArticleReport> articles) {}

  static PageView build(List<Group> groups, List<ReadProblem> problems) {
    List<ArticleReport> all = groups.stream().flatMap(g -> g.articles().stream()).toList();
    int statements = all.stream().mapToInt(a -> a.facts().assertions().size()).sum();
    PageBuilder page = new PageBuilder(statements <= OPEN);
    groups.forEach(page::group);
    problems.stream().filter(ReadProblem::isLost).forEach(p -> page.summary.addUnread());
    return new PageView(
        page.groups.size() == 1 ? page.groups.get(0).name() : all.size() + " articles",
        ImmutableList.copyOf(page.summary.lines()),
        FilterView.of(page.findings),
        ImmutableList.copyOf(page.groups),
        problems.stream()
            .map(p -> DisplayWidth.printable(p.describe()))
            .collect(ImmutableList.toImmutableList()),
        page.explained.stream().map(CheckPage::read).collect(ImmutableList.toImmutableList()));
  }

  private void group(Group group) {
    Summary counts = new Summary();
    List<ShownArticle> shown = new ArrayList<>();
    Map<String, ShownArticle> byId = new LinkedHashMap<>();
    for (ArticleReport report : group.articles()) {
      summary.add(report);
      counts.add(report);
      ShownArticle article = show(report.facts());
      shown.add(article);
      byId.put(report.id(), article);
    }
    List<ShownArticle> primary = new ArrayList<>();
    for (ArticleReport report : group.articles()) {
      for (ArticleFacts text : report.primary()) {
        if (!byId.containsKey(text.id())) {
          ShownArticle article = show(text);
          primary.add(article);
          byId.put(text.id(), article);
        }
      }
    }
    EventReport event = group.event();
    if (event != null) {
      summary.add(event);
      counts.add(event);
    }
    String id = "g" + (groups.size() + 1);
    FindingViews views = new FindingViews(byId, CheckPage::exists);
    ImmutableList<GroupView.Findings> found = findings(id, group, views);
    ImmutableSet<ShownArticle> touched = views.touched();
    ImmutableList.Builder<ArticleView> all = ImmutableList.builder();
    shown.forEach(a -> all.add(ArticleViews.of(a, views, false)));
    primary.stream()
        .filter(touched::contains)
        .forEach(a -> all.add(ArticleViews.of(a, views, true)));
    groups.add(
        new GroupView(
            id,
            event == null ? shown.get(0).name() : DisplayWidth.printable(event.cluster()),
            ImmutableList.copyOf(counts.lines()),
            event != null,
            all.build(),
            found,
            group.articles().stream().anyMatch(a -> !a.facts().assertions().isEmpty()),
            open,
            results(group)
                .flatMap(result -> result.stale().stream())
                .map(stale -> DisplayWidth.printable(stale.describe()))
                .collect(ImmutableList.toImmutableList()),
            coverage(group)));
  }

  private ShownArticle show(ArticleFacts facts) {
    articles++;
    return new ShownArticle("a" + articles, facts);
  }

  private ImmutableList<GroupView.Findings> findings(String id, Group group, FindingViews views) {
    ImmutableList.Builder<GroupView.Findings> found = ImmutableList.builder();
    EventReport event = group.event();
    if (event != null) {
      add(
          found,
          id + "-between",
          "Between the articles",
          event.result().discrepancies(),
          views,
          "");
    }
    int n = 0;
    for (ArticleReport report : group.articles()) {
      String heading = event == null ? "Findings" : "Within " + DisplayWidth.printable(report.id());
      n++;
      add(found, id + "-within" + n, heading, report.result().discrepancies(), views, "");
    }
    if (event != null) {
      String later = "Superseded by later reports";
      add(found, id + "-superseded", later, event.superseded(), views, FilterView.SUPERSEDED);
    }
    List<Discrepancy> kept =
        results(group).flatMap(r -> r.suppressed().stream()).map(Suppressed::explained).toList();
    add(found, id + "-suppressed", "Suppressed", kept, views, FilterView.SUPPRESSED);
    return found.build();
  }

  private static Stream<CheckResult> results(Group group) {
    return Stream.concat(
        Stream.ofNullable(group.event()).map(EventReport::result),
        group.articles().stream().map(ArticleReport::result));
  }

  /**
   * Adds findings under a heading, if there are any.
   *
   * @param as the severity that they are shown with; empty for their own
   */
  private void add(
      ImmutableList.Builder<GroupView.Findings> found,
      String id,
      String heading,
      List<Discrepancy> discrepancies,
      FindingViews views,
      String as) {
    if (discrepancies.isEmpty()) {
      return;
    }
    ImmutableList.Builder<FindingView> all = ImmutableList.builder();
    for (Discrepancy d : discrepancies) {
      FindingView view = views.of(d, findings.size() + 1, as.isEmpty() ? d.severity().label() : as);
      findings.add(view);
      all.add(view);
      if (view.explained()) {
        explained.add(view.check());
      }
    }
    found.add(new GroupView.Findings(id, heading, all.build()));
  }

  private static ImmutableList<CoverageView> coverage(Group group) {
    ImmutableList.Builder<CoverageView> all = ImmutableList.builder();
    EventReport event = group.event();
    if (event != null) {
      all.add(CoverageView.of("Between the articles", event.result()));
    }
    for (ArticleReport report : group.articles()) {
      all.add(CoverageView.of("Within " + DisplayWidth.printable(report.id()), report.result()));
    }
    return all.build();
  }
}
