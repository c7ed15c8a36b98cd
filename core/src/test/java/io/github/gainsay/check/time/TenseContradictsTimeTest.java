package io.github.gainsay.check.time;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.TensedVerb;
import io.github.gainsay.assertion.TensedVerb.Tense;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Test;

class TenseContradictsTimeTest {
  private static final LocalDate NOW = LocalDate.of(2024, 6, 10);

  private static Timex relative(LocalDate first, LocalDate last) {
    return new Timex(
        TimexType.DATE,
        first.toString(),
        first,
        last,
        Granularity.DAY,
        TimexBasis.RELATIVE,
        WrittenDate.NONE);
  }

  private static Timex yearless(int year, Month month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    return new Timex(
        TimexType.DATE,
        date.toString(),
        date,
        date,
        Granularity.DAY,
        TimexBasis.YEARLESS,
        new WrittenDate(null, month, day, null));
  }

  private static FactsBuilder told(
      SectionKind kind, String text, String verb, Tense tense, String words, Timex time) {
    int start = text.indexOf(verb);
    Span span = new Span("a", Article.TEXT, start, start + verb.length());
    Qualifiers qualifiers = Qualifiers.PLAIN.withVerb(new TensedVerb(tense, "meet", false, span));
    return article("a")
        .part(kind, text)
        .published(NOW.toString())
        .state(Kind.DATE, words, 0, time, Topic.NONE, qualifiers);
  }

  private static List<Discrepancy> check(
      String text, String verb, Tense tense, String words, Timex time) {
    return run(
        new TenseContradictsTime(), told(SectionKind.BODY, text, verb, tense, words, time).build());
  }

  private static final Timex TOMORROW = relative(NOW.plusDays(1), NOW.plusDays(1));
  private static final Timex LAST_WEEK = relative(NOW.minusDays(7), NOW.minusDays(1));

  @Test
  void reportsAPastVerbWithTomorrow() {
    List<Discrepancy> found =
        check("The council met tomorrow.", "met", Tense.PAST, "tomorrow", TOMORROW);
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.ERROR);
    assertThat(ends(found.get(0))).containsExactly("met", "tomorrow");
    assertThat(found.get(0).dependsOnAnchor()).isFalse();
  }

  @Test
  void isSilentWhenTheVerbIsOfTheFuture() {
    assertThat(
            check(
                "The council will meet tomorrow.", "will meet", Tense.FUTURE, "tomorrow", TOMORROW))
        .isEmpty();
  }

  @Test
  void needsNoDateOfTheArticleForLastWeek() {
    FactsBuilder facts =
        told(
                SectionKind.BODY,
                "The council will meet last week.",
                "will meet",
                Tense.FUTURE,
                "last week",
                LAST_WEEK)
            .dates(DateContext.UNKNOWN);
    assertThat(run(new TenseContradictsTime(), facts.build())).hasSize(1);
  }

  @Test
  void namesAYearSlip() {
    List<Discrepancy> found =
        check(
            "It will open on June 20, 2023.",
            "will open",
            Tense.FUTURE,
            "June 20, 2023",
            Timex.day(LocalDate.of(2023, 6, 20)));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).facts())
        .contains(new Fact(Fact.FINE_IF, "the year is 2024 (a year slip)"));
    assertThat(found.get(0).dependsOnAnchor()).isTrue();
  }

  @Test
  void isSilentForTheFuturesOfHistory() {
    assertThat(
            check(
                "He will die on June 20, 1943.",
                "will die",
                Tense.FUTURE,
                "June 20, 1943",
                Timex.day(LocalDate.of(1943, 6, 20))))
        .isEmpty();
  }

  @Test
  void givesADayTwoDaysOfSlack() {
    Timex eighth = yearless(2024, Month.JUNE, 8);
    assertThat(check("They will meet on June 8.", "will meet", Tense.FUTURE, "June 8", eighth))
        .isEmpty();
    Timex seventh = yearless(2024, Month.JUNE, 7);
    assertThat(check("They will meet on June 7.", "will meet", Tense.FUTURE, "June 7", seventh))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.WARNING);
  }

  @Test
  void takesADayWithoutAYearForTheNearestWhateverItWasReadAs() {
    Timex read = yearless(2023, Month.JUNE, 16);
    assertThat(check("They met on June 16.", "met", Tense.PAST, "June 16", read)).hasSize(1);
    Timex far = yearless(2023, Month.NOVEMBER, 2);
    assertThat(check("They met on November 2.", "met", Tense.PAST, "November 2", far)).isEmpty();
  }

  @Test
  void leavesADayInAStoryOfAnotherYear() {
    String text = "In 2010 he ran. They met on June 16.";
    Timex year =
        new Timex(
            TimexType.DATE,
            "2010",
            LocalDate.of(2010, 1, 1),
            LocalDate.of(2010, 12, 31),
            Granularity.YEAR,
            TimexBasis.EXPLICIT,
            new WrittenDate(2010, null, null, null));
    FactsBuilder facts =
        told(SectionKind.BODY, text, "met", Tense.PAST, "June 16", yearless(2010, Month.JUNE, 16))
            .state(Kind.DATE, "2010", year, Topic.NONE);
    assertThat(run(new TenseContradictsTime(), facts.build())).isEmpty();
  }

  @Test
  void isSilentInCaptionsAndQuotations() {
    String text = "The council met tomorrow.";
    FactsBuilder caption = told(SectionKind.CAPTION, text, "met", Tense.PAST, "tomorrow", TOMORROW);
    assertThat(run(new TenseContradictsTime(), caption.build())).isEmpty();
    assertThat(check("“The council met tomorrow.”", "met", Tense.PAST, "tomorrow", TOMORROW))
        .isEmpty();
  }

  @Test
  void asksForTheArticlesOwnDayBeforeItJudgesADate() {
    FactsBuilder facts =
        told(
                SectionKind.BODY,
                "It will open on June 20, 2023.",
                "will open",
                Tense.FUTURE,
                "June 20, 2023",
                Timex.day(LocalDate.of(2023, 6, 20)))
            .dates(new DateContext(NOW, DateContext.How.LATEST_DATE, null));
    assertThat(run(new TenseContradictsTime(), facts.build())).isEmpty();
  }

  @Test
  void leavesATextThatWasBroughtUpToDate() {
    String text = "Updated on June 21, 2024. Police arrested him on June 20, 2024.";
    FactsBuilder facts =
        told(
                SectionKind.BODY,
                text,
                "arrested",
                Tense.PAST,
                "June 20, 2024",
                Timex.day(LocalDate.of(2024, 6, 20)))
            .state(Kind.DATE, "June 21, 2024", Timex.day(LocalDate.of(2024, 6, 21)), Topic.NONE);
    assertThat(run(new TenseContradictsTime(), facts.build())).isEmpty();
  }
}
