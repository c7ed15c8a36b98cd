package io.github.gainsay.extract.time;

import io.github.gainsay.article.DatelineDates;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.WrittenDate;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date an article is read under: the given one, else that of a dateline, else the latest
 * full date of the text that it does not tell as still to come. A dateline without a year takes it
 * from that latest date when it comes soon after.
 */
public final class DateContextFinder {

  /** So many days after the latest date it names an article may have been filed. */
  private static final int SOON = 60;

  private record Dated(LocalDate date, Span span) {}

  private DateContextFinder() {}

  public static DateContext find(AnnotatedArticle annotated) {
    LocalDate published = annotated.article().published();
    if (published != null) {
      return new DateContext(published, DateContext.How.PUBLISHED, null);
    }
    DatelineDates.Found dateline = DatelineDates.find(annotated.sections());
    if (dateline != null && dateline.date() != null) {
      return new DateContext(dateline.date(), DateContext.How.DATELINE, dateline.span());
    }
    Dated latest = null;
    for (Sentence sentence : annotated.sentences()) {
      for (TimePhrase phrase : TimexGrammar.parse(sentence, false)) {
        Dated dated = full(sentence, phrase);
        boolean later = dated != null && (latest == null || dated.date.isAfter(latest.date));
        if (later && !isAhead(sentence)) {
          latest = dated;
        }
      }
    }
    if (latest == null) {
      return DateContext.UNKNOWN;
    }
    LocalDate soon = dateline == null ? null : soonAfter(latest.date, dateline.day());
    return dateline == null || soon == null
        ? new DateContext(latest.date, DateContext.How.LATEST_DATE, latest.span)
        : new DateContext(soon, DateContext.How.DATELINE, dateline.span());
  }

  /** The day of a dateline without a year if it comes soon after the latest date in the text. */
  private static @Nullable LocalDate soonAfter(LocalDate latest, MonthDay day) {
    LocalDate date = day.atYear(latest.getYear());
    if (date.isBefore(latest.minusDays(1))) {
      date = day.atYear(latest.getYear() + 1);
    }
    return date.isAfter(latest.plusDays(SOON)) ? null : date;
  }

  private static @Nullable Dated full(Sentence sentence, TimePhrase phrase) {
    if (!(phrase.form() instanceof TimePhrase.Calendar c)) {
      return null;
    }
    WrittenDate written = c.written();
    LocalDate date = written.date();
    return date == null ? null : new Dated(date, sentence.span(phrase.from(), phrase.to()));
  }

  /** A sentence that looks ahead does not bound the day it was written on. */
  private static boolean isAhead(Sentence sentence) {
    for (Token t : sentence.tokens()) {
      boolean modal = t.tag().equals("MD") && !t.is("could") && !t.is("might");
      if (modal || t.is("scheduled") || t.is("until") || t.is("deadline") || t.is("expires")) {
        return true;
      }
    }
    return false;
  }
}
