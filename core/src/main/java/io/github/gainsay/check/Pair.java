package io.github.gainsay.check;

import io.github.gainsay.align.Aligner;
import io.github.gainsay.align.Alignment;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.value.Value;

/** Two readings under one key, in the order of the text or of the articles. */
public record Pair<V extends Value>(Reading<V> left, Reading<V> right, Aligner aligner) {

  public Assertion<V> a() {
    return left.first();
  }

  public Assertion<V> b() {
    return right.first();
  }

  /** Whether the two stand in different articles. */
  public boolean isAcross() {
    return !left.article().id().equals(right.article().id());
  }

  /** How probable it is that the first assertions of both are about one thing. */
  public Alignment align(String profile) {
    return aligner.align(profile, a(), b());
  }
}
