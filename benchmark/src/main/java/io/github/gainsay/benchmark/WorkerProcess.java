package io.github.gainsay.benchmark;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A {@link Worker} as seen from outside. */
final class WorkerProcess implements Closeable {
  private final Process process;
  private final BufferedReader answers;
  private final BufferedWriter commands;
  private final long started;
  private final Duration loading;

  private WorkerProcess(Process process, long started) throws IOException {
    this.process = process;
    this.started = started;
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    commands =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    List<String> first = answer("loading");
    Preconditions.checkState(first.equals(List.of("loaded")), "%s", first);
    loading = age();
  }

  /** Starts a JVM and waits until the contender's models are loaded. */
  static WorkerProcess start(ContenderKind kind, String source, int limit) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder =
        new ProcessBuilder(
                java,
                "-Xmx" + kind.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                classPath(kind),
                Worker.class.getName(),
                kind.name(),
                source,
                Integer.toString(limit))
            .redirectError(Redirect.INHERIT);
    long started = System.nanoTime();
    return new WorkerProcess(builder.start(), started);
  }

  /**
   * LanguageTool's own units first, which lie beside the classes; the library's are of a newer
   * line.
   */
  private static String classPath(ContenderKind kind) {
    String all = System.getProperty("java.class.path");
    if (kind != ContenderKind.LANGUAGETOOL) {
      return all;
    }
    String classes =
        WorkerProcess.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return Path.of(classes).resolveSibling("languagetool").resolve("*") + File.pathSeparator + all;
  }

  /** From the start of the JVM until the models were loaded. */
  Duration loading() {
    return loading;
  }

  /** From the start of the JVM until now. */
  Duration age() {
    return Duration.ofNanos(System.nanoTime() - started);
  }

  /** Gives a command and waits for the answer. */
  List<String> ask(String command) throws IOException {
    commands.write(command);
    commands.newLine();
    commands.flush();
    return answer(command);
  }

  /** Gives a command that is answered by one line of numbers. */
  long[] numbers(String command) throws IOException {
    String line = ask(command).get(0);
    String[] words = line.split(" ", -1);
    long[] numbers = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      numbers[i] = Long.parseLong(words[i]);
    }
    return numbers;
  }

  private List<String> answer(String command) throws IOException {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    while (true) {
      String line = answers.readLine();
      if (line == null) {
        throw new IOException("the JVM under measurement ended at: " + command);
      }
      if (line.equals(".")) {
        return lines.build();
      }
      lines.add(line);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
