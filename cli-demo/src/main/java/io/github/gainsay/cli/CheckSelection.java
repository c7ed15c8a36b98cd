package io.github.gainsay.cli;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.check.Check;
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
    throw new WrongUseException(
        "there is no check \"" + id + "\"" + suggestion(checks, id));
  }

  /** Only {@code wanted} when it names any, and none of {@code unwanted}; the order stays. */
  static ImmutableList<Check> select(
      List<Check> all, List<Check> byDefault, List<String> wanted, List<String> unwanted) {
    List<Check> on = wanted.stream().map(id -> find(all, id)).toList();
    List<Check> off = unwanted.stream().map(id -> find(all, id)).toList();
    return (wanted.isEmpty() ? byDefault : all)
        .stream()
            .filter(c -> (wanted.isEmpty() || on.contains(c)) && !off.contains(c))
            .collect(ImmutableList.toImmutableList());
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
    return nearest.isEmpty() ? "; gainsay checks lists them all" : "; did you mean " + nearest + "?";
  }
}
