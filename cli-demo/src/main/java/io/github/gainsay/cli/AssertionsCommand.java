package io.github.gainsay.cli;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.Gainsay;
import io.github.gainsay.report.AssertionReporter;
import io.github.gainsay.report.NdjsonReporter;
import io.github.gainsay.report.Reporter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows what is read from articles, without comparing anything. */
@Command(
    name = "assertions",
    description = "Shows the dates, quantities, quotes, names and roles read from articles.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  gainsay assertions draft.txt                        a table",
      "  gainsay assertions --format ndjson draft.txt        a line an article"
    })
final class AssertionsCommand implements Callable<Integer> {
  private final Supplier<Gainsay.Builder> library;
  private final Console console;

  /** The formats of assertions. */
  enum Format {
    TEXT,
    NDJSON
  }

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private ConfigurationOptions configuration = new ConfigurationOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (a table) or ndjson (a line an article); default: text.")
  private Format format = Format.TEXT;

  AssertionsCommand(Supplier<Gainsay.Builder> library, Console console) {
    this.library = library;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Gainsay reader =
        library
            .get()
            .names(input.names())
            .configuration(configuration.read(input.files))
            .checks(ImmutableList.of())
            .build();
    try (Writer out = output.open(console);
        Pipeline pipeline =
            new Pipeline(
                reader,
                reporter(out),
                console,
                Progress.of(console, input),
                null,
                input,
                List.of())) {
      new Inputs(input, console, false, pipeline).read();
      return pipeline.end().code();
    }
  }

  private Reporter reporter(Writer out) throws IOException {
    return format == Format.TEXT ? new AssertionReporter(out) : new NdjsonReporter(out, true);
  }
}
