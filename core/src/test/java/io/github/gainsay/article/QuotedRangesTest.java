package io.github.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedRangesTest {

  private static List<String> quoted(String text) {
    return QuotedRanges.scan(0, text).stream()
        .map(r -> text.substring(r.start(), r.end()))
        .toList();
  }

  @Test
  void readsCurlyStraightAndDoubledMarks() {
    assertThat(quoted("“We won,” she said.")).containsExactly("We won,");
    assertThat(quoted("\"We won,\" she said. \"Twice.\"")).containsExactly("We won,", "Twice.");
    assertThat(quoted("``We won,'' she said.")).containsExactly("We won,");
  }

  @Test
  void readsSingleMarksAndLeavesApostrophesAlone() {
    assertThat(quoted("Mayor: ‘We won’t pay’ the fine")).containsExactly("We won’t pay");
    assertThat(quoted("The town's mayor won't pay in the '90s")).isEmpty();
    assertThat(quoted("The workers' pay and the owners' profit")).isEmpty();
  }

  @Test
  void anUnclosedQuotationRunsToTheEndOfTheParagraph() {
    assertThat(quoted("He said: “We won. And we")).containsExactly("We won. And we");
    assertThat(QuotedRanges.scan(0, "“We won").get(0).closed()).isFalse();
  }

  @Test
  void aClosingMarkAtTheHeadOfAParagraphOpensTheQuotation() {
    assertThat(quoted("”We won at last,” she said.")).containsExactly("We won at last,");
    assertThat(quoted("She won”, he thought.")).isEmpty();
  }
}
