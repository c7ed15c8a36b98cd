package io.github.gainsay.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gainsay.article.Suppression;
import io.github.gainsay.check.CheckFailure;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.StaleSuppression;
import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
  private static final Discrepancy SEVEN = Settings.warning("seven");
  private static final Discrepancy ELEVEN = Settings.warning("eleven");
  private static final Baseline.Entry KNOWN = Baseline.Entry.of(SEVEN, 2);

  /** The books after one result of {@code a.txt}. */
  private static Ledger after(Configuration configuration, Baseline baseline, CheckResult found) {
    Ledger ledger = new Ledger(configuration, baseline, Settings.TODAY);
    Policy policy = new Policy(configuration, baseline, Settings.TODAY);
    ledger.enter(policy.apply(found, List.of(Settings.ARTICLE), true, List.of()), List.of("a.txt"));
    return ledger;
  }

  private static Configuration with(Suppression... suppressions) {
    return new Configuration(
        Profile.NEWSROOM,
        ImmutableMap.of(),
        ImmutableList.of(),
        ImmutableList.copyOf(suppressions));
  }

  @Test
  void aNewBaselineHoldsWhatIsFoundAndHowOften() {
    Discrepancy again = Settings.found(Severity.WARNING, 0.8, "seven", 10);
    Ledger ledger =
        after(Configuration.standard(), Baseline.none(), Settings.result(SEVEN, ELEVEN, again));

    assertThat(ledger.baseline().entries())
        .containsExactlyInAnyOrder(KNOWN, Baseline.Entry.of(ELEVEN, 1));
    assertThat(ledger.stale()).isEmpty();
  }

  @Test
  void anEntryThatIsFoundLessOftenIsStale() {
    Ledger ledger =
        after(Configuration.standard(), Baseline.of(List.of(KNOWN)), Settings.result(SEVEN));

    assertThat(ledger.stale()).containsExactly(KNOWN);
    assertThat(ledger.baseline().entries()).containsExactly(Baseline.Entry.of(SEVEN, 1));
  }

  @Test
  void anEntryOfAnArticleThatWasNotCheckedIsKept() {
    Ledger ledger =
        new Ledger(Configuration.standard(), Baseline.of(List.of(KNOWN)), Settings.TODAY);
    ledger.enter(Settings.result(), List.of("b.txt"));

    assertThat(ledger.stale()).isEmpty();
    assertThat(ledger.baseline().entries()).containsExactly(KNOWN);
  }

  @Test
  void anEntryOfACheckThatBrokeIsKept() {
    CheckResult broken =
        new CheckResult(
            ImmutableList.of(),
            Settings.result().coverage(),
            ImmutableList.of(new CheckFailure("BoatsMiscounted", "boom")));
    Ledger ledger = after(Configuration.standard(), Baseline.of(List.of(KNOWN)), broken);

    assertThat(ledger.stale()).isEmpty();
    assertThat(ledger.baseline().entries()).containsExactly(KNOWN);
  }

  @Test
  void aSuppressedFindingDoesNotEnterTheBaseline() {
    Ledger ledger =
        after(
            with(Suppression.of(SEVEN.fingerprint(), "fine")),
            Baseline.none(),
            Settings.result(SEVEN, ELEVEN));

    assertThat(ledger.baseline().entries()).containsExactly(Baseline.Entry.of(ELEVEN, 1));
    assertThat(ledger.unmatched()).isEmpty();
  }

  @Test
  void suppressionsAreStaleWhenTheyExpiredOrMatchedNothing() {
    Suppression expired = Settings.suppression(SEVEN, "2026-05-19");
    Suppression unmatched = new Suppression("0123456789abcdef", "x", null, "", "gainsay.yaml:9");
    Ledger ledger = after(with(expired, unmatched), Baseline.none(), Settings.result(SEVEN));

    assertThat(ledger.expired())
        .extracting(StaleSuppression::describe)
        .containsExactly(
            "gainsay.yaml:4: stale suppression " + SEVEN.fingerprint() + ": expired on 2026-05-19");
    assertThat(ledger.unmatched())
        .extracting(StaleSuppression::describe)
        .containsExactly(
            "gainsay.yaml:9: stale suppression 0123456789abcdef: no finding has this fingerprint");
  }

  @Test
  void aSuppressionForAnArticleThatWasNotCheckedIsNotStale() {
    Suppression elsewhere = new Suppression("0123456789abcdef", "x", null, "b.txt", "");
    Suppression here = new Suppression("0123456789abcdee", "x", null, "a.txt", "");

    assertThat(after(with(elsewhere, here), Baseline.none(), Settings.result()).unmatched())
        .extracting(StaleSuppression::suppression)
        .containsExactly(here);
  }
}
