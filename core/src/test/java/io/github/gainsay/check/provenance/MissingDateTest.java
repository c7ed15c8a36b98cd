package io.github.gainsay.check.provenance;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingDateTest {
  private static final Timex FRIDAY =
      new Timex(
          TimexType.DATE,
          "XXXX-WXX-5",
          null,
          null,
          Granularity.DAY,
          TimexBasis.WEEKDAY,
          WrittenDate.of(DayOfWeek.FRIDAY));

  private static FactsBuilder story() {
    return article("a")
        .body("The council met on Friday.")
        .caption("The hall on May 2, 2022.")
        .state(Kind.DATE, "Friday", FRIDAY, Topic.NONE);
  }

  @Test
  void notesAWeekdayThatNoDatePlaces() {
    LocalDate caption = LocalDate.of(2022, 5, 2);
    DateContext bound =
        new DateContext(caption, DateContext.How.LATEST_DATE, new Span("a", "/text", 40, 51));
    List<Discrepancy> found = run(new MissingDate(), story().dates(bound).build());
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.NOTE);
    assertThat(ends(found.get(0))).containsExactly("Friday", "May 2, 2022");
  }

  @Test
  void isSilentUnderAGivenDate() {
    assertThat(run(new MissingDate(), story().published("2022-05-07").build())).isEmpty();
  }

  @Test
  void isSilentWhenNoDayNeedsOne() {
    assertThat(run(new MissingDate(), article("a").body("The council met.").build())).isEmpty();
  }

  @Test
  void notesADatelineFarFromTheGivenDate() {
    FactsBuilder story =
        article("a")
            .part(SectionKind.DATELINE, "May 2, 2022")
            .body("The council met.")
            .state(Kind.DATE, "May 2, 2022", Timex.day(LocalDate.of(2022, 5, 2)), Topic.NONE);
    assertThat(run(new MissingDate(), story.published("2023-05-02").build()))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
    assertThat(run(new MissingDate(), story.published("2022-05-12").build()))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.NOTE);
    assertThat(run(new MissingDate(), story.published("2022-05-03").build())).isEmpty();
  }
}
