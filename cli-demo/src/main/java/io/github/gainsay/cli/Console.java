package io.github.gainsay.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The streams of the process, so that tests can give their own.
 *
 * @param err for messages, in UTF-8
 * @param outIsTerminal whether somebody watches {@code out}
 * @param errIsTerminal whether somebody watches {@code err}
 */
record Console(
    InputStream in,
    OutputStream out,
    PrintWriter err,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /** Java cannot tell which stream is a terminal; the launcher does, in {@code gainsay.tty}. */
  static Console system() {
    String terminals = System.getProperty("gainsay.tty", "");
    return new Console(
        System.in,
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        writer(System.err),
        terminals.contains("1"),
        terminals.contains("2"));
  }

  static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** One line for the user, without line ends of its own. */
  void message(String text) {
    err.print("gainsay: " + text + "\n");
    err.flush();
  }
}
