package io.github.gainsay.cli;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.check.Check;
import io.github.gainsay.config.Configuration;
import io.github.gainsay.input.NearestWord;
import java.util.List;

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
    List<String> known = checks.stream().map(Check::id).toList();
    throw new WrongUseException(
        "there is no check \""
            + id
            + '"'
            + NearestWord.hint(id, known, "; gainsay checks lists them all"));
  }

  /**
   * The checks in {@code wanted}, or the configured ones when it names none, without those in
   * {@code unwanted}; in the order of {@code all}.
   *
   * @throws WrongUseException for an id that is not known, or when no check is left
   */
  static ImmutableList<Check> select(
      List<Check> all, Configuration configuration, List<String> wanted, List<String> unwanted) {
    List<Check> configured = configuration.select(all);
    List<Check> on = wanted.stream().map(id -> find(all, id.strip())).toList();
    List<Check> off = unwanted.stream().map(id -> find(all, id.strip())).toList();
    ImmutableList<Check> selected =
        all.stream()
            .filter(c -> (on.isEmpty() ? configured : on).contains(c))
            .filter(c -> !off.contains(c))
            .collect(ImmutableList.toImmutableList());
    if (selected.isEmpty()) {
      throw new WrongUseException("--check and --no-check leave no check to run");
    }
    return selected;
  }
}
