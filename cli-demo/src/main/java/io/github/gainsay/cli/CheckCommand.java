package io.github.gainsay.cli;

import io.github.gainsay.Gainsay;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.Severity;
import io.github.gainsay.config.Baseline;
import io.github.gainsay.config.Configuration;
import io.github.gainsay.config.Ledger;
import io.github.gainsay.report.CsvReporter;
import io.github.gainsay.report.GithubReporter;
import io.github.gainsay.report.JsonReporter;
import io.github.gainsay.report.NdjsonReporter;
import io.github.gainsay.report.Reporter;
import io.github.gainsay.report.SarifReporter;
import io.github.gainsay.report.TextReporter;
import io.github.gainsay.report.WebAnnotationReporter;
import io.github.gainsay.report.html.HtmlReporter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks articles and reports where they disagree. */
@Command(
    name = "check",
    description = "Checks articles against themselves and, in a cluster, against each other.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  gainsay check draft.txt                             one article",
      "  gainsay check --compare wire.txt own.html           two on one event",
      "  gainsay check --source transcript.txt story.txt     quotations too",
      "  gainsay check --format ndjson --threads 4 archive/  a folder, for programs",
      "  gainsay check --fail-on warning --published 2025-10-09 draft.txt",
      "",
      "Exit status: 0 nothing at or above --fail-on, 1 something,",
      "2 wrong use or unreadable input, 3 an internal failure."
    })
final class CheckCommand implements Callable<Integer> {
  private final Supplier<Gainsay.Builder> library;
  private final Console console;
  private final Surroundings surroundings;

  /** The formats of reports. */
  enum Format {
    TEXT,
    JSON,
    NDJSON,
    HTML,
    SARIF,
    GITHUB,
    CSV,
    WEB_ANNOTATION;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** From which severity on a finding changes the exit status. */
  enum FailOn {
    ERROR,
    WARNING,
    NOTE,
    NEVER
  }

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ConfigurationOptions configuration = new ConfigurationOptions();
  @Mixin private BaselineOptions baseline = new BaselineOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--compare",
      description = "Compare all articles with each other: they are about one event.")
  private boolean compare;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      converter = FormatConverter.class,
      description =
          "text, json (one document), ndjson (a line an article), html (a page to read),"
              + " sarif (code scanning), github (annotations of a build), csv, web-annotation (W3C);"
              + " default: text.")
  private Format format = Format.TEXT;

  @Option(names = "--assertions", description = "Write what was read too (json, ndjson).")
  private boolean assertions;

  @Option(
      names = "--show",
      paramLabel = "WHAT",
      split = ",",
      description = "Show beside (text): suppressed findings, fingerprints.")
  private Set<TextReporter.Extra> extras = EnumSet.noneOf(TextReporter.Extra.class);

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      defaultValue = "error",
      description = "Exit with 1 from this severity: error, warning, note, never; default: error.")
  private FailOn failOn = FailOn.ERROR;

  @Option(
      names = "--check",
      paramLabel = "ID",
      split = ",",
      description = "Run only these checks; experimental ones run only when named here.")
  private List<String> wanted = new ArrayList<>();

  @Option(
      names = "--no-check",
      paramLabel = "ID",
      split = ",",
      description = "Do not run these checks.")
  private List<String> unwanted = new ArrayList<>();

  @Option(
      names = "--source",
      paramLabel = "FILE",
      description = "A primary text, such as a transcript, to check quotations against.")
  private List<Path> sources = new ArrayList<>();

  CheckCommand(Supplier<Gainsay.Builder> library, Console console, Surroundings surroundings) {
    this.library = library;
    this.console = console;
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Configuration configured = configuration.read(input.files);
    Baseline known = baseline.read(surroundings);
    Gainsay.Builder builder =
        library
            .get()
            .names(input.names())
            .configuration(configured)
            .baseline(known)
            .today(surroundings.today());
    boolean isWhole = wanted.isEmpty() && unwanted.isEmpty();
    if (!isWhole) {
      builder.checks(CheckSelection.select(Gainsay.allChecks(), configured, wanted, unwanted));
    }
    try (Writer out = output.open(console)) {
      Ledger ledger = new Ledger(configured, known, surroundings.today());
      Progress progress = Progress.of(console, input);
      Gainsay gainsay = builder.build();
      Books books = new Books(reporter(out, gainsay.checks()), ledger, console, progress);
      ExitStatus status = run(gainsay, books, progress);
      books.tellSuppressions(isWhole);
      keep(books);
      return status.code();
    }
  }

  private ExitStatus run(Gainsay gainsay, Reporter reporter, Progress progress) throws IOException {
    try (Pipeline pipeline =
        new Pipeline(
            gainsay,
            reporter,
            console,
            progress,
            threshold(),
            input,
            PrimaryTexts.read(gainsay, sources, progress))) {
      new Inputs(input, console, compare, pipeline).read();
      return pipeline.end();
    }
  }

  /** Compares what was found with the baseline, or writes it. */
  private void keep(Books books) throws IOException {
    Path file = baseline.file;
    if (file != null && baseline.update) {
      books.writeBaseline(file);
    } else if (file != null) {
      books.tellBaseline(file);
    }
  }

  private Reporter reporter(Writer out, List<Check> checks) throws IOException {
    return switch (format) {
      case TEXT -> new TextReporter(out, output.colours(console), extras);
      case JSON -> new JsonReporter(out, assertions);
      case NDJSON -> new NdjsonReporter(out, assertions);
      case HTML -> new HtmlReporter(out);
      case SARIF -> new SarifReporter(out, checks, Cli.Version.number());
      case GITHUB -> new GithubReporter(out);
      case CSV -> new CsvReporter(out);
      case WEB_ANNOTATION -> new WebAnnotationReporter(out);
    };
  }

  private @Nullable Severity threshold() {
    // What becomes known is no reason to fail.
    return switch (baseline.update ? FailOn.NEVER : failOn) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case NOTE -> Severity.NOTE;
      case NEVER -> null;
    };
  }
}
