package io.github.gainsay.thirdparty;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Annotator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThirdPartyCheckTest {
  private static final Annotator NO_LANGUAGE =
      (article, sections) -> new AnnotatedArticle(article, sections, ImmutableList.of());

  private static List<String> found(String headline) {
    Gainsay gainsay = Gainsay.builder().annotator(NO_LANGUAGE).build();
    Article article =
        Article.builder("a").headline(headline).text("The fair opens at noon.").build();
    return gainsay.check(article).result().discrepancies().stream()
        .map(Discrepancy::check)
        .toList();
  }

  @Test
  void aCheckOnTheClassPathRunsWithTheOthers() {
    assertThat(Gainsay.allChecks()).extracting(Check::id).contains("ShoutingHeadline").isSorted();
    assertThat(found("FAIR OPENS AT NOON")).containsExactly("ShoutingHeadline");
    assertThat(found("Fair opens at noon")).isEmpty();
  }
}
