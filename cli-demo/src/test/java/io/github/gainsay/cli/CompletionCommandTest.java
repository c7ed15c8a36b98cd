package io.github.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
  @TempDir private Path folder;

  /** What bash offers after these words. */
  private String offered(String words, int at) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash here");
    Path script = folder.resolve("gainsay-completion");
    Files.writeString(script, CliRun.of("completion", "bash").out());
    Process bash =
        new ProcessBuilder(
                "/bin/bash",
                "--norc",
                "-c",
                "source \"$1\"; COMP_WORDS=("
                    + words
                    + "); COMP_CWORD="
                    + at
                    + "; COMP_LINE=\"${COMP_WORDS[*]}\"; COMP_POINT=${#COMP_LINE};"
                    + " _complete_gainsay; printf '%s\\n' \"${COMPREPLY[@]}\"",
                "bash",
                script.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(bash.waitFor()).as(out).isZero();
    return out;
  }

  @Test
  void bashCompletesCommandsAndOptions() throws Exception {
    assertThat(offered("gainsay ch", 1).split("\\s+")).contains("check", "checks");
    assertThat(offered("gainsay check --fail", 2).strip()).startsWith("--fail-on");
    assertThat(offered("gainsay check --fail-on ''", 3).strip().toLowerCase(Locale.ROOT))
        .contains("warning", "never");
  }

  @Test
  void zshGetsTheSameScriptWhichKnowsIt() {
    String zsh = CliRun.of("completion", "zsh").out();

    assertThat(zsh).contains("ZSH_VERSION", "bashcompinit");
    assertThat(CliRun.of("completion", "bash").out()).isEqualTo(zsh);
  }

  @Test
  void anotherShellIsRefused() {
    CliRun run = CliRun.of("completion", "fish");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("fish").contains("BASH, ZSH");
  }
}
