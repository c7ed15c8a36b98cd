package io.github.gainsay.check.headline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What tells that a number of a summary retells one of the body, and that it retells it wrongly.
 */
enum Clue {
  CONTEXT,
  SAME_NOUN,
  OTHER_NOUN,
  SAME_UNIT,
  OTHER_UNIT,
  NO_UNIT,
  SAME_KIND,
  OTHER_KIND,
  UNKNOWN_KIND,
  NEXT_WORD,
  LAST_WORD,
  OTHER_EVENT,
  SAME_PARTICIPANTS,
  OTHER_PARTICIPANTS,
  LEAD,
  BEGINNING,

  PRIOR,
  RIVAL,
  HELD,
  COPY,
  ROUNDED,
  SUM,
  ONE_MORE,
  SPAN,
  HELD_IN_PART,
  SMALL,
  ADDED,
  LOOSE,
  SAME_NAME,
  POWER,
  ORDER,
  FEW,
  DIGIT,
  DERIVED,
  APART,
  ORDINAL,
  DATE,
  NEIGHBOUR,
  RIVAL_UNIT,
  RIVAL_CONTEXT;

  private static final Splitter CELLS = Splitter.on('\t');
  private static final ImmutableMap<Clue, Double> WEIGHTS = read();

  /** How much likelier what it tells of becomes with it, as log2. */
  double weight() {
    Double weight = WEIGHTS.get(this);
    if (weight == null) {
      throw new IllegalStateException("clues.tsv has no " + this);
    }
    return weight;
  }

  /** The sum of the weights, each times how far its clue holds. */
  static double sum(Map<Clue, Double> clues) {
    double sum = 0;
    for (Map.Entry<Clue, Double> clue : clues.entrySet()) {
      sum += clue.getKey().weight() * clue.getValue();
    }
    return sum;
  }

  private static ImmutableMap<Clue, Double> read() {
    try {
      ImmutableMap.Builder<Clue, Double> weights = ImmutableMap.builder();
      for (String line :
          Resources.readLines(
              Resources.getResource(Clue.class, "clues.tsv"), StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = CELLS.splitToList(line);
          weights.put(Clue.valueOf(cells.get(0)), Double.valueOf(cells.get(1)));
        }
      }
      return weights.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("clues.tsv cannot be read", e);
    }
  }
}
