package io.github.gainsay.language;

import com.google.common.collect.ImmutableList;

/**
 * A dependency parse: the governor and the relation of each token.
 *
 * @param governors index of each token's governor, -1 for a root
 * @param relations the relation of each token to its governor, in Universal Dependencies
 */
public record Dependencies(ImmutableList<Integer> governors, ImmutableList<String> relations) {

  public static final Dependencies NONE = new Dependencies(ImmutableList.of(), ImmutableList.of());

  public Dependencies {
    if (governors.size() != relations.size()) {
      throw new IllegalArgumentException(
          governors.size() + " governors, " + relations.size() + " relations");
    }
  }
}
