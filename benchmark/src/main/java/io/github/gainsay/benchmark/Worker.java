package io.github.gainsay.benchmark;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.sun.management.OperatingSystemMXBean;
import io.github.gainsay.article.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One contender in a JVM of its own. It says {@code loaded} when its models are, then answers each
 * line of standard input with lines of standard output that end with {@code .}:
 *
 * <ul>
 *   <li>{@code pass MILLIS} works through all articles, again until the time is over, and answers
 *       passes, nanoseconds by the clock and nanoseconds of CPU;
 *   <li>{@code long WORDS} works through one long article and answers tokens and nanoseconds;
 *   <li>{@code finding} answers the number of the first article that has findings;
 *   <li>{@code first NUMBER} works through one article;
 *   <li>{@code stages ROUNDS} answers nanoseconds for each stage;
 *   <li>{@code time ROUNDS} answers nanoseconds for the time expressions of all articles, the
 *       library's and SUTime's;
 *   <li>{@code memory} answers megabytes: live heap and the most memory of the process, -1 where
 *       the system does not tell.
 * </ul>
 */
final class Worker {
  private final Contender contender;
  private final ImmutableList<Article> articles;
  private final PrintStream out;

  private Worker(Contender contender, ImmutableList<Article> articles, PrintStream out) {
    this.contender = contender;
    this.articles = articles;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    // What a contender prints must not mix with the answers.
    PrintStream answers = System.out;
    System.setOut(System.err);
    Contender contender = ContenderKind.valueOf(args[0]).create();
    contender.load();
    answers.println("loaded");
    answers.println(".");
    ImmutableList<Article> articles = BenchmarkArticles.read(args[1], Integer.parseInt(args[2]));
    Worker worker = new Worker(contender, articles, answers);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        worker.answer(Splitter.on(' ').splitToList(line));
        answers.println(".");
      }
    }
  }

  private void answer(List<String> command) throws IOException {
    int argument = command.size() > 1 ? Integer.parseInt(command.get(1)) : 0;
    switch (command.get(0)) {
      case "pass" -> pass(argument);
      case "long" -> longOne(argument);
      case "finding" -> out.println(firstWithFindings());
      case "first" -> out.println(contender.work(articles.get(argument)));
      case "stages" -> new Stages(articles).measure(argument).forEach(out::println);
      case "time" -> out.println(new TimeExpressions(articles).measure(argument));
      case "memory" -> memory();
      default -> throw new IllegalArgumentException(command.toString());
    }
  }

  private void pass(int millis) throws IOException {
    OperatingSystemMXBean system = system();
    long cpu = system.getProcessCpuTime();
    long start = System.nanoTime();
    int passes = 0;
    do {
      for (Article article : articles) {
        contender.work(article);
      }
      passes++;
    } while (System.nanoTime() - start < millis * 1_000_000L);
    long wall = System.nanoTime() - start;
    out.println(passes + " " + wall + " " + (system.getProcessCpuTime() - cpu));
  }

  private static OperatingSystemMXBean system() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  }

  private void longOne(int words) throws IOException {
    Article article = BenchmarkArticles.longOne(articles, words);
    int tokens = BenchmarkArticles.tokens(ImmutableList.of(article));
    long start = System.nanoTime();
    contender.work(article);
    out.println(tokens + " " + (System.nanoTime() - start));
  }

  private int firstWithFindings() throws IOException {
    for (int i = 0; i < articles.size(); i++) {
      if (contender.work(articles.get(i)) > 0) {
        return i;
      }
    }
    throw new IllegalStateException("no article has a finding");
  }

  private void memory() throws IOException {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    long live = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    out.println(live + " " + mostResident());
  }

  private static long mostResident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    for (String line : Files.readAllLines(status, StandardCharsets.UTF_8)) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
      }
    }
    return -1;
  }
}
