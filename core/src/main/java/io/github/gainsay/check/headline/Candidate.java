package io.github.gainsay.check.headline;

import io.github.gainsay.check.headline.BodyNumbers.Told;
import java.math.BigDecimal;

/**
 * A number that a number of the summary may retell.
 *
 * @param told the number of the body, or the first of those it is worked out from
 * @param value what the summary should give
 * @param score how likely it is retold, as log2
 * @param context the share of the summary's words around it
 * @param arithmetic how it is worked out, empty for a number of the body itself
 */
record Candidate(Told told, BigDecimal value, double score, double context, String arithmetic) {
  boolean isDerived() {
    return !arithmetic.isEmpty();
  }
}
