package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.value.Quantity;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a written number is read as.
 *
 * @param kind the kind of what it gives
 * @param quantity the quantity, null for none
 * @param noun the concept of the word after it, empty for none
 */
record NumberReading(Kind kind, @Nullable Assertion<Quantity> quantity, String noun) {
  /** Kinds of numbers. */
  enum Kind {
    COUNT,
    MEASURE,
    AGE,
    DATE,
    ORDINAL,
    /** A bare number, a part of a name. */
    UNKNOWN;

    /** Whether numbers of the kind count or rank what a noun names. */
    boolean isCounting() {
      return this == COUNT || this == UNKNOWN || this == ORDINAL;
    }
  }

  /** The unit or currency, null for none. */
  @Nullable String unit() {
    return quantity == null ? null : quantity.value().unit();
  }

  /** The concepts of what is counted, by the word after it and by the sentence. */
  ImmutableSet<String> nouns() {
    return Stream.of(noun, what()).filter(s -> !s.isEmpty()).collect(ImmutableSet.toImmutableSet());
  }

  /** The concept of what is counted, empty when not known. */
  private String what() {
    return quantity == null ? "" : Concepts.standard().of(quantity.topic().what());
  }
}
