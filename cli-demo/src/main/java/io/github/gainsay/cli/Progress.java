package io.github.gainsay.cli;

/**
 * Says on standard error how many articles are done: on a terminal in one line that is written
 * over, elsewhere a line for every thousand.
 */
final class Progress {
  private static final int STEP = 1000;
  private static final long PAUSE = 200_000_000;

  private final Console console;
  private final boolean quiet;
  private long shown;
  private int done;
  private boolean dirty;

  Progress(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  void step() {
    done++;
    if (quiet) {
      return;
    }
    if (!console.errIsTerminal()) {
      if (done % STEP == 0) {
        console.message(done + " articles checked");
      }
      return;
    }
    long now = System.nanoTime();
    // One article needs no progress.
    if (done > 1 && now - shown > PAUSE) {
      shown = now;
      dirty = true;
      console.err().print("\r" + done + " articles checked");
      console.err().flush();
    }
  }

  /** Takes the line away before something else is written. */
  void clear() {
    if (dirty) {
      console.err().print("\r\u001b[K");
      console.err().flush();
      dirty = false;
    }
  }
}
