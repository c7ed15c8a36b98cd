package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.value.Value;

/**
 * A check that compares assertions two by two, inside an article and between the articles of a
 * cluster.
 *
 * <p>Only assertions that share a blocking key are compared, and of equal ones only the first: the
 * cost grows with the distinct readings of a thing and not with the square of the assertions.
 */
public interface PairCheck<V extends Value> extends Check {

  /** The type of value it compares. */
  Class<V> type();

  /** What it compares of an article: the assertions of its type, unless it derives others. */
  default ImmutableList<Assertion<V>> assertions(ArticleFacts article) {
    return article.of(type());
  }

  /**
   * The blocking keys of an assertion: stable strings, empty for an assertion that is not compared.
   * Keys must not hold anything that changes with the position of the article.
   */
  ImmutableSet<String> keys(Assertion<V> assertion, ArticleFacts article);

  /**
   * What makes two assertions one reading under a key. Assertions with equal readings are merged
   * and not compared with each other.
   */
  Object reading(Assertion<V> assertion);

  /** Compares two readings and reports a discrepancy to {@code findings}. */
  void compare(Pair<V> pair, Findings findings);
}
