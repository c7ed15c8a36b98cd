package io.github.gainsay.cli;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.Maturity;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds checks by the ids that users type. */
final class CheckSelection {
  private CheckSelection() {}

  /**
   * The check called {@code id}, in any case.
   *
   * @throws WrongUseException when there is none; it names the nearest id
   */
  static Check find(List<Check> checks, String id) {
    for (Check check : checks) {
      if (check.id().equalsIgnoreCase(id)) {
        return check;
      }
    }
    throw new WrongUseException("there is no check \"" + id + "\"" + suggestion(checks, id));
  }

  /**
   * The checks in {@code wanted}, or the stable ones when it names none, without those in {@code
   * unwanted}; in the order of {@code all}.
   *
   * @throws WrongUseException for an id that is not known, or when no check is left
   */
  static ImmutableList<Check> select(List<Check> all, List<String> wanted, List<String> unwanted) {
    List<Check> on = wanted.stream().map(id -> find(all, id.strip())).toList();
    List<Check> off = unwanted.stream().map(id -> find(all, id.strip())).toList();
    ImmutableList<Check> selected =
        all.stream()
            .filter(c -> on.isEmpty() ? c.info().maturity() == Maturity.STABLE : on.contains(c))
            .filter(c -> !off.contains(c))
            .collect(ImmutableList.toImmutableList());
    if (selected.isEmpty()) {
      throw new WrongUseException("--check and --no-check leave no check to run");
    }
    return selected;
  }

  private static String suggestion(List<Check> checks, String id) {
    String typed = id.toLowerCase(Locale.ROOT);
    String nearest = "";
    int least = Math.max(3, id.length() / 2);
    for (Check check : checks) {
      String known = check.id().toLowerCase(Locale.ROOT);
      int distance = LevenshteinDistance.getDefaultInstance().apply(typed, known);
      if (distance < least) {
        least = distance;
        nearest = check.id();
      }
    }
    return nearest.isEmpty()
        ? "; gainsay checks lists them all"
        : "; did you mean " + nearest + "?";
  }
}
