package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Facts that disagree.
 *
 * @param check id of the check that found it
 * @param type the type of discrepancy, such as {@code T1}
 * @param severity how much it says
 * @param confidence 0 to 1, how sure it is that the two ends are about one thing
 * @param message what is wrong, in one sentence that blames neither side
 * @param evidence the ends, two or more where the fault has two sides
 * @param facts the explanation, in a fixed order
 * @param resolutions edits that would resolve it
 * @param dependsOnAnchor whether it holds only under the date the article is read under
 * @param fingerprint stable while the words at the ends stay the same, wherever they move
 */
public record Discrepancy(
    String check,
    String type,
    Severity severity,
    double confidence,
    String message,
    ImmutableList<Evidence> evidence,
    ImmutableList<Fact> facts,
    ImmutableList<Resolution> resolutions,
    boolean dependsOnAnchor,
    String fingerprint) {

  /** The gravest first, then in the order of the text. */
  public static final Comparator<Discrepancy> ORDER =
      Comparator.comparing(Discrepancy::severity)
          .reversed()
          .thenComparing(d -> d.evidence().get(0).span())
          .thenComparing(d -> d.evidence().get(d.evidence().size() - 1).span())
          .thenComparing(Discrepancy::check)
          .thenComparing(Discrepancy::message);

  public Discrepancy {
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a discrepancy without evidence: " + message);
    }
    if (confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("not a probability: " + confidence);
    }
  }

  /** The same finding with another severity. */
  public Discrepancy withSeverity(Severity other) {
    return with(other, facts);
  }

  /** The same finding with one more line of explanation, the last. */
  public Discrepancy withFact(Fact last) {
    return with(severity, ImmutableList.<Fact>builder().addAll(facts).add(last).build());
  }

  private Discrepancy with(Severity otherSeverity, ImmutableList<Fact> otherFacts) {
    return new Discrepancy(
        check,
        type,
        otherSeverity,
        confidence,
        message,
        evidence,
        otherFacts,
        resolutions,
        dependsOnAnchor,
        fingerprint);
  }

  /** The first of some findings with the ends and edits of all, the ends in order of the text. */
  static Discrepancy joined(List<Discrepancy> group) {
    Discrepancy first = group.get(0);
    ImmutableList<Evidence> ends =
        group.stream()
            .flatMap(d -> d.evidence.stream())
            .distinct()
            .sorted(Comparator.comparing(Evidence::span))
            .collect(ImmutableList.toImmutableList());
    Stream<Fact> reasons =
        first.facts.stream()
            .filter(f -> !f.key().equals(Fact.SAYS) && !f.key().equals(Fact.ALSO_SAYS));
    return new Discrepancy(
        first.check,
        first.type,
        first.severity,
        group.stream().mapToDouble(Discrepancy::confidence).max().orElseThrow(),
        first.message,
        ends,
        Stream.concat(Fact.ofEnds(ends), reasons).collect(ImmutableList.toImmutableList()),
        group.stream()
            .flatMap(d -> d.resolutions.stream())
            .distinct()
            .collect(ImmutableList.toImmutableList()),
        group.stream().anyMatch(Discrepancy::dependsOnAnchor),
        first.fingerprint);
  }
}
