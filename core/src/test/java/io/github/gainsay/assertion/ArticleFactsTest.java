package io.github.gainsay.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ArticleFactsTest {
  private record Length(int characters) {}

  @Test
  void worksOutWhatFollowsOncePerArticle() {
    AtomicInteger times = new AtomicInteger();
    ArticleFacts one = FactsBuilder.article("a").body("The dam broke.").build();
    ArticleFacts other = FactsBuilder.article("b").body("It held.").build();
    for (ArticleFacts facts : new ArticleFacts[] {one, other, one}) {
      Length length = facts.derived(Length.class, f -> length(f, times));
      assertThat(length.characters()).isEqualTo(facts == one ? 14 : 8);
    }
    assertThat(times).hasValue(2);
  }

  private static Length length(ArticleFacts facts, AtomicInteger times) {
    times.incrementAndGet();
    return new Length(facts.article().field("/text").length());
  }
}
