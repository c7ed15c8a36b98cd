package io.github.gainsay.extract;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Modality;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds dates, times, durations and sets. A caption's dates are a world of their own. */
public final class TimexExtractor implements Extractor {

  @Override
  public void extract(Draft draft) {
    TimexResolver resolver = new TimexResolver(draft.dates().date());
    LocalDate story = null;
    LocalDate told = null;
    int section = -1;
    for (Sentence sentence : draft.sentences()) {
      boolean flow = sentence.section().kind().isFlow();
      if (sentence.sectionIndex() != section) {
        section = sentence.sectionIndex();
        told = null;
      }
      List<TimePhrase> phrases = TimexGrammar.parse(sentence);
      for (TimePhrase phrase : phrases) {
        Tense tense = Tense.around(sentence, phrase.from(), phrase.to());
        Timex timex = resolver.resolve(phrase, tense, flow ? story : told);
        draft.add(
            Kind.DATE,
            timex,
            draft.topic(sentence, phrase.from(), phrase.to()),
            told(sentence, phrase).withVerb(ClauseTense.of(sentence, phrase.from(), phrase.to())),
            sentence,
            phrase.from(),
            phrase.to());
        LocalDate reached = reached(timex);
        if (reached != null && sentence.section().kind() != SectionKind.DATELINE) {
          story = flow ? reached : story;
          told = reached;
        }
      }
    }
  }

  /** Whether the text tells the date as past, as possible or as planned, and whether it denies. */
  private static Qualifiers told(Sentence s, TimePhrase phrase) {
    boolean told = Tense.isTold(s, phrase.from(), phrase.to());
    boolean denied =
        s.tokens().stream()
            .anyMatch(t -> t.is("not") || t.is("n't") || t.is("n’t") || t.is("never"));
    return new Qualifiers(
        told ? Modality.ASSERTED : Modality.POSSIBLE, denied, Attribution.NONE, null);
  }

  /** The day the story has reached with a date: only what the text places, not durations. */
  private static @Nullable LocalDate reached(Timex timex) {
    boolean point = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
    boolean fine = timex.granularity().compareTo(Granularity.YEAR) <= 0;
    boolean clockOnly = timex.type() == TimexType.TIME && timex.basis() == TimexBasis.RELATIVE;
    return point && fine && !clockOnly ? timex.earliest() : null;
  }
}
