package io.github.gainsay.cli;

import io.github.gainsay.Gainsay;
import io.github.gainsay.check.Check;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the page of a check. */
@Command(
    name = "explain",
    description = "Shows the page of a check: what it reports, when it is fine, how to resolve it.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  private final Supplier<Gainsay.Builder> library;
  private final Console console;

  @Parameters(paramLabel = "ID", description = "The id of a check, as a finding gives it.")
  private String id = "";

  ExplainCommand(Supplier<Gainsay.Builder> library, Console console) {
    this.library = library;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Check check = CheckSelection.find(ChecksCommand.all(library.get().build()), id);
    String page = "/io/github/gainsay/checks/" + check.id() + ".md";
    PrintWriter out = Console.writer(console.out());
    try (InputStream in = check.getClass().getResourceAsStream(page)) {
      if (in == null) {
        // a check of a third party without a page
        out.print(check.id() + " (" + check.info().type() + "): " + check.info().summary() + "\n");
      } else {
        out.print(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    out.flush();
    return ExitStatus.CLEAN.code();
  }
}
