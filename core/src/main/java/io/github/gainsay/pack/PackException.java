package io.github.gainsay.pack;

/** A row of a pack that cannot be read; the message gives its source, line and cause. */
public final class PackException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  PackException(String source, int line, String cause) {
    super(source + ":" + line + ": " + cause);
  }
}
