package io.github.gainsay.extract;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When an age holds: what "she was 19 then" of a dated event leaves for the day of the article. An
 * age that is told of one who has died is not reckoned on to that day.
 */
final class AgeTimes {

  /** Days before the article that count as its own time. */
  private static final int RECENT = 60;

  /** Characters between an age and the date of it: "34 in May 2010". */
  private static final int CLOSE = 6;

  /** No age that is reckoned on is believed beyond this. */
  private static final int OLD = 100;

  private final Draft draft;
  private final @Nullable LocalDate now;
  private final Set<String> dead = new HashSet<>();

  AgeTimes(Draft draft) {
    this.draft = draft;
    now = draft.dates().date();
    for (Sentence s : draft.sentences()) {
      if (s.tokens().stream().anyMatch(AgeClauses::isDeath) && !isRecent(draft.onlyTime(s))) {
        addDead(s);
      }
    }
  }

  private void addDead(Sentence s) {
    draft.persons().mentions(s).forEach(name -> dead.add(name.full()));
    for (int i = 0; i < s.size(); i++) {
      String who = Antecedents.isPronoun(s.token(i)) ? draft.persons().only(s, i) : null;
      if (who != null) {
        dead.add(who);
      }
    }
  }

  /** Whether a date before token {@code i} or right after it is not the article's own time. */
  boolean isOfOtherTime(Sentence s, int i) {
    Timex time = draft.time(s);
    return time != null && !isRecent(time) && draft.isDated(s, i, CLOSE);
  }

  /** An age at token {@code i}: of a date gone by beside it, else of the article's day. */
  Age of(Sentence s, int i, String who, int years) {
    return isOfOtherTime(s, i) ? at(draft.onlyTime(s), who, years) : new Age(who, years, years);
  }

  /**
   * An age at an event of the sentence or, with "then" or where that has no date, of the one
   * before.
   */
  Age once(Sentence s, boolean then, String who, int years) {
    boolean before = s.index() > 0 && (then || draft.time(s) == null);
    return at(draft.onlyTime(before ? draft.sentences().get(s.index() - 1) : s), who, years);
  }

  private Age at(@Nullable Timex time, String who, int years) {
    if (isRecent(time)) {
      return new Age(who, years, years);
    }
    if (time == null || time.earliest() == null || time.latest() == null || now == null) {
      return Age.once(who, years);
    }
    long least = ChronoUnit.YEARS.between(time.latest(), now);
    long most = ChronoUnit.YEARS.between(time.earliest(), now) + 1;
    if (least < 0 || dead.contains(who) || years + most > OLD) {
      return Age.once(who, years);
    }
    // a year more on both sides, for those who reckon by the calendar year
    return new Age(
        who, years, years, Math.max(0, (int) (years + least - 1)), (int) (years + most + 1));
  }

  private boolean isRecent(@Nullable Timex time) {
    LocalDate from = time == null ? null : time.earliest();
    return from != null && now != null && from.isAfter(now.minusDays(RECENT));
  }
}
