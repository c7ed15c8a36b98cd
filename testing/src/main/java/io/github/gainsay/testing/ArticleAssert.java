package io.github.gainsay.testing;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.gainsay.Gainsay;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.opentest4j.AssertionFailedError;

/**
 * Assertions on what is found in an article, or in the articles of one event. The text of a failure
 * is the report, as {@code gainsay check} prints it, after a line that says what was expected.
 *
 * <p>The article is checked once, at the first assertion. A check that breaks fails every
 * assertion, for nobody knows what it would have found.
 */
public final class ArticleAssert {
  private final String subject;
  private final Function<Gainsay, Outcome> checking;
  private final Supplier<Outcome> outcome;

  ArticleAssert(String subject, Function<Gainsay, Outcome> checking) {
    this(subject, checking, SharedChecker::current);
  }

  private ArticleAssert(
      String subject, Function<Gainsay, Outcome> checking, Supplier<Gainsay> gainsay) {
    this.subject = subject;
    this.checking = checking;
    outcome = Suppliers.memoize(() -> checking.apply(gainsay.get()));
  }

  /** The same article, checked by another checker. */
  public ArticleAssert checkedBy(Gainsay gainsay) {
    return new ArticleAssert(subject, checking, () -> gainsay);
  }

  /** The same article, checked by one check alone; for tests of checks. */
  public ArticleAssert checkedBy(Check check) {
    return checkedBy(Gainsay.builder().checks(ImmutableList.of(check)).build());
  }

  /** Nothing is found, not even a note. */
  public ArticleAssert hasNoDiscrepancies() {
    return hasNoDiscrepancies(Severity.NOTE);
  }

  /** Nothing is found that is at least so severe. */
  public ArticleAssert hasNoDiscrepancies(Severity from) {
    String expected =
        "no discrepancy" + (from == Severity.NOTE ? "" : " from " + from.label() + " up");
    List<Discrepancy> found =
        checked(expected).discrepancies().stream()
            .filter(d -> d.severity().compareTo(from) >= 0)
            .toList();
    if (!found.isEmpty()) {
      throw failure(
          expected, "but there " + (found.size() == 1 ? "is one" : "are " + found.size()));
    }
    return this;
  }

  /**
   * Something of this type is found whose ends are these texts.
   *
   * @param type id of a check, such as {@code WeekdayDateMismatch}, or type of discrepancy, such as
   *     {@code T2}
   * @param ends the exact texts of its ends, or some of them, in any order
   * @throws IllegalArgumentException when no check that runs has this id or type
   */
  public ArticleAssert hasDiscrepancy(String type, String... ends) {
    Wanted wanted = new Wanted(type, ImmutableList.copyOf(ends));
    String expected = wanted.describe();
    Outcome all = checked(expected);
    wanted.mustBeAmong(all.checks());
    if (all.discrepancies().stream().noneMatch(wanted::matches)) {
      throw failure(expected, wanted.nearest(all.discrepancies()));
    }
    return this;
  }

  /**
   * Nothing of this type is found.
   *
   * @param type id of a check or type of discrepancy
   * @throws IllegalArgumentException when no check that runs has this id or type
   */
  public ArticleAssert doesNotHaveDiscrepancy(String type) {
    Wanted unwanted = new Wanted(type, ImmutableList.of());
    String expected = "no discrepancy " + type;
    Outcome all = checked(expected);
    unwanted.mustBeAmong(all.checks());
    if (all.discrepancies().stream().anyMatch(unwanted::matches)) {
      throw failure(expected, unwanted.nearest(all.discrepancies()));
    }
    return this;
  }

  private Outcome checked(String expected) {
    Outcome all = outcome.get();
    if (!all.failures().isEmpty()) {
      throw failure(expected, "but " + all.failures().get(0).check() + " broke");
    }
    return all;
  }

  private AssertionFailedError failure(String expected, String but) {
    String report = outcome.get().report();
    return new AssertionFailedError(
        "expected of " + subject + ": " + expected + "\n" + but + "\n\n" + report,
        expected,
        report);
  }
}
