package io.github.gainsay.assertion;

import io.github.gainsay.value.Timex;
import org.jspecify.annotations.Nullable;

/**
 * How an assertion is qualified.
 *
 * @param modality how sure the text is
 * @param negated whether the clause is negated
 * @param attribution on whose word it is stated; {@link Attribution#NONE} for the article's own
 * @param time as of when it holds, null when the text does not say
 * @param verb the verb that a date says the time of, null when it is not certain which one it is
 */
public record Qualifiers(
    Modality modality,
    boolean negated,
    Attribution attribution,
    @Nullable Timex time,
    @Nullable TensedVerb verb) {

  public static final Qualifiers PLAIN =
      new Qualifiers(Modality.ASSERTED, false, Attribution.NONE, null);

  /** Without a verb. */
  public Qualifiers(
      Modality modality, boolean negated, Attribution attribution, @Nullable Timex time) {
    this(modality, negated, attribution, time, null);
  }

  public Qualifiers withAttribution(Attribution other) {
    return new Qualifiers(modality, negated, other, time, verb);
  }

  public Qualifiers withTime(@Nullable Timex other) {
    return new Qualifiers(modality, negated, attribution, other, verb);
  }

  public Qualifiers withVerb(@Nullable TensedVerb other) {
    return new Qualifiers(modality, negated, attribution, time, other);
  }
}
