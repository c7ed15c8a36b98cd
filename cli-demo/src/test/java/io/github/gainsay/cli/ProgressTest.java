package io.github.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final String OVER = "\r\u001b[K";

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long seconds;

  private Progress progress(boolean terminal, boolean quiet, OptionalLong total) {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            Console.writer(err),
            terminal,
            terminal);
    return new Progress(console, quiet, total, () -> seconds * 1_000_000_000);
  }

  private void step(Progress progress, int articles) {
    for (int i = 0; i < articles; i++) {
      seconds++;
      progress.step();
    }
  }

  private String last() {
    String all = err.toString(StandardCharsets.UTF_8);
    return all.substring(all.lastIndexOf(OVER) + OVER.length());
  }

  @Test
  void loadingIsSaidOnce() {
    Progress progress = progress(true, false, OptionalLong.empty());
    progress.loading();
    progress.loading();

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(OVER + "loading the language models (once per run, about 2 s)");
  }

  @Test
  void aKnownTotalGivesABarAndTheTimeLeft() {
    Progress progress = progress(true, false, OptionalLong.of(40));
    step(progress, 10);

    assertThat(last())
        .isEqualTo("[#####...............] 10 of 40 articles checked, about 30 s left");
  }

  @Test
  void aLongRestIsGivenInMinutes() {
    Progress progress = progress(true, false, OptionalLong.of(1210));
    step(progress, 10);

    assertThat(last()).endsWith("10 of 1210 articles checked, about 20 min left");
  }

  @Test
  void theFirstSecondsGiveNoEstimate() {
    Progress progress = progress(true, false, OptionalLong.of(40));
    step(progress, 2);

    assertThat(last()).isEqualTo("[#...................] 2 of 40 articles checked");
  }

  @Test
  void theEndLeavesNothing() {
    Progress progress = progress(true, false, OptionalLong.of(4));
    step(progress, 4);
    assertThat(last()).isEqualTo("[####################] 4 of 4 articles checked");
    progress.clear();

    assertThat(last()).isEmpty();
  }

  @Test
  void anUnknownOrWrongTotalIsLeftOut() {
    Progress unknown = progress(true, false, OptionalLong.empty());
    step(unknown, 3);
    assertThat(last()).isEqualTo("3 articles checked");
    Progress wrong = progress(true, false, OptionalLong.of(3));
    step(wrong, 4);

    assertThat(last()).isEqualTo("4 articles checked");
  }

  @Test
  void oneArticleNeedsNoProgress() {
    step(progress(true, false, OptionalLong.of(1)), 1);

    assertThat(err.size()).isZero();
  }

  @Test
  void elsewhereThereIsALineForEveryThousand() {
    Progress progress = progress(false, false, OptionalLong.empty());
    progress.loading();
    step(progress, 2500);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("gainsay: 1000 articles checked\ngainsay: 2000 articles checked\n");
  }

  @Test
  void quietSaysNothing() {
    Progress progress = progress(true, true, OptionalLong.of(3000));
    progress.loading();
    step(progress, 2500);

    assertThat(err.size()).isZero();
  }
}
