package io.github.gainsay.value;

/** The modifiers of TIMEX3 ({@code mod}) that news uses. */
public enum TimexModifier {
  /** "early March", "the beginning of 2024". */
  START,
  /** "mid-May". */
  MID,
  /** "late 2023", "the end of the week". */
  END,
  /** "about two years", "around noon". */
  APPROX,
  /** "more than a week". */
  MORE_THAN,
  /** "nearly a year", "less than a month". */
  LESS_THAN,
  /** "at least 30 days". */
  EQUAL_OR_MORE,
  /** "up to six weeks". */
  EQUAL_OR_LESS
}
