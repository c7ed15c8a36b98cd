package io.github.gainsay.extract.time;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Modality;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.Extractor;
import io.github.gainsay.extract.time.TimePhrase.Offset;
import io.github.gainsay.extract.time.TimePhrase.Stretch;
import io.github.gainsay.extract.time.TimePhrase.YearPart;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates, times, durations and sets. A caption's dates are a world of their own, and what is
 * said inside quotation marks does not move the story.
 */
public final class TimexExtractor implements Extractor {

  /** A history tells at least so many dates with their year, nearly all of years before. */
  private static final int HISTORIC_DATES = 6;

  @Override
  public void extract(Draft draft) {
    LocalDate anchor = draft.dates().date();
    boolean business = YearPartGrammar.isBusiness(draft.sentences());
    List<List<TimePhrase>> phrases = new ArrayList<>();
    for (Sentence sentence : draft.sentences()) {
      phrases.add(TimexGrammar.parse(sentence, business));
    }
    boolean historic = isHistoric(phrases, anchor);
    TimexResolver resolver = new TimexResolver(anchor);
    Story flow = new Story(historic);
    Story own = new Story(false);
    int section = -1;
    for (int i = 0; i < phrases.size(); i++) {
      Sentence sentence = draft.sentences().get(i);
      if (sentence.sectionIndex() != section) {
        section = sentence.sectionIndex();
        own = new Story(false);
      }
      boolean inFlow = sentence.section().kind().isFlow();
      read(draft, sentence, phrases.get(i), resolver, inFlow ? flow : own);
    }
  }

  private static void read(
      Draft draft,
      Sentence sentence,
      List<TimePhrase> phrases,
      TimexResolver resolver,
      Story story) {
    for (TimePhrase phrase : phrases) {
      Tense tense = Tense.around(sentence, phrase.from(), phrase.to());
      Attachment attachment = Attachment.of(sentence, phrase.from(), phrase.to());
      Timex timex = resolver.resolve(phrase, tense, story, attachment);
      draft.add(
          Kind.DATE,
          timex,
          draft.topic(sentence, phrase.from(), phrase.to()),
          told(sentence, tense).withVerb(ClauseTense.of(sentence, phrase.from(), phrase.to())),
          sentence,
          phrase.from(),
          phrase.to());
      boolean quoted =
          draft.quoted().holds(sentence.sectionIndex(), sentence.token(phrase.from()).start());
      if (phrase.form() instanceof Stretch span && span.value().matches("P[369]M")) {
        story.spanMonths();
      }
      if (!isAside(phrase) && !quoted && sentence.section().kind() != SectionKind.DATELINE) {
        story.reach(timex);
      }
    }
  }

  /** What a text looks back to in passing and does not go on from. */
  private static boolean isAside(TimePhrase phrase) {
    return phrase.form() instanceof Offset o && o.amount() < 0
        || phrase.form() instanceof YearPart p && p.yearsBack() > 0;
  }

  /** Whether the text tells of a time with many years of its own, nearly all long before. */
  private static boolean isHistoric(List<List<TimePhrase>> phrases, @Nullable LocalDate anchor) {
    int all = 0;
    int old = 0;
    int deictic = 0;
    for (List<TimePhrase> sentence : phrases) {
      for (TimePhrase phrase : sentence) {
        if (phrase.form() instanceof TimePhrase.Calendar c) {
          Integer year = c.written().year();
          deictic += c.written().weekday() == null ? 0 : 1;
          all += year == null ? 0 : 1;
          old += year != null && (anchor == null || year < anchor.getYear() - 1) ? 1 : 0;
        } else if (phrase.form() instanceof TimePhrase.BeforeChrist) {
          all++;
          old++;
        } else if (phrase.form() instanceof TimePhrase.Days
            || phrase.form() instanceof TimePhrase.Relative r && !r.shift().isNarrative()) {
          deictic++;
        }
      }
    }
    return old >= HISTORIC_DATES && old * 10 >= all * 8 && deictic * 6 <= all;
  }

  /** Whether the text tells the date as past, as possible or as planned, and whether it denies. */
  private static Qualifiers told(Sentence s, Tense tense) {
    boolean told = tense == Tense.PAST && Tense.isSettled(s);
    boolean denied =
        s.tokens().stream()
            .anyMatch(t -> t.is("not") || t.is("n't") || t.is("n’t") || t.is("never"));
    return new Qualifiers(
        told ? Modality.ASSERTED : Modality.POSSIBLE, denied, Attribution.NONE, null);
  }
}
