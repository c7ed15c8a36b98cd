package io.github.gainsay.cli;

import io.github.gainsay.Gainsay;
import io.github.gainsay.check.Check;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the page of a check. */
@Command(
    name = "explain",
    description = "Shows the page of a check: what it reports, when it is fine, how to resolve it.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  gainsay explain WeekdayDateMismatch", "  gainsay checks"})
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "ID", description = "The id of a check, as a finding gives it.")
  private String id = "";

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Check check = CheckSelection.find(Gainsay.allChecks(), id);
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
