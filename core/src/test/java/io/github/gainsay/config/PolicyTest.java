package io.github.gainsay.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Suppression;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.StaleSuppression;
import io.github.gainsay.check.Suppressed;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final Discrepancy SEVEN = Settings.warning("seven");
  private static final Discrepancy ELEVEN = Settings.warning("eleven");

  private static Configuration with(Suppression... suppressions) {
    return new Configuration(
        Profile.NEWSROOM,
        ImmutableMap.of(),
        ImmutableList.of(),
        ImmutableList.copyOf(suppressions));
  }

  private static Configuration with(Profile profile, String check, CheckSetting setting) {
    return new Configuration(
        profile, ImmutableMap.of(check, setting), ImmutableList.of(), ImmutableList.of());
  }

  private static CheckResult apply(Configuration configuration, Discrepancy... found) {
    return apply(configuration, Baseline.none(), Settings.ARTICLE, found);
  }

  private static CheckResult apply(
      Configuration configuration, Baseline baseline, Article article, Discrepancy... found) {
    return new Policy(configuration, baseline, Settings.TODAY)
        .apply(Settings.result(found), List.of(article), true, List.of());
  }

  @Test
  void nothingSetChangesNothing() {
    CheckResult found = Settings.result(SEVEN, ELEVEN);

    assertThat(
            new Policy(Configuration.standard(), Baseline.none(), null)
                .apply(found, List.of(Settings.ARTICLE), true, List.of()))
        .isSameAs(found);
  }

  @Test
  void aSuppressedFindingIsKeptWithItsReasonAndTheOtherIsReported() {
    CheckResult left = apply(with(Settings.suppression(SEVEN, "2026-05-20")), SEVEN, ELEVEN);

    assertThat(left.discrepancies()).containsExactly(ELEVEN);
    assertThat(left.suppressed())
        .containsExactly(new Suppressed(SEVEN, Suppressed.By.CONFIGURATION, "they differ"));
    assertThat(left.coverage()).hasSize(2);
  }

  @Test
  void anExpiredSuppressionKeepsNothingBack() {
    CheckResult left = apply(with(Settings.suppression(SEVEN, "2026-05-19")), SEVEN);

    assertThat(left.discrepancies()).containsExactly(SEVEN);
    assertThat(left.suppressed()).isEmpty();
  }

  @Test
  void withoutADayNothingExpires() {
    CheckResult left =
        new Policy(with(Settings.suppression(SEVEN, "1999-01-01")), Baseline.none(), null)
            .apply(Settings.result(SEVEN), List.of(Settings.ARTICLE), true, List.of());

    assertThat(left.discrepancies()).isEmpty();
  }

  @Test
  void aSuppressionForAnotherArticleDoesNotHold() {
    Suppression other = new Suppression(SEVEN.fingerprint(), "fine", null, "b.txt", "");
    Suppression same = new Suppression(SEVEN.fingerprint(), "fine", null, "a.txt", "");

    assertThat(apply(with(other), SEVEN).discrepancies()).containsExactly(SEVEN);
    assertThat(apply(with(same), SEVEN).discrepancies()).isEmpty();
  }

  @Test
  void anArticleSuppressesItsOwnFindings() {
    Suppression own = Suppression.of(SEVEN.fingerprint(), "we counted");
    Article article = Settings.ARTICLE.toBuilder().suppress(own).build();
    CheckResult left = apply(Configuration.standard(), Baseline.none(), article, SEVEN, ELEVEN);

    assertThat(left.discrepancies()).containsExactly(ELEVEN);
    assertThat(left.suppressed())
        .containsExactly(new Suppressed(SEVEN, Suppressed.By.ARTICLE, "we counted"));
    assertThat(left.stale()).isEmpty();
  }

  @Test
  void anArticlesSuppressionThatIsExpiredOrMatchesNothingIsStale() {
    Suppression expired = Settings.suppression(SEVEN, "2026-01-31");
    Suppression unmatched = Suppression.of("0123456789abcdef", "gone");
    Article article = Settings.ARTICLE.toBuilder().suppress(expired).suppress(unmatched).build();
    CheckResult left = apply(Configuration.standard(), Baseline.none(), article, SEVEN);

    assertThat(left.discrepancies()).containsExactly(SEVEN);
    assertThat(left.stale())
        .extracting(StaleSuppression::describe)
        .containsExactly(
            "gainsay.yaml:4: stale suppression " + SEVEN.fingerprint() + ": expired on 2026-01-31",
            "stale suppression 0123456789abcdef: no finding has this fingerprint");
  }

  @Test
  void whatWasOfUseBeforeIsNotStale() {
    Suppression own = Suppression.of(SEVEN.fingerprint(), "we counted");
    Article article = Settings.ARTICLE.toBuilder().suppress(own).build();
    Policy policy = new Policy(Configuration.standard(), Baseline.none(), null);
    CheckResult alone = policy.apply(Settings.result(SEVEN), List.of(article), false, List.of());
    CheckResult compared =
        policy.apply(Settings.result(), List.of(article), true, alone.suppressed());

    assertThat(alone.stale()).isEmpty();
    assertThat(compared.stale()).isEmpty();
    assertThat(policy.apply(Settings.result(), List.of(article), true, List.of()).stale())
        .hasSize(1);
  }

  @Test
  void strictRaisesWarningsAndLeavesNotes() {
    Discrepancy note = Settings.found(Severity.NOTE, 0.9, "boats", 0);

    assertThat(apply(Configuration.of(Profile.STRICT), note, SEVEN).discrepancies())
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.ERROR, Severity.NOTE);
  }

  @Test
  void lenientKeepsBackNotesAndUnsureWarnings() {
    Discrepancy note = Settings.found(Severity.NOTE, 1, "boats", 0);
    Discrepancy sure = Settings.found(Severity.WARNING, 0.9, "and", 0);
    Discrepancy error = Settings.found(Severity.ERROR, 0.6, "eleven", 0);
    CheckResult left = apply(Configuration.of(Profile.LENIENT), note, SEVEN, sure, error);

    assertThat(left.discrepancies()).containsExactly(error, sure);
    assertThat(left.suppressed())
        .containsExactly(
            new Suppressed(note, Suppressed.By.PROFILE, "the profile lenient reports no notes"),
            new Suppressed(
                SEVEN,
                Suppressed.By.PROFILE,
                "the profile lenient reports no warnings of a confidence below 0.9"));
  }

  @Test
  void whatIsSetForACheckStandsAboveTheProfile() {
    CheckSetting note = CheckSetting.as(Severity.NOTE);
    CheckResult lenient = apply(with(Profile.LENIENT, SEVEN.check(), note), SEVEN);
    CheckResult strict = apply(with(Profile.STRICT, SEVEN.check(), CheckSetting.ON), SEVEN);

    assertThat(lenient.discrepancies()).containsExactly(SEVEN.withSeverity(Severity.NOTE));
    assertThat(strict.discrepancies()).containsExactly(SEVEN);
  }

  @Test
  void aChangedSeverityChangesTheOrderAndNotTheFingerprint() {
    Discrepancy error = Settings.found(Severity.ERROR, 0.9, "boats", 0);
    Discrepancy seven = Settings.warning("seven");
    CheckResult left =
        apply(
            with(Profile.NEWSROOM, "BoatsMiscounted", CheckSetting.as(Severity.NOTE)),
            error,
            seven);

    assertThat(left.discrepancies())
        .containsExactly(seven.withSeverity(Severity.NOTE), error.withSeverity(Severity.NOTE));
    assertThat(left.discrepancies().get(0).fingerprint()).isEqualTo(seven.fingerprint());
  }

  @Test
  void aFindingIsKnownAsOftenAsTheBaselineSays() {
    Discrepancy again = Settings.found(Severity.WARNING, 0.8, "seven", 10);
    Baseline once = Baseline.of(List.of(Baseline.Entry.of(SEVEN, 1)));
    Baseline twice = Baseline.of(List.of(Baseline.Entry.of(SEVEN, 2)));

    assertThat(again.fingerprint()).isEqualTo(SEVEN.fingerprint());
    assertThat(
            apply(Configuration.standard(), once, Settings.ARTICLE, SEVEN, again).discrepancies())
        .containsExactly(again);
    assertThat(
            apply(Configuration.standard(), twice, Settings.ARTICLE, SEVEN, again).discrepancies())
        .isEmpty();
  }

  @Test
  void aFindingOfOneArticleIsNotKnownInAnother() {
    Article other = Article.of("b.txt", Settings.ARTICLE.text());
    Discrepancy there = Settings.found(other, Severity.WARNING, 0.8, "seven", 0);
    Baseline known = Baseline.of(List.of(Baseline.Entry.of(SEVEN, 1)));

    assertThat(there.fingerprint()).isEqualTo(SEVEN.fingerprint());
    assertThat(apply(Configuration.standard(), known, other, there).discrepancies())
        .containsExactly(there);
  }

  @Test
  void anUpdateIsKeptBackByASuppressionOnly() {
    CheckResult updated =
        new CheckResult(
            ImmutableList.of(),
            ImmutableList.of(SEVEN, ELEVEN),
            ImmutableList.of(),
            ImmutableList.of());
    Baseline known = Baseline.of(List.of(Baseline.Entry.of(ELEVEN, 1)));
    CheckResult left =
        new Policy(with(Suppression.of(SEVEN.fingerprint(), "so it is")), known, null)
            .apply(updated, List.of(Settings.ARTICLE), true, List.of());

    assertThat(left.superseded()).containsExactly(ELEVEN);
    assertThat(left.suppressed())
        .containsExactly(new Suppressed(SEVEN, Suppressed.By.CONFIGURATION, "so it is"));
  }

  @Test
  void profilesDecideWhichChecksRun() {
    assertThat(Configuration.standard().select(Settings.CHECKS))
        .containsExactly(Settings.CHECKS.get(0));
    assertThat(Configuration.of(Profile.STRICT).select(Settings.CHECKS)).hasSize(2);
    assertThat(with(Profile.LENIENT, "BoatsGuessed", CheckSetting.ON).select(Settings.CHECKS))
        .hasSize(2);
    assertThat(with(Profile.STRICT, "BoatsMiscounted", CheckSetting.OFF).select(Settings.CHECKS))
        .containsExactly(Settings.CHECKS.get(1));
  }
}
