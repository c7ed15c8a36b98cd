package io.github.gainsay.extract.calculation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sizes of units of measure; a unit with two sizes, such as the ton, has two rows. */
final class SecondUnits {

  /** From one unit to another: {@code value * factor + offset}. */
  record Scale(double factor, double offset) {
    BigDecimal apply(BigDecimal value) {
      return BigDecimal.valueOf(value.doubleValue() * factor + offset);
    }
  }

  private record Size(String dimension, double factor, double offset) {}

  private final ImmutableListMultimap<String, Size> sizes = load();

  /** The ways to put a number of {@code from} into {@code to}; empty when they measure no one thing. */
  List<Scale> between(@Nullable String from, @Nullable String to) {
    List<Scale> scales = new ArrayList<>();
    if (from == null || to == null) {
      return scales;
    }
    for (Size a : sizes.get(from)) {
      for (Size b : sizes.get(to)) {
        if (a.dimension.equals(b.dimension)) {
          double factor = a.factor / b.factor;
          scales.add(new Scale(factor, (a.offset - b.offset) / b.factor));
          if (a.offset != b.offset) {
            scales.add(new Scale(factor, 0)); // "warmed by 2 degrees Celsius (3.6 F)"
          }
        }
      }
    }
    return scales;
  }

  private static ImmutableListMultimap<String, Size> load() {
    try {
      ImmutableListMultimap.Builder<String, Size> read = ImmutableListMultimap.builder();
      for (String line :
          Resources.readLines(
              Resources.getResource(SecondUnits.class, "unit_sizes.tsv"), StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = Splitter.on('\t').splitToList(line);
          double offset = cells.size() > 3 ? Double.parseDouble(cells.get(3)) : 0;
          read.put(cells.get(1), new Size(cells.get(0), Double.parseDouble(cells.get(2)), offset));
        }
      }
      return read.build();
    } catch (IOException e) {
      throw new UncheckedIOException("unit_sizes.tsv cannot be read", e);
    }
  }
}
