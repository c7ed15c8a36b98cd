package io.github.gainsay.check;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.Agreement;
import io.github.gainsay.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckEngineTest {

  @CheckInfo(summary = "Two numbers differ", type = "X1", severity = Severity.WARNING)
  private static final class Differ implements PairCheck<Quantity> {
    @Override
    public Class<Quantity> type() {
      return Quantity.class;
    }

    @Override
    public ImmutableSet<String> keys(Assertion<Quantity> a, ArticleFacts article) {
      return a.value().object().isEmpty()
          ? ImmutableSet.of()
          : ImmutableSet.of(a.value().object(), "any");
    }

    @Override
    public Object reading(Assertion<Quantity> a) {
      return a.value().written();
    }

    @Override
    public void compare(Pair<Quantity> pair, Findings findings) {
      if (pair.a().value().agreesWith(pair.b().value()) == Agreement.CONFLICTS) {
        findings
            .found(Severity.WARNING, "differ")
            .says(pair.left().article(), pair.a(), "one")
            .says(pair.right().article(), pair.b(), "other")
            .report();
      }
    }
  }

  @CheckInfo(summary = "Throws", type = "X2", severity = Severity.NOTE)
  private static final class Throwing implements ArticleCheck {
    @Override
    public void check(ArticleFacts article, Findings findings) {
      throw new IllegalStateException("out of order");
    }
  }

  private static final class Unlabelled implements ArticleCheck {
    @Override
    public void check(ArticleFacts article, Findings findings) {
      findings
          .found(Severity.NOTE, "x")
          .says(article.article(), article.sections().get(0).span(), "")
          .report();
    }
  }

  private static CheckEngine engine(Check... checks) {
    return new CheckEngine(List.of(checks), Aligner.standard());
  }

  private static ArticleFacts ships(String id, int... numbers) {
    StringBuilder text = new StringBuilder();
    for (int n : numbers) {
      text.append("There are ").append(n).append(" ships. ");
    }
    FactsBuilder builder = article(id).body(text.toString().strip());
    int[] seen = new int[1000];
    for (int n : numbers) {
      String words = n + " ships";
      builder.state(
          Kind.QUANTITY,
          words,
          seen[n]++,
          Quantity.exact(n, "ship"),
          Topic.about("ship"),
          Qualifiers.PLAIN);
    }
    return builder.build();
  }

  @Test
  void comparesDistinctReadingsOnceHoweverManyKeysTheyShare() {
    CheckResult result = engine(new Differ()).check(ships("a", 3, 4, 3, 4, 3));
    assertThat(result.discrepancies()).hasSize(1);
    assertThat(result.coverage()).containsExactly(new Coverage("Differ", 5, 0, 1, 0, 0));
  }

  @Test
  void countsWhatHasNoKey() {
    ArticleFacts facts =
        article("a")
            .body("There are 3 of them.")
            .state(Kind.QUANTITY, "3", Quantity.exact(3, ""), Topic.NONE)
            .build();
    assertThat(engine(new Differ()).check(facts).coverage().get(0).unkeyed()).isEqualTo(1);
  }

  @Test
  void aCheckThatThrowsIsNamedAndTheOthersStillRun() {
    CheckResult result = engine(new Throwing(), new Differ()).check(ships("a", 3, 4));
    assertThat(result.failures())
        .containsExactly(
            new CheckFailure("Throwing", "java.lang.IllegalStateException: out of order"));
    assertThat(result.discrepancies()).hasSize(1);
  }

  @Test
  void aCheckWithoutInfoFailsByName() {
    assertThat(engine(new Unlabelled()).check(ships("a", 3)).failures())
        .extracting(CheckFailure::check)
        .containsExactly("Unlabelled");
    assertThatThrownBy(() -> new Unlabelled().info()).hasMessageContaining("has no @CheckInfo");
  }

  @Test
  void capsABlockAndSaysSo() {
    int[] numbers = new int[CheckEngine.BLOCK_CAP + 5];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = 100 + i;
    }
    Coverage coverage = engine(new Differ()).check(ships("a", numbers)).coverage().get(0);
    assertThat(coverage.capped()).isEqualTo(10); // five under each of the two keys
    assertThat(coverage.compared())
        .isEqualTo(CheckEngine.BLOCK_CAP * (CheckEngine.BLOCK_CAP - 1) / 2);
  }

  @Test
  void comparesArticlesWithEachOtherAndNotWithThemselves() {
    CheckResult result =
        engine(new Differ()).compare(ImmutableList.of(ships("a", 3, 4), ships("b", 3)));
    assertThat(result.discrepancies()).hasSize(1);
    assertThat(result.discrepancies().get(0).evidence())
        .extracting(e -> e.span().article() + ":" + e.text())
        .containsExactly("a:4 ships", "b:3 ships");
  }

  @Test
  void theOrderOfArticlesAndChecksDoesNotChangeWhatIsFound() {
    ArticleFacts a = ships("a", 3, 4);
    ArticleFacts b = ships("b", 5);
    CheckResult one = engine(new Differ()).compare(ImmutableList.of(a, b));
    CheckResult other = engine(new Differ()).compare(ImmutableList.of(b, a));
    assertThat(one.discrepancies())
        .extracting(Discrepancy::fingerprint)
        .containsExactlyInAnyOrderElementsOf(
            other.discrepancies().stream().map(Discrepancy::fingerprint).toList());
  }

  @Test
  void anArticleAgreesWithItsCopy() {
    CheckResult result = engine(new Differ()).compare(List.of(ships("a", 3), ships("b", 3)));
    assertThat(result.discrepancies()).isEmpty();
  }

  @Test
  void aFingerprintSurvivesAMoveAndNotAChangeOfWords() {
    String here = fingerprint(ships("a", 3, 4));
    ArticleFacts moved =
        article("a")
            .body("A new first paragraph.")
            .body("There are 3 ships. There are 4 ships.")
            .state(Kind.QUANTITY, "3 ships", Quantity.exact(3, "ship"), Topic.NONE)
            .state(Kind.QUANTITY, "4 ships", Quantity.exact(4, "ship"), Topic.NONE)
            .build();
    assertThat(fingerprint(moved)).isEqualTo(here);
    assertThat(fingerprint(ships("a", 3, 5))).isNotEqualTo(here);
  }

  private static String fingerprint(ArticleFacts facts) {
    return engine(new Differ()).check(facts).discrepancies().get(0).fingerprint();
  }

  @CheckInfo(summary = "Hangs on the date", type = "X3", severity = Severity.NOTE)
  private static final class Hanging implements ArticleCheck {
    @Override
    public void check(ArticleFacts article, Findings findings) {
      findings
          .found(Severity.NOTE, "late")
          .says(article.article(), article.sections().get(0).span(), "")
          .dependsOnAnchor(article.dates().isDay())
          .report();
    }
  }

  @Test
  void whatHangsOnTheDateOfAnArticleNamesIt() {
    CheckResult dated =
        engine(new Hanging()).check(article("a").body("Late.").published("2024-11-01").build());
    CheckResult open = engine(new Hanging()).check(article("a").body("Late.").build());

    assertThat(dated.discrepancies().get(0).facts())
        .contains(
            new Fact(
                Fact.DEPENDS_ON,
                "a is read under Friday 1 November 2024, its day of publication as given"));
    assertThat(open.discrepancies().get(0).facts())
        .extracting(Fact::key)
        .doesNotContain(Fact.DEPENDS_ON);
  }
}
