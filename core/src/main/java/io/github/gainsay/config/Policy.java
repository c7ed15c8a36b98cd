package io.github.gainsay.config;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Suppression;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.StaleSuppression;
import io.github.gainsay.check.Suppressed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies what a newsroom sets to what the checks found, in this order: severities, suppressions,
 * the baseline, the profile. What is kept back stays in the result with the reason.
 */
public final class Policy {
  static final String UNMATCHED = "no finding has this fingerprint";

  private final Configuration configuration;
  private final Baseline baseline;
  private final @Nullable LocalDate today;
  private final ImmutableListMultimap<String, Suppression> suppressions;

  /**
   * Makes a policy.
   *
   * @param today the day on which suppressions are judged; null when none expires
   */
  public Policy(Configuration configuration, Baseline baseline, @Nullable LocalDate today) {
    this.configuration = configuration;
    this.baseline = baseline;
    this.today = today;
    suppressions = Multimaps.index(configuration.suppressions(), Suppression::fingerprint);
  }

  /** A suppression that has expired, as a stale one. */
  static StaleSuppression expired(Suppression each) {
    return new StaleSuppression(each, "expired on " + each.expires());
  }

  /**
   * What is left to report.
   *
   * @param found as the checks say it
   * @param articles all articles that the findings are about, for their own suppressions
   * @param isLast whether nothing else will be found in these articles, so that a suppression
   *     without a finding is stale
   * @param before what was kept back in these articles before
   */
  public CheckResult apply(
      CheckResult found, List<Article> articles, boolean isLast, List<Suppressed> before) {
    boolean carried = articles.stream().anyMatch(a -> !a.suppressions().isEmpty());
    if (!carried && configuration.equals(Configuration.standard()) && baseline.isEmpty()) {
      return found;
    }
    Pass pass = new Pass(articles);
    found.discrepancies().forEach(pass::judge);
    found.superseded().forEach(pass::judgeUpdate);
    pass.left.sort(Discrepancy.ORDER);
    return new CheckResult(
        ImmutableList.copyOf(pass.left),
        ImmutableList.copyOf(pass.updates),
        ImmutableList.copyOf(pass.kept),
        isLast ? stale(articles, pass.kept, before) : ImmutableList.of(),
        found.coverage(),
        found.failures());
  }

  private ImmutableList<StaleSuppression> stale(
      List<Article> articles, List<Suppressed> kept, List<Suppressed> before) {
    Set<String> used = new HashSet<>();
    for (List<Suppressed> each : ImmutableList.of(kept, before)) {
      each.stream()
          .filter(s -> s.by() == Suppressed.By.ARTICLE)
          .forEach(s -> used.add(s.discrepancy().fingerprint()));
    }
    ImmutableList.Builder<StaleSuppression> stale = ImmutableList.builder();
    for (Article article : articles) {
      for (Suppression each : article.suppressions()) {
        if (each.isExpired(today)) {
          stale.add(expired(each));
        } else if (!used.contains(each.fingerprint())) {
          stale.add(new StaleSuppression(each, UNMATCHED));
        }
      }
    }
    return stale.build();
  }

  /** One result under judgement. */
  private final class Pass {
    private final List<Article> articles;
    private final List<Discrepancy> left = new ArrayList<>();
    private final List<Discrepancy> updates = new ArrayList<>();
    private final List<Suppressed> kept = new ArrayList<>();
    private final Map<Baseline.Key, Integer> known = new HashMap<>();

    Pass(List<Article> articles) {
      this.articles = articles;
    }

    void judge(Discrepancy found) {
      Discrepancy d = found.withSeverity(configuration.severity(found.check(), found.severity()));
      Suppressed suppressed = suppressed(d);
      if (suppressed == null) {
        suppressed = known(d);
      }
      if (suppressed == null) {
        suppressed = hidden(d);
      }
      if (suppressed == null) {
        left.add(d);
      } else {
        kept.add(suppressed);
      }
    }

    /** An update is no discrepancy, so only a suppression keeps it back. */
    void judgeUpdate(Discrepancy update) {
      Suppressed suppressed = suppressed(update);
      if (suppressed == null) {
        updates.add(update);
      } else {
        kept.add(suppressed);
      }
    }

    private @Nullable Suppressed suppressed(Discrepancy d) {
      ImmutableSet<String> ends = Baseline.articlesOf(d);
      for (Suppression each : suppressions.get(d.fingerprint())) {
        if (holds(each, d) && (each.article().isEmpty() || ends.contains(each.article()))) {
          return new Suppressed(d, Suppressed.By.CONFIGURATION, each.reason());
        }
      }
      for (Article article : articles) {
        for (Suppression each : article.suppressions()) {
          if (ends.contains(article.id()) && holds(each, d)) {
            return new Suppressed(d, Suppressed.By.ARTICLE, each.reason());
          }
        }
      }
      return null;
    }

    private @Nullable Suppressed known(Discrepancy d) {
      Baseline.Key key = Baseline.Key.of(d);
      if (known.getOrDefault(key, 0) >= baseline.count(key)) {
        return null;
      }
      known.merge(key, 1, Integer::sum);
      return new Suppressed(d, Suppressed.By.BASELINE, "known from the baseline");
    }

    private @Nullable Suppressed hidden(Discrepancy d) {
      boolean set = configuration.checks().containsKey(d.check());
      String why = set ? "" : configuration.profile().reasonToHide(d);
      return why.isEmpty() ? null : new Suppressed(d, Suppressed.By.PROFILE, why);
    }

    private boolean holds(Suppression suppression, Discrepancy d) {
      return suppression.fingerprint().equals(d.fingerprint()) && !suppression.isExpired(today);
    }
  }
}
