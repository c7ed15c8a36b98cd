package io.github.gainsay.cli;

/** The command line cannot be followed as given; the message is for the user. */
final class WrongUseException extends RuntimeException {
  private static final long serialVersionUID = 1;

  WrongUseException(String message) {
    super(message);
  }
}
