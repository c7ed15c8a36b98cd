package io.github.gainsay.cli;

import io.github.gainsay.Gainsay;
import io.github.gainsay.language.MissingModelsException;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code gainsay} with its subcommands. */
@Command(
    name = "gainsay",
    description = "Finds the facts on which news articles disagree.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Cli.Version.class,
    footer = {
      "",
      "Exit status: 0 nothing at or above --fail-on, 1 something,",
      "2 wrong use or unreadable input, 3 an internal failure."
    })
final class Cli implements Runnable {
  private final Supplier<Gainsay.Builder> library;
  private final Console console;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  Cli(Supplier<Gainsay.Builder> library, Console console) {
    this.library = library;
    this.console = console;
  }

  /** Runs a command and returns the exit status of the process. */
  int run(String... args) {
    PrintWriter out = Console.writer(console.out());
    boolean debug = Arrays.asList(args).contains("--debug");
    CommandLine line =
        new CommandLine(this)
            .addSubcommand(new CheckCommand(library, console))
            .addSubcommand(new AssertionsCommand(library, console))
            .addSubcommand(new ChecksCommand(library, console))
            .addSubcommand(new ExplainCommand(library, console))
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
    String first = e.getMessage().lines().findFirst().orElse("wrong use");
    console.message(first.replaceFirst("^Unknown option", "unknown option"));
    console.message("see " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.WRONG_INPUT.code();
  }

  private int broken(Exception e, boolean debug) {
    if (debug) {
      e.printStackTrace(console.err());
    }
    if (e instanceof WrongUseException || e instanceof MissingModelsException) {
      console.message(e.getMessage());
      return ExitStatus.WRONG_INPUT.code();
    }
    console.message("internal failure: " + e + (debug ? "" : " (--debug shows where)"));
    return ExitStatus.FAILURE.code();
  }

  /** The version of the jar. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Cli.class.getPackage().getImplementationVersion();
      return new String[] {"gainsay " + (version == null ? "(not packaged)" : version)};
    }
  }
}
