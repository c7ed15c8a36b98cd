package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SortedMultiset;
import com.google.common.collect.TreeMultiset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What findings can be filtered by.
 *
 * @param total all findings
 * @param severities with a count each, the gravest first
 * @param kinds with the checks that found something
 */
record FilterView(int total, ImmutableList<Choice> severities, ImmutableList<Kind> kinds) {
  static final String SUPERSEDED = "superseded";
  static final String SUPPRESSED = "suppressed";

  private static final ImmutableList<String> SEVERITIES =
      ImmutableList.of("error", "warning", "note", SUPERSEDED, SUPPRESSED);

  /** Shown as severities where there are such findings. */
  private static final ImmutableSet<String> APART = ImmutableSet.of(SUPERSEDED, SUPPRESSED);

  /** By the letter of the type. */
  private static final ImmutableMap<String, String> KINDS =
      ImmutableMap.<String, String>builder()
          .put("C", "captions")
          .put("H", "headlines")
          .put("I", "persons")
          .put("K", "later reports")
          .put("L", "places")
          .put("N", "names")
          .put("P", "text and provenance")
          .put("Q", "quantities")
          .put("R", "roles")
          .put("S", "speech")
          .put("T", "dates and times")
          .build();

  /** A value and how many findings have it. */
  record Choice(String value, int count) {

    /** Whether the name of a severity takes an s. */
    boolean plural() {
      return count != 1 && !APART.contains(value);
    }

    /** Whether such findings are shown at first. */
    boolean shown() {
      return !value.equals(SUPPRESSED);
    }
  }

  /**
   * A kind of finding.
   *
   * @param letter of its types
   * @param name in words
   */
  record Kind(String letter, String name, int count, ImmutableList<Choice> checks) {}

  static FilterView of(List<FindingView> findings) {
    SortedMultiset<String> severities = TreeMultiset.create();
    Map<String, SortedMultiset<String>> kinds = new TreeMap<>();
    for (FindingView f : findings) {
      severities.add(f.severity());
      kinds.computeIfAbsent(f.kind(), k -> TreeMultiset.create()).add(f.check());
    }
    return new FilterView(
        findings.size(),
        SEVERITIES.stream()
            .filter(s -> !APART.contains(s) || severities.contains(s))
            .map(s -> new Choice(s, severities.count(s)))
            .collect(ImmutableList.toImmutableList()),
        kinds.entrySet().stream()
            .map(e -> kind(e.getKey(), e.getValue()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Kind kind(String letter, SortedMultiset<String> checks) {
    return new Kind(
        letter,
        KINDS.getOrDefault(letter, letter),
        checks.size(),
        checks.elementSet().stream()
            .map(check -> new Choice(check, checks.count(check)))
            .collect(ImmutableList.toImmutableList()));
  }
}
