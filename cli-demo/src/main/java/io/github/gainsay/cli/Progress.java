package io.github.gainsay.cli;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/**
 * Says on standard error what takes its time. On a terminal that is one line that is written over:
 * that the language models are loaded, then how many articles are done, of how many, and how long
 * the rest will take; elsewhere a line for every thousand.
 */
final class Progress {
  private static final int STEP = 1000;
  private static final long PAUSE = 200_000_000;
  private static final int BAR = 20;

  /** An estimate from less would jump about. */
  private static final long SURE_AFTER = 2_000_000_000;

  private final Console console;
  private final boolean quiet;
  private final OptionalLong total;
  private final LongSupplier nanos;
  private long shown;
  private long first;
  private long done;
  private boolean loading;
  private boolean dirty;

  /**
   * Makes a display of progress.
   *
   * @param total how many articles there are, where that is known
   * @param nanos a clock in nanoseconds
   */
  Progress(Console console, boolean quiet, OptionalLong total, LongSupplier nanos) {
    this.console = console;
    this.quiet = quiet;
    this.total = total;
    this.nanos = nanos;
  }

  /** For a command that reads what {@code input} names. */
  static Progress of(Console console, InputOptions input) {
    boolean watched = !input.quiet && console.errIsTerminal();
    OptionalLong total = watched ? ArticleCount.of(input) : OptionalLong.empty();
    return new Progress(console, input.quiet, total, System::nanoTime);
  }

  /** Says, at the first call, why nothing happens yet. */
  void loading() {
    if (!loading) {
      loading = true;
      show("loading the language models (once per run, about 2 s)");
    }
  }

  void step() {
    done++;
    long now = nanos.getAsLong();
    if (done == 1) {
      first = now;
    }
    if (!quiet && !console.errIsTerminal() && done % STEP == 0) {
      console.message(done + " articles checked");
    }
    // One article needs no progress.
    if (done > 1 && now - shown > PAUSE) {
      shown = now;
      show(account(now));
    }
  }

  private String account(long now) {
    long all = total.orElse(0);
    if (all < done) {
      return done + " articles checked";
    }
    int filled = (int) (BAR * done / all);
    String bar = "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] ";
    String left = now - first < SURE_AFTER || all == done ? "" : timeLeft(now, all);
    return bar + done + " of " + all + " articles checked" + left;
  }

  /** By the pace since the first article, which had to wait for the models. */
  private String timeLeft(long now, long all) {
    double seconds = (now - first) / 1e9 / (done - 1) * (all - done);
    return seconds < 90
        ? String.format(Locale.ROOT, ", about %d s left", Math.max(1, Math.round(seconds)))
        : String.format(Locale.ROOT, ", about %d min left", Math.round(seconds / 60));
  }

  private void show(String line) {
    if (!quiet && console.errIsTerminal()) {
      dirty = true;
      console.err().print("\r\u001b[K" + line);
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
