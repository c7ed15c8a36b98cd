package io.github.gainsay.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a script that completes commands and options in a shell. */
@Command(
    name = "completion",
    description = "Writes a script that completes commands and options in a shell.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  source <(gainsay completion bash)                       for this shell",
      "  gainsay completion bash > ~/.local/share/bash-completion/completions/gainsay",
      "  echo 'source <(gainsay completion zsh)' >> ~/.zshrc     for every zsh"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  /** The shells. */
  enum Shell {
    BASH,
    ZSH
  }

  @Parameters(paramLabel = "SHELL", description = "bash or zsh.")
  @SuppressWarnings("UnusedVariable") // picocli refuses other shells by it
  private Shell shell = Shell.BASH;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  CompletionCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    PrintWriter out = Console.writer(console.out());
    // One script for both: it asks which of them runs it.
    out.print(AutoComplete.bash("gainsay", spec.root().commandLine()));
    out.flush();
    return ExitStatus.CLEAN.code();
  }
}
