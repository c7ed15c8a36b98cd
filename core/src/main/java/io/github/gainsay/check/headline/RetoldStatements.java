package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.gainsay.check.headline.NamedText.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the sentences of a body that a sentence of a summary retells: those that share its words,
 * each the weightier the fewer sentences of the article have it. Indexed once per article.
 */
final class RetoldStatements {

  /**
   * A sentence of the body.
   *
   * @param index among the sentences of the body
   * @param share how much of the weight of the summary's words it has, 0 to 1
   */
  record Retold(int index, double share) {}

  private final ImmutableList<Statement> statements;
  private final ImmutableListMultimap<String, Integer> byWord;

  RetoldStatements(List<Statement> body) {
    statements = ImmutableList.copyOf(body);
    ImmutableListMultimap.Builder<String, Integer> index = ImmutableListMultimap.builder();
    for (int i = 0; i < body.size(); i++) {
      for (String word : body.get(i).content()) {
        index.put(word, i);
      }
    }
    byWord = index.build();
  }

  ImmutableList<Statement> statements() {
    return statements;
  }

  /** How much a word tells: the rarer, the more; one that the body lacks as one it has once. */
  double weight(String word) {
    int sentences = Math.max(1, byWord.get(word).size());
    return Math.log1p((double) statements.size() / sentences);
  }

  /** The sentences that have any of the words, in the order of the body. */
  List<Retold> find(Set<String> words) {
    double all = 0;
    Map<Integer, Double> shared = new HashMap<>();
    for (String word : words) {
      double weight = weight(word);
      all += weight;
      for (int i : byWord.get(word)) {
        shared.merge(i, weight, Double::sum);
      }
    }
    List<Retold> found = new ArrayList<>();
    for (int i : shared.keySet().stream().sorted().toList()) {
      found.add(new Retold(i, shared.getOrDefault(i, 0.0) / all));
    }
    return found;
  }
}
