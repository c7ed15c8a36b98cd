package io.github.gainsay.cli;

import io.github.gainsay.Gainsay;
import java.util.Locale;

/** Starts the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    // CoreNLP folds case by the default locale; a Turkish one would change its lemmas.
    Locale.setDefault(Locale.ROOT);
    System.exit(new Cli(Gainsay::builder, Console.system()).run(args));
  }
}
