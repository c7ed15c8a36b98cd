package io.github.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeCommandTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port 70000|--port: 70000 is no port; they go from 0 to 65535",
        "--port -1|--port: -1 is no port",
        "--port many|--port: 'many' is not an int",
        "--host no.such.host.example|--host: there is no address no.such.host.example",
        "--max-size 0|the limits must be more than 0 and not too large",
        "--max-size 99999|the limits must be more than 0 and not too large",
        "--timeout 0|the limits must be more than 0 and not too large",
        "--threads 0|the limits must be more than 0 and not too large",
        "--queue -1|the limits must be more than 0 and not too large",
        "article.txt|there is no command article.txt"
      })
  void saysWhatIsWrongAndDoesNotStart(String options, String message) {
    String[] given = ("serve " + options).split(" ");
    CliRun run = CliRun.of(given);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(run.showsAStackTrace()).isFalse();
  }
}
