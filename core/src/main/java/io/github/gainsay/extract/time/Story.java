package io.github.gainsay.extract.time;

import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a text's own timeline stands: what its dates so far have reached. */
final class Story {
  private final boolean historic;
  private @Nullable LocalDate day;
  private Granularity grain = Granularity.NONE;
  private @Nullable LocalDate quarter;
  private boolean spansMonths;

  /**
   * Begins a timeline.
   *
   * @param historic whether the text tells of a past with dates of its own, as histories do
   */
  Story(boolean historic) {
    this.historic = historic;
  }

  boolean isHistoric() {
    return historic;
  }

  /** The first day of the time last told of, null when none was. */
  @Nullable LocalDate day() {
    return day;
  }

  Granularity grain() {
    return grain;
  }

  /** The first day of the quarter last told of, null when none was. */
  @Nullable LocalDate quarter() {
    return quarter;
  }

  /** The quarter that "a year earlier" goes back from, null when months or years are compared. */
  @Nullable LocalDate compared() {
    return spansMonths ? null : quarter;
  }

  /** Takes in that a report has gone on to "the nine months". */
  void spanMonths() {
    spansMonths = true;
  }

  /** Takes in a time that the text has told of. Vague times, durations and sets move nothing. */
  void reach(Timex timex) {
    boolean point = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
    LocalDate first = timex.earliest();
    if (!point || first == null) {
      return;
    }
    if (timex.granularity() == Granularity.QUARTER) {
      quarter = first;
      spansMonths = false;
    }
    if (timex.granularity().compareTo(Granularity.YEAR) <= 0) {
      day = first;
      grain = timex.granularity();
    }
  }
}
