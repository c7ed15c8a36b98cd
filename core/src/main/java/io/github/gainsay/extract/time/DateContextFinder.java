package io.github.gainsay.extract.time;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.WrittenDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date an article is read under: the given one, else the full date of a dateline, else
 * the latest full date of the text that it does not tell as still to come.
 */
public final class DateContextFinder {

  private record Dated(LocalDate date, Span span) {}

  private DateContextFinder() {}

  public static DateContext find(AnnotatedArticle annotated) {
    LocalDate published = annotated.article().published();
    if (published != null) {
      return new DateContext(published, DateContext.How.PUBLISHED, null);
    }
    Dated latest = null;
    for (Sentence sentence : annotated.sentences()) {
      boolean dateline = sentence.section().kind() == SectionKind.DATELINE;
      for (TimePhrase phrase : TimexGrammar.parse(sentence, false)) {
        Dated dated = full(sentence, phrase);
        if (dated != null && dateline) {
          return new DateContext(dated.date, DateContext.How.DATELINE, dated.span);
        }
        boolean later = dated != null && (latest == null || dated.date.isAfter(latest.date));
        if (later && !isAhead(sentence)) {
          latest = dated;
        }
      }
    }
    return latest == null
        ? DateContext.UNKNOWN
        : new DateContext(latest.date, DateContext.How.LATEST_DATE, latest.span);
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
