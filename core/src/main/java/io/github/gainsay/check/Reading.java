package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.value.Value;

/**
 * The assertions of one article that say the same under one key, in the order of the text.
 *
 * @param article the article they stand in
 * @param all at least one
 */
public record Reading<V extends Value>(ArticleFacts article, ImmutableList<Assertion<V>> all) {

  public Reading {
    if (all.isEmpty()) {
      throw new IllegalArgumentException("a reading without assertions");
    }
  }

  public Assertion<V> first() {
    return all.get(0);
  }

  public V value() {
    return first().value();
  }
}
