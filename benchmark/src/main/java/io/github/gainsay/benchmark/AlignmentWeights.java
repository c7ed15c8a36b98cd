package io.github.gainsay.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.Gainsay;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.align.Comparison;
import io.github.gainsay.align.Field;
import io.github.gainsay.article.ArticleFiles;
import io.github.gainsay.article.InputFormat;
import io.github.gainsay.article.ReadResult;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.quantity.FigureMismatch;
import io.github.gainsay.value.Quantity;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Estimates the weights of the levels of agreement between two quantities from articles without
 * labels, by expectation maximization over the model of Fellegi and Sunter: each pair of quantities
 * under one blocking key, inside an article or between two of one cluster, is about one thing or
 * about two, and given which, its fields agree independently of each other. The present weights are
 * where it starts.
 *
 * <p>The number itself is what parts the two classes: two mentions of one thing in news that was
 * edited mostly give one number. It takes part in the estimate and keeps its own weights, as does
 * the position, whose levels are a matter of how a set was put together. A level that was seen in
 * few pairs stays near its present weight.
 *
 * <p>Prints, for each level, its share among both classes, its present and its estimated weight.
 *
 * <pre>
 * java io.github.gainsay.benchmark.AlignmentWeights ARTICLES.ndjson…
 * </pre>
 */
public final class AlignmentWeights {
  private static final String PROFILE = "quantity";
  private static final ImmutableSet<Field> KEPT = ImmutableSet.of(Field.VALUE, Field.POSITION);
  private static final int ROUNDS = 40;

  /** The present weight counts as much as so many pairs of each class. */
  private static final double INERTIA = 20;

  /** The most pairs of one article or cluster, so that no long one decides. */
  private static final int MOST_PAIRS = 400;

  private final Gainsay gainsay = Gainsay.create();
  private final Aligner aligner = Aligner.standard();
  private final FigureMismatch check = new FigureMismatch();
  private final List<ImmutableList<Comparison>> pairs = new ArrayList<>();

  private AlignmentWeights() {}

  /**
   * Reads articles and prints the weights.
   *
   * @param args files of articles, one a line, as the command line reads them
   */
  public static void main(String[] args) {
    AlignmentWeights weights = new AlignmentWeights();
    for (String file : args) {
      weights.read(Path.of(file));
    }
    weights.estimate(new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8));
  }

  private void read(Path file) {
    Map<String, List<ArticleFacts>> clusters = new TreeMap<>();
    for (ReadResult result : ArticleFiles.standard().read(file, InputFormat.NDJSON)) {
      if (result instanceof ReadResult.Read read) {
        ArticleFacts facts = gainsay.read(read.article());
        add(facts, facts);
        String cluster = read.article().cluster();
        if (cluster != null) {
          clusters.computeIfAbsent(cluster, c -> new ArrayList<>()).add(facts);
        }
      }
    }
    for (List<ArticleFacts> cluster : clusters.values()) {
      for (int i = 0; i < cluster.size(); i++) {
        for (int j = i + 1; j < cluster.size(); j++) {
          add(cluster.get(i), cluster.get(j));
        }
      }
    }
  }

  /** Adds the pairs between two articles, or of one with itself. */
  private void add(ArticleFacts left, ArticleFacts right) {
    int most = pairs.size() + MOST_PAIRS;
    for (Assertion<Quantity> a : left.of(Quantity.class)) {
      ImmutableSet<String> keys = check.keys(a, left);
      for (Assertion<Quantity> b : right.of(Quantity.class)) {
        boolean again =
            left.equals(right)
                && (a.span().compareTo(b.span()) >= 0
                    || a.locus().sentence() == b.locus().sentence());
        if (!again
            && pairs.size() < most
            && !Sets.intersection(keys, check.keys(b, right)).isEmpty()) {
          pairs.add(aligner.align(PROFILE, a, b).fields());
        }
      }
    }
  }

  /** The shares of the levels of a field in one class. */
  private static final class Shares {
    private final Map<Field, Map<String, Double>> counts = new EnumMap<>(Field.class);
    private final Map<Field, Double> sums = new EnumMap<>(Field.class);

    private void add(Comparison c, double weight) {
      counts.computeIfAbsent(c.field(), f -> new TreeMap<>()).merge(c.level(), weight, Double::sum);
      sums.merge(c.field(), weight, Double::sum);
    }

    private double count(Field field, String level) {
      return counts.getOrDefault(field, Map.of()).getOrDefault(level, 0.0);
    }

    private double share(Field field, String level) {
      return (count(field, level) + 0.5) / (sums.getOrDefault(field, 0.0) + 5);
    }
  }

  private void estimate(PrintStream out) {
    double[] posterior = new double[pairs.size()];
    double prior = 0.2;
    for (int i = 0; i < posterior.length; i++) {
      posterior[i] = start(pairs.get(i));
    }
    Shares same = new Shares();
    Shares other = new Shares();
    for (int round = 0; round < ROUNDS; round++) {
      same = new Shares();
      other = new Shares();
      double sum = 0;
      for (int i = 0; i < posterior.length; i++) {
        for (Comparison c : pairs.get(i)) {
          same.add(c, posterior[i]);
          other.add(c, 1 - posterior[i]);
        }
        sum += posterior[i];
      }
      prior = sum / posterior.length;
      for (int i = 0; i < posterior.length; i++) {
        double odds = Math.log(prior / (1 - prior));
        for (Comparison c : pairs.get(i)) {
          odds += Math.log(same.share(c.field(), c.level()) / other.share(c.field(), c.level()));
        }
        posterior[i] = 1 / (1 + Math.exp(-odds));
      }
    }
    out.printf(
        Locale.ROOT, "%d pairs, of which about %.1f %% of one thing%n", pairs.size(), 100 * prior);
    print(same, other, out);
  }

  /** The probability to start from: by the number, then by the present weights. */
  private static double start(ImmutableList<Comparison> fields) {
    double odds = -2;
    for (Comparison c : fields) {
      boolean number = c.field() == Field.VALUE;
      odds += number ? (c.level().startsWith("same") ? 4 : -3) : c.weight();
    }
    return 1 / (1 + Math.pow(2, -odds));
  }

  private void print(Shares same, Shares other, PrintStream out) {
    Map<String, Double> present = new HashMap<>();
    for (ImmutableList<Comparison> fields : pairs) {
      fields.forEach(c -> present.put(c.field() + "\t" + c.level(), c.weight()));
    }
    for (Field field : Field.values()) {
      for (String level : same.counts.getOrDefault(field, Map.of()).keySet()) {
        double old = present.getOrDefault(field + "\t" + level, 0.0);
        double seen = Math.min(same.count(field, level), other.count(field, level));
        double found = Math.log(same.share(field, level) / other.share(field, level)) / Math.log(2);
        double moved =
            KEPT.contains(field) ? old : (seen * found + INERTIA * old) / (seen + INERTIA);
        out.printf(
            Locale.ROOT,
            "%s\t%s\t%s\t%.1f\tfrom %.1f; %.1f %% of pairs about one thing, %.1f %% of others%n",
            PROFILE,
            field,
            level,
            moved,
            old,
            100 * same.share(field, level),
            100 * other.share(field, level));
      }
    }
  }
}
