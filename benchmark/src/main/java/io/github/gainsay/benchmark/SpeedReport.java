package io.github.gainsay.benchmark;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Collects what was measured and writes it as Markdown. */
final class SpeedReport {
  private static final double AGAINST_CORENLP = 8;
  private static final double AGAINST_LANGUAGETOOL = 1.5;
  private static final double COLD_START = 0.25;
  private static final double LONG_ARTICLE = 2;

  /** Stages below this share are put together. */
  private static final double SMALL = 0.005;

  private record Stage(String name, double nanos) {}

  private final ListMultimap<ContenderKind, Double> speeds = byKind();
  private final ListMultimap<ContenderKind, Double> cpuSpeeds = byKind();
  private final ListMultimap<ContenderKind, Double> starts = byKind();
  private final Map<ContenderKind, String> memory = new EnumMap<>(ContenderKind.class);
  private final List<Stage> stages = new ArrayList<>();
  private final StringBuilder out = new StringBuilder();
  private int articles;
  private int tokens;
  private int rounds;
  private long longTokens;
  private double longRatio;
  private long timeNanos;
  private long suTimeNanosOfAll;
  private boolean met = true;

  private static ListMultimap<ContenderKind, Double> byKind() {
    return MultimapBuilder.enumKeys(ContenderKind.class).arrayListValues().build();
  }

  void articles(int count, int tokenCount, int roundCount) {
    articles = count;
    tokens = tokenCount;
    rounds = roundCount;
  }

  void pass(ContenderKind kind, long passes, long wallNanos, long cpuNanos) {
    speeds.put(kind, passes * tokens * 1e9 / wallNanos);
    cpuSpeeds.put(kind, passes * tokens * 1e9 / cpuNanos);
  }

  void start(ContenderKind kind, Duration ready) {
    starts.put(kind, ready.toMillis() / 1000.0);
  }

  void memory(ContenderKind kind, long live, long most) {
    memory.put(kind, live + " MB | " + (most < 0 ? "not known" : most + " MB"));
  }

  /**
   * Takes the time of one long article.
   *
   * @param nanosForAll of one pass through the articles at the same time
   */
  void longArticle(long tokenCount, long nanos, double nanosForAll) {
    longTokens = tokenCount;
    longRatio = nanos / nanosForAll * tokens / tokenCount;
  }

  /** Takes lines of nanoseconds for one pass and the name of the stage. */
  void stages(List<String> lines) {
    for (String line : lines) {
      int blank = line.indexOf(' ');
      stages.add(
          new Stage(line.substring(blank + 1), Double.parseDouble(line.substring(0, blank))));
    }
  }

  /** Takes the nanoseconds of one pass for time expressions alone, on text tagged before. */
  void timeExpressions(long ownNanos, long suTimeNanos) {
    timeNanos = ownNanos;
    suTimeNanosOfAll = suTimeNanos;
  }

  /** Whether all demanded ratios were reached, once the report is written. */
  boolean isMet() {
    return met;
  }

  String markdown() {
    line("# Speed");
    line("");
    line(
        "Java %s, %d cores, %s. One thread each; %d articles with %,d tokens; median of %d rounds"
            + " in turn, warm; median of %d cold starts.",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        system(),
        articles,
        tokens,
        rounds,
        starts.get(ContenderKind.GAINSAY).size());
    ratios();
    contenders();
    stageTable();
    timeTable();
    return out.toString();
  }

  private static String system() {
    return System.getProperty("os.name") + " " + System.getProperty("os.arch");
  }

  private void ratios() {
    line("");
    line("| ratio | demanded | measured | |");
    line("| --- | --- | --- | --- |");
    faster("CoreNLP", ContenderKind.CORENLP, AGAINST_CORENLP);
    faster("LanguageTool", ContenderKind.LANGUAGETOOL, AGAINST_LANGUAGETOOL);
    atMost(
        "start of the JVM to the first finding, to CoreNLP's loading",
        COLD_START,
        median(starts, ContenderKind.GAINSAY) / median(starts, ContenderKind.CORENLP));
    atMost(
        String.format(
            Locale.ROOT, "time per token, one article of %,d tokens to these", longTokens),
        LONG_ARTICLE,
        longRatio);
  }

  private void faster(String name, ContenderKind other, double demanded) {
    double measured = median(speeds, ContenderKind.GAINSAY) / median(speeds, other);
    double byCpu = median(cpuSpeeds, ContenderKind.GAINSAY) / median(cpuSpeeds, other);
    atLeast(
        String.format(Locale.ROOT, "throughput, Gainsay to %s (by time of CPU: %.1f)", name, byCpu),
        demanded,
        measured);
  }

  private void atLeast(String what, double demanded, double measured) {
    ratio(what, "at least " + demanded, measured, measured >= demanded);
  }

  private void atMost(String what, double demanded, double measured) {
    ratio(what, "at most " + demanded, measured, measured <= demanded);
  }

  private void ratio(String what, String demanded, double measured, boolean isMet) {
    met &= isMet;
    line("| %s | %s | %.2f | %s |", what, demanded, measured, isMet ? "met" : "**missed**");
  }

  private void contenders() {
    line("");
    line(
        "| contender | tokens/s | slowest to fastest round | tokens per second of CPU | ready after |"
            + " live heap | most memory | heap given |");
    line("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (ContenderKind kind : ContenderKind.values()) {
      line(
          "| %s | %,.0f | %,.0f–%,.0f | %,.0f | %.1f s | %s | %d MB |",
          kind.title(),
          median(speeds, kind),
          Collections.min(speeds.get(kind)),
          Collections.max(speeds.get(kind)),
          median(cpuSpeeds, kind),
          median(starts, kind),
          memory.getOrDefault(kind, "| "),
          kind.heapMegabytes());
    }
    line("");
    line(
        "“Ready” counts from the start of the JVM: to the first finding for Gainsay, to loaded"
            + " models and rules for the others. Most memory is the whole process.");
  }

  private void stageTable() {
    double total = stages.stream().mapToDouble(Stage::nanos).sum();
    line("");
    line("| stage | ms per 1,000 tokens | share |");
    line("| --- | --- | --- |");
    double small = 0;
    for (Stage stage : stages) {
      if (stage.nanos() < SMALL * total) {
        small += stage.nanos();
      } else {
        stage(stage.name(), stage.nanos(), total);
      }
    }
    stage("all other stages, each below 0.5 %", small, total);
    double checks =
        stages.stream()
            .filter(s -> s.name().startsWith(Stages.CHECK))
            .mapToDouble(Stage::nanos)
            .sum();
    stage("of these: all checks with alignment", checks, total);
    stage("sum", total, total);
  }

  private void timeTable() {
    line("");
    line("| time expressions, on text tagged before | ms per 1,000 tokens |");
    line("| --- | --- |");
    line("| Gainsay: TimexExtractor | %.2f |", timeNanos / 1e6 / tokens * 1000);
    line("| CoreNLP: SUTime | %.2f |", suTimeNanosOfAll / 1e6 / tokens * 1000);
    line("| SUTime's to Gainsay's | %.1f |", (double) suTimeNanosOfAll / timeNanos);
  }

  private void stage(String name, double nanos, double total) {
    line("| %s | %.2f | %.1f %% |", name, nanos / 1e6 / tokens * 1000, 100 * nanos / total);
  }

  private static double median(ListMultimap<ContenderKind, Double> all, ContenderKind kind) {
    List<Double> sorted = new ArrayList<>(all.get(kind));
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  private void line(String format, Object... values) {
    out.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values));
    out.append('\n');
  }
}
