package io.github.gainsay.cli;

import io.github.gainsay.Gainsay;
import io.github.gainsay.config.ConfigurationException;
import io.github.gainsay.language.MissingModelsException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code gainsay} with its subcommands. */
@Command(
    name = "gainsay",
    description = "Finds the facts on which news articles disagree.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Cli.Version.class,
    footer = {
      "",
      "Examples:",
      "  gainsay check draft.txt                     check an article",
      "  gainsay check --compare wire.txt own.txt    compare two on one event",
      "  gainsay explain WeekdayDateMismatch         what a finding means",
      "  gainsay COMMAND --help                      more of each",
      "",
      "Exit status: 0 nothing at or above --fail-on, 1 something,",
      "2 wrong use or unreadable input, 3 an internal failure."
    })
final class Cli implements Runnable {
  private final Supplier<Gainsay.Builder> library;
  private final Console console;
  private final Surroundings surroundings;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  Cli(Supplier<Gainsay.Builder> library, Console console) {
    this(library, console, Surroundings.system());
  }

  Cli(Supplier<Gainsay.Builder> library, Console console, Surroundings surroundings) {
    this.library = library;
    this.console = console;
    this.surroundings = surroundings;
  }

  /** Runs a command and returns the exit status of the process. */
  int run(String... args) {
    PrintWriter out = Console.writer(console.out());
    boolean debug = Arrays.asList(args).contains("--debug");
    CommandLine line =
        new CommandLine(this)
            .addSubcommand(new CheckCommand(library, console, surroundings))
            .addSubcommand(new AssertionsCommand(library, console))
            .addSubcommand(new ServeCommand(library, console))
            .addSubcommand(new ChecksCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new CompletionCommand(console))
            .setOut(out)
            .setErr(console.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler((e, given) -> wrongUse(e))
            .setExecutionExceptionHandler((e, command, parsed) -> broken(e, debug));
    int status = line.execute(args);
    out.flush();
    console.err().flush();
    return status;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }

  private int wrongUse(ParameterException e) {
    console.message(wording(e));
    console.message("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.WRONG_INPUT.code();
  }

  /** picocli's message, in one line and in the tone of the other messages. */
  private static String wording(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      String what = unmatched.isUnknownOption() ? "option" : "command";
      List<String> near = unmatched.getSuggestions();
      return "there is no "
          + what
          + " "
          + word
          + (near.isEmpty() ? "" : "; did you mean " + near.get(0) + "?");
    }
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong use");
    return first
        .replaceFirst("^Invalid value for option '(.+?)': ", "$1: ")
        .replaceFirst("^Missing required parameter: '(.+)'", "name at least one $1");
  }

  private int broken(Exception e, boolean debug) {
    if (debug) {
      e.printStackTrace(console.err());
    }
    if (e instanceof WrongUseException || e instanceof MissingModelsException) {
      console.message(String.valueOf(e.getMessage()));
      return ExitStatus.WRONG_INPUT.code();
    }
    if (e instanceof ConfigurationException wrong) {
      wrong.problems().forEach(problem -> console.message(problem.describe()));
      return ExitStatus.WRONG_INPUT.code();
    }
    if (e instanceof IOException || e instanceof UncheckedIOException) {
      // Whoever reads the report may stop early, as "head" does; that is not worth a word.
      if (!String.valueOf(e.getMessage()).contains("Broken pipe")) {
        console.message("cannot write the report: " + e.getMessage());
      }
      return ExitStatus.FAILURE.code();
    }
    console.message("internal failure: " + e + (debug ? "" : " (--debug shows where)"));
    return ExitStatus.FAILURE.code();
  }

  /** The version of the build. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
      return new String[] {"gainsay " + number()};
    }

    /** The version alone. */
    static String number() throws IOException {
      Properties build = new Properties();
      try (InputStream in = Cli.class.getResourceAsStream("build.properties")) {
        build.load(Objects.requireNonNull(in, "build.properties"));
      }
      return build.getProperty("version");
    }
  }
}
