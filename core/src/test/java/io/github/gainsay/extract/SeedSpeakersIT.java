package io.github.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says each of the quotations of two real articles; skipped where they are not at hand. */
class SeedSpeakersIT {
  private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");

  @ParameterizedTest
  @CsvSource({
    "000_c3fc877c5f219773.txt, Lin Jian:1149 Volodymyr Zelenskyy:2308 China:2428 Lin Jian:2697",
    "001_b4f1e3d8643390ad.txt, China:58 Lin Jian:1499 Lin Jian:1737 Lin Jian:2160"
        + " Antony Blinken:2472 Volodymyr Zelensky:3062 Volodymyr Zelensky:3156"
        + " Volodymyr Zelensky:3284 Volodymyr Zelensky:5948 Volodymyr Zelensky:6119"
        + " Volodymyr Zelensky:6347"
  })
  void everyQuotationHasItsSpeaker(String file, String expected) throws IOException {
    Path path = SEEDS.resolve(file);
    assumeTrue(Files.exists(path));
    Article article =
        Article.builder(file).text(Files.readString(path, StandardCharsets.UTF_8)).build();

    List<Assertion<?>> said =
        Gainsay.create().read(article).assertions().stream()
            .filter(a -> a.kind() == Kind.ATTRIBUTION)
            .toList();

    for (String each : expected.split("(?<=\\d) ")) {
      int colon = each.indexOf(':');
      int at = Integer.parseInt(each.substring(colon + 1));
      assertThat(speakers(said, at)).as("at %d", at).containsExactly(each.substring(0, colon));
    }
  }

  private static Set<String> speakers(List<Assertion<?>> said, int at) {
    Set<String> names = new HashSet<>();
    for (Assertion<?> a : said) {
      if (a.span().start() <= at && at < a.span().end()) {
        names.add(a.qualifiers().attribution().name());
      }
    }
    return names;
  }
}
