package io.github.gainsay.assertion;

import io.github.gainsay.article.Span;
import io.github.gainsay.value.Value;

/**
 * One thing that an article states.
 *
 * @param value what is stated, normalized
 * @param topic what it is about
 * @param qualifiers how it is qualified
 * @param locus where in the article it stands
 * @param span the exact words
 */
public record Assertion<V extends Value>(
    Kind kind, V value, Topic topic, Qualifiers qualifiers, Locus locus, Span span) {

  public String article() {
    return span.article();
  }

  public Assertion<V> withTopic(Topic other) {
    return new Assertion<>(kind, value, other, qualifiers, locus, span);
  }

  public Assertion<V> withQualifiers(Qualifiers other) {
    return new Assertion<>(kind, value, topic, other, locus, span);
  }
}
