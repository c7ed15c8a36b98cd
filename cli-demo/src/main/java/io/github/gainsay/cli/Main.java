package io.github.gainsay.cli;

import io.github.gainsay.Gainsay;

/** Starts the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new Cli(Gainsay::builder, Console.system()).run(args));
  }
}
