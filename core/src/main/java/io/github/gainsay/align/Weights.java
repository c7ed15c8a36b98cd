package io.github.gainsay.align;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of the levels of agreement, read from {@code weights.tsv}: profile, field, level,
 * weight and a comment on each line. The profile {@code *} holds for all that name no weight of
 * their own.
 */
public final class Weights {
  private static final String ANY = "*";
  private static final Splitter TABS = Splitter.on('\t');

  private final ImmutableMap<String, Double> byKey;

  private Weights(ImmutableMap<String, Double> byKey) {
    this.byKey = byKey;
  }

  /** The weights that come with the library. */
  public static Weights standard() {
    try {
      return parse(
          Resources.readLines(
              Resources.getResource(Weights.class, "weights.tsv"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("weights.tsv cannot be read", e);
    }
  }

  /**
   * Reads weights.
   *
   * @throws IllegalArgumentException naming the line that is wrong
   */
  public static Weights parse(List<String> lines) {
    Map<String, Double> read = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = TABS.splitToList(line);
      if (cells.size() != 5) {
        throw new IllegalArgumentException(
            "weights, line " + (i + 1) + ": 5 columns expected, " + cells.size() + " found");
      }
      String key = cells.get(0) + '\t' + cells.get(1) + '\t' + cells.get(2);
      try {
        if (read.put(key, Double.valueOf(cells.get(3))) != null) {
          throw new IllegalArgumentException("weights, line " + (i + 1) + ": given twice");
        }
      } catch (NumberFormatException e) {
        throw new IllegalArgumentException(
            "weights, line " + (i + 1) + ": not a number: " + cells.get(3), e);
      }
    }
    return new Weights(ImmutableMap.copyOf(read));
  }

  /**
   * The weight of a level, in bits.
   *
   * @throws IllegalArgumentException for a level that the file does not name
   */
  public double of(String profile, Field field, String level) {
    String rest = '\t' + field.name() + '\t' + level;
    Double own = byKey.get(profile + rest);
    Double weight = own == null ? byKey.get(ANY + rest) : own;
    if (weight == null) {
      throw new IllegalArgumentException("no weight for " + profile + rest.replace('\t', ' '));
    }
    return weight;
  }

  /**
   * The prior of a profile: log2 of the odds that two assertions under one key are about one thing.
   */
  public double prior(String profile) {
    Double own = byKey.get(profile + "\tPRIOR\t-");
    Double any = own == null ? byKey.get(ANY + "\tPRIOR\t-") : own;
    if (any == null) {
      throw new IllegalArgumentException("no prior for " + profile);
    }
    return any;
  }
}
