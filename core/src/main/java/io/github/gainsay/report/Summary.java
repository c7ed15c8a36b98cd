package io.github.gainsay.report;

import com.google.common.base.Joiner;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Coverage;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.Suppressed;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Stance;
import io.github.gainsay.value.Timex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what a run looked at and found, and says so in a few lines. */
public final class Summary {

  /** More dates than these are only counted. */
  private static final int DATES_SHOWN = 3;

  private final Map<Kind, Integer> seen = new EnumMap<>(Kind.class);
  private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);
  private final Map<String, Integer> dates = new LinkedHashMap<>();
  private final Map<DateContext.How, Integer> ways = new EnumMap<>(DateContext.How.class);
  private final Map<Suppressed.By, Integer> suppressed = new EnumMap<>(Suppressed.By.class);
  private final Set<String> checks = new HashSet<>();

  /** The account of the date of an article alone, empty for several. */
  private String only = "";

  private int articles;
  private int superseded;
  private int unread;
  private long compared;
  private long unlikely;
  private long capped;

  /** Counts what was read and found in an article. */
  public void add(ArticleReport report) {
    articles++;
    for (Assertion<?> a : report.facts().assertions()) {
      if (!(a.value() instanceof Stance)) {
        seen.merge(a.kind(), 1, Integer::sum);
      }
    }
    DateContext context = report.facts().dates();
    only = articles == 1 ? context.account(report.facts().article()) : "";
    ways.merge(context.how(), 1, Integer::sum);
    if (dates.size() <= DATES_SHOWN || dates.containsKey(phrase(context))) {
      dates.merge(phrase(context), 1, Integer::sum);
    }
    add(report.result());
  }

  /** Counts what was found between articles. */
  public void add(EventReport report) {
    superseded += report.superseded().size();
    add(report.result());
  }

  /** Counts an article that could not be read. */
  public void addUnread() {
    unread++;
  }

  private void add(CheckResult result) {
    for (Discrepancy d : result.discrepancies()) {
      found.merge(d.severity(), 1, Integer::sum);
    }
    for (Suppressed s : result.suppressed()) {
      suppressed.merge(s.by(), 1, Integer::sum);
    }
    for (Coverage c : result.coverage()) {
      checks.add(c.check());
      compared += c.compared();
      unlikely += c.unlikely();
      capped += c.capped();
    }
  }

  /** The date an article is read under and where it comes from. */
  static String phrase(DateContext context) {
    LocalDate day = context.date();
    if (day == null) {
      return "without a date";
    }
    String written = Timex.describe(day).substring(Timex.describe(day).indexOf(' ') + 1);
    return switch (context.how()) {
      case PUBLISHED -> "under " + written + " (published)";
      case DATELINE -> "under " + written + " (dateline)";
      case LATEST_DATE, NONE -> "after " + written + " (latest date in it)";
    };
  }

  /** What was read under which date, what was compared and what was found, a line each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (articles == 0) {
      lines.add(unread == 0 ? "no articles to check" : "no articles could be read");
      return lines;
    }
    lines.add(
        count(articles, "article") + " read " + (only.isEmpty() ? readUnder() : "under " + only));
    lines.add(
        seen.isEmpty() && found.isEmpty()
            ? "nothing to compare: no dates, quantities, quotes or names were found"
            : lookedAt() + ": " + verdict());
    suppressed.forEach((by, n) -> lines.add(count(n, "finding") + " " + keptBack(by)));
    if (unlikely > 0) {
      lines.add(
          "not reported: "
              + count(unlikely, "conflict")
              + " between statements that are hardly about one thing");
    }
    if (capped > 0) {
      lines.add(
          "not compared: "
              + count(capped, "reading")
              + " beyond the first of a thing that is told in too many ways");
    }
    if (superseded > 0) {
      lines.add("superseded by later reports: " + count(superseded, "statement"));
    }
    if (unread > 0) {
      lines.add("not read: " + count(unread, "article"));
    }
    return lines;
  }

  private static String keptBack(Suppressed.By by) {
    return switch (by) {
      case CONFIGURATION -> "suppressed by the configuration";
      case ARTICLE -> "suppressed by the article";
      case BASELINE -> "known from the baseline";
      case PROFILE -> "kept back by the profile";
    };
  }

  /** What was read, when nothing was compared. */
  List<String> read() {
    List<String> lines = new ArrayList<>();
    if (articles > 0) {
      lines.add(count(articles, "article") + " read " + readUnder() + ": " + counts());
    }
    if (unread > 0) {
      lines.add("not read: " + count(unread, "article"));
    }
    return lines;
  }

  private String readUnder() {
    if (dates.size() <= DATES_SHOWN) {
      return join(new ArrayList<>(dates.keySet()));
    }
    List<String> parts = new ArrayList<>();
    ways.forEach(
        (how, n) ->
            parts.add(
                n
                    + switch (how) {
                      case PUBLISHED -> " under the day of publication";
                      case DATELINE -> " under the dateline";
                      case LATEST_DATE -> " after the latest date in it";
                      case NONE -> " without a date";
                    }));
    return "each by its own date: " + join(parts);
  }

  private String lookedAt() {
    return "compared "
        + counts()
        + " in "
        + count(compared, "pair")
        + " with "
        + count(checks.size(), "check");
  }

  private String counts() {
    int quantities = of(Kind.QUANTITY);
    return Joiner.on(", ")
        .join(
            count(of(Kind.DATE), "date"),
            group(quantities) + (quantities == 1 ? " quantity" : " quantities"),
            count(of(Kind.ATTRIBUTION), "quote"),
            count(of(Kind.NAME), "name"));
  }

  private int of(Kind kind) {
    return seen.getOrDefault(kind, 0);
  }

  private String verdict() {
    if (found.isEmpty()) {
      return "no discrepancies";
    }
    return Joiner.on(", ")
        .join(
            count(found.getOrDefault(Severity.ERROR, 0), "error"),
            count(found.getOrDefault(Severity.WARNING, 0), "warning"),
            count(found.getOrDefault(Severity.NOTE, 0), "note"));
  }

  private static String join(List<String> parts) {
    int last = parts.size() - 1;
    return last < 1
        ? parts.get(0)
        : Joiner.on(", ").join(parts.subList(0, last)) + " and " + parts.get(last);
  }

  private static String count(long n, String what) {
    return group(n) + " " + what + (n == 1 ? "" : "s");
  }

  private static String group(long n) {
    return Quantity.plain(BigDecimal.valueOf(n));
  }
}
