package io.github.gainsay.cli;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.Gainsay;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Maturity;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the checks. */
@Command(
    name = "checks",
    description = "Lists the checks: id, type, highest severity, maturity and summary.",
    mixinStandardHelpOptions = true,
    footer = {"", "Examples:", "  gainsay checks", "  gainsay explain FigureMismatch"})
final class ChecksCommand implements Callable<Integer> {
  private final Console console;

  ChecksCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ImmutableList<Check> checks = Gainsay.allChecks();
    int width = checks.stream().mapToInt(c -> c.id().length()).max().orElse(0);
    PrintWriter out = Console.writer(console.out());
    for (Check check : checks) {
      CheckInfo info = check.info();
      out.print(
          String.format(
              Locale.ROOT,
              "%-" + Math.max(1, width) + "s  %-2s  %-7s  %-12s  %s\n",
              check.id(),
              info.type(),
              info.severity().label(),
              info.maturity() == Maturity.STABLE ? "stable" : "experimental",
              info.summary()));
    }
    out.flush();
    return ExitStatus.CLEAN.code();
  }
}
