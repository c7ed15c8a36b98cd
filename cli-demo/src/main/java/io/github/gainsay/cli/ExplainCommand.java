package io.github.gainsay.cli;

import io.github.gainsay.Gainsay;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.CheckPages;
import java.io.PrintWriter;
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
  public Integer call() {
    Check check = CheckSelection.find(Gainsay.allChecks(), id);
    String page = CheckPages.markdown(check);
    PrintWriter out = Console.writer(console.out());
    out.print(
        page == null
            ? check.id() + " (" + check.info().type() + "): " + check.info().summary() + "\n"
            : page);
    out.flush();
    return ExitStatus.CLEAN.code();
  }
}
