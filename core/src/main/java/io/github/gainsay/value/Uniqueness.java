package io.github.gainsay.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A claim that no other event of a kind lies in a stretch of time: "the first visit in 14 years".
 *
 * @param rank FIRST, LAST, ONLY or MOST
 * @param event the lemma of the event, such as "visit"
 * @param claim the words of the claim
 * @param after the day after which there was none, null when it is not known
 * @param before the day before which there was none, null when it is not known
 */
public record Uniqueness(
    Rank rank, String event, String claim, @Nullable LocalDate after, @Nullable LocalDate before)
    implements Value {

  /** What the claim calls the event. */
  public enum Rank {
    FIRST,
    LAST,
    ONLY,
    /** "the worst", "the biggest". */
    MOST
  }

  /** Whether the claim rules out another event of the kind within all of the interval. */
  public boolean rulesOut(Timex time) {
    LocalDate earliest = time.earliest();
    LocalDate latest = time.latest();
    return after != null
        && before != null
        && earliest != null
        && latest != null
        && earliest.isAfter(after)
        && latest.isBefore(before);
  }

  /** A claim and a date of another event of the kind conflict when the claim rules it out. */
  @Override
  public Agreement agreesWith(Value other) {
    return Agreement.NOT_COMPARABLE;
  }

  @Override
  public String describe() {
    return after == null ? claim : claim + " (none after " + Timex.describe(after) + ")";
  }
}
