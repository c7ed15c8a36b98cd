package io.github.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineDatesTest {

  private static DatelineDates.@Nullable Found find(SectionKind kind, String text) {
    return DatelineDates.find(Article.builder("a").part(kind, text).build().sections());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          StaffAug 21, 2024                                     | Aug 21, 2024
          By Dora LindqvistAugust 21, 2024 at 5:03 PM           | August 21, 2024
          by Reuters21 August 2024 14:05                        | 21 August 2024
          Published: 21 August 2024 14:05 GMT                   | 21 August 2024
          Last updated 21 August 2024 at 14:05                  | 21 August 2024
          Wed 21 Aug 2024 10.15 BST                             | 21 Aug 2024
          AUG 21, 2024                                          | AUG 21, 2024
          Wednesday, August 21st, 2024                          | August 21st, 2024
          2024-08-21T14:05:00Z                                  | 2024-08-21
          2024/08/21                                            | 2024/08/21
          21.08.2024                                            | 21.08.2024
          08/21/2024                                            | 08/21/2024
          Updated: August 22, 2024. Published: August 21, 2024  | August 21, 2024
          PUBLISHED: August 21, 2024, UPDATED: August 22, 2024  | August 21, 2024
          """)
  void readsADateline(String line, String words) {
    DatelineDates.Found found = find(SectionKind.DATELINE, line);

    assertThat(found).isNotNull();
    assertThat(found.date()).isEqualTo(LocalDate.of(2024, 8, 21));
    assertThat(line.substring(found.span().start(), found.span().end())).isEqualTo(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Halm, 21 August 2024 — The council met.",
        "HALM, Nordland, August 21, 2024 /Wire/ -- The council met.",
        "Aug 21, 2024 — The council met.",
        "(21 August 2024) The council met.",
        "AUGUST 21, 2024 5:03 PM",
      })
  void readsTheHeadOfTheStory(String text) {
    DatelineDates.Found found = find(SectionKind.BODY, text);

    assertThat(found).isNotNull();
    assertThat(found.date()).isEqualTo(LocalDate.of(2024, 8, 21));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 21 August 2024 the council met.",
        "The bridge of August 21, 2024 — the third — fell.",
        "In Halm, 21 August 2024 — a Wednesday — was cold.",
        "Members of the council met on August 21, 2024 - a Wednesday.",
      })
  void aSentenceIsNoDateline(String text) {
    assertThat(find(SectionKind.BODY, text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Feb. 30, 2024", "3/4/2024", "Room 2024", "XMay 3, 2024", "13.13.2024"})
  void whatIsNoDayOrCouldBeTwoIsLeft(String line) {
    assertThat(find(SectionKind.DATELINE, line)).isNull();
  }

  @Test
  void aDayWithoutAYearIsToldAsSuch() {
    DatelineDates.Found found = find(SectionKind.DATELINE, "HALM, Nov. 1 (Wire) -");

    assertThat(found).isNotNull();
    assertThat(found.date()).isNull();
    assertThat(found.day()).isEqualTo(MonthDay.of(11, 1));
  }
}
