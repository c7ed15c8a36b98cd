package io.github.gainsay.align;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How probable it is that two assertions are about one thing, and why.
 *
 * @param probability 0 to 1
 * @param fields one comparison for each field, in the order of {@link Field}
 */
public record Alignment(double probability, ImmutableList<Comparison> fields) {

  /** No match of words is more certain than this in print. */
  private static final double SUREST = 0.99;

  /** A certain match, for checks whose keys say all: two mentions of one name. */
  public static Alignment certain(String why) {
    return new Alignment(0.99, ImmutableList.of(new Comparison(Field.WHAT, "same", 6, why)));
  }

  /** The fields that agreed, strongest first, with the probability: "same event (visit); 0.97". */
  public String sameBecause() {
    String why =
        fields.stream()
            .filter(f -> f.weight() > 0.5 && !f.detail().isEmpty())
            .sorted(Comparator.comparingDouble(Comparison::weight).reversed())
            .limit(4)
            .map(Comparison::detail)
            .collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        "%s; %.2f",
        why.isEmpty() ? "nothing tells them apart" : why,
        Math.min(probability, SUREST));
  }

  /** The field that agreed least, as what would make the two compatible. */
  public String fineIf() {
    return fields.stream()
        .filter(f -> f.field() != Field.POSITION && f.field() != Field.VALUE)
        .min(Comparator.comparingDouble(Comparison::weight))
        .map(
            f ->
                switch (f.field()) {
                  case VALUE, WHAT -> "they count or name different things";
                  case PARTICIPANTS -> "they are about different people or bodies";
                  case EVENT -> "they are about different events";
                  case PLACE -> "they are about different places";
                  case TIME -> "they hold at different times";
                  case SCOPE -> "one is a part or another instance of the other";
                  case SOURCE -> "they come from different sources";
                  case POSITION, CONTEXT -> "they are about different things";
                })
        .orElse("they are about different things");
  }
}
