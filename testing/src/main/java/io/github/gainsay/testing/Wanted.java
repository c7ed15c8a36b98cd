package io.github.gainsay.testing;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Evidence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A discrepancy that is looked for.
 *
 * @param type id of a check or type of discrepancy
 * @param ends texts of its ends, or of some of them
 */
record Wanted(String type, ImmutableList<String> ends) {
  private static final int SHOWN = 3;

  private static final int SAME_TYPE = 3;
  private static final int SAME_END = 2;

  /** A typing error in the type would make "does not have" true for ever. */
  void mustBeAmong(List<Check> checks) {
    if (checks.stream().noneMatch(c -> isOf(c.id(), c.info().type()))) {
      throw new IllegalArgumentException(
          "no check that runs has the id or type \""
              + type
              + "\"; these run: "
              + checks.stream()
                  .map(c -> c.id() + " (" + c.info().type() + ")")
                  .collect(Collectors.joining(", ")));
    }
  }

  boolean matches(Discrepancy d) {
    List<String> texts = texts(d);
    // One by one: two ends with the same words need two that have them.
    return isOf(d.check(), d.type()) && ends.stream().allMatch(texts::remove);
  }

  private boolean isOf(String id, String kind) {
    return type.equals(id) || type.equals(kind);
  }

  private static List<String> texts(Discrepancy d) {
    return new ArrayList<>(d.evidence().stream().map(Evidence::text).toList());
  }

  String describe() {
    return "a discrepancy " + type + between(ends);
  }

  /** The findings most like it, a line each. */
  String nearest(List<Discrepancy> found) {
    List<Discrepancy> near =
        found.stream()
            .filter(d -> likeness(d) > 0)
            .sorted(Comparator.comparingInt(this::likeness).reversed())
            .limit(SHOWN)
            .toList();
    if (near.isEmpty()) {
      return found.isEmpty() ? "but nothing was found" : "but nothing like it was found";
    }
    return near.stream()
        .map(
            d ->
                "\n  "
                    + d.severity().label()
                    + "["
                    + d.type()
                    + "] "
                    + d.check()
                    + between(texts(d)))
        .collect(Collectors.joining("", "nearest of what was found:", ""));
  }

  private int likeness(Discrepancy d) {
    List<String> texts = texts(d);
    int likeness = isOf(d.check(), d.type()) ? SAME_TYPE : 0;
    for (String end : ends) {
      if (texts.contains(end)) {
        likeness += SAME_END;
      } else if (texts.stream().anyMatch(t -> t.contains(end) || end.contains(t))) {
        likeness++;
      }
    }
    return likeness;
  }

  private static String between(List<String> texts) {
    return texts.isEmpty()
        ? ""
        : texts.stream().collect(Collectors.joining("” and “", " with the ends “", "”"));
  }
}
