package io.github.gainsay.check.quantity;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Calculation;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Reports two sums that an article converts between the same two currencies at rates far apart: "$5
 * million (4.6 million euros)" beside "$20 million (18.4 billion euros)". Rates of other years may
 * be three times apart.
 *
 * <p>Nobody knows the day's rate by heart, so the noughts of a converted sum are checked by nobody.
 */
@CheckInfo(
    summary = "An article converts between two currencies at rates that are far apart",
    type = "Q5",
    severity = Severity.WARNING)
public final class ExchangeRateMismatch implements ArticleCheck {
  /** Sums of other years may be converted at other rates. */
  private static final double FAR = 3;

  @Override
  public void check(ArticleFacts article, Findings findings) {
    ListMultimap<String, Assertion<Calculation>> byPair = ArrayListMultimap.create();
    for (Assertion<Calculation> a : article.of(Calculation.class)) {
      if (a.value().relation() == Relation.EXCHANGE) {
        findings.looked(1);
        byPair.put(pair(a.value()), a);
      }
    }
    for (String pair : byPair.keySet()) {
      List<Assertion<Calculation>> all = byPair.get(pair);
      for (int i = 1; i < all.size(); i++) {
        compare(article, all.get(i - 1), all.get(i), findings);
      }
    }
  }

  /** The two currencies in the order of the alphabet. */
  private static String pair(Calculation c) {
    String first = String.valueOf(c.terms().get(0).number().unit());
    String second = String.valueOf(c.result().number().unit());
    return first.compareTo(second) < 0 ? first + '|' + second : second + '|' + first;
  }

  /** Units of the second currency in the alphabet for one of the first. */
  private static double rate(Calculation c) {
    double rate = c.result().value() / c.terms().get(0).value();
    String first = String.valueOf(c.terms().get(0).number().unit());
    return pair(c).startsWith(first + '|') ? rate : 1 / rate;
  }

  private static void compare(
      ArticleFacts article, Assertion<Calculation> a, Assertion<Calculation> b, Findings findings) {
    double one = rate(a.value());
    double other = rate(b.value());
    double apart = Math.max(one, other) / Math.min(one, other);
    if (!(apart >= FAR)) {
      return;
    }
    findings
        .found(
            Severity.WARNING,
            "two sums are converted at rates that are " + plain(apart) + " times apart")
        .says(article, a, say(a.value()))
        .says(article, b, say(b.value()))
        .fact(Fact.SAME_BECAUSE, "both are converted between the same two currencies")
        .fact(Fact.DIFFER_BECAUSE, "one rate is " + plain(apart) + " times the other")
        .fact(Fact.FINE_IF, "the sums are of years with other rates")
        .fact(Fact.TO_RESOLVE, "convert both sums again")
        .confidence(0.9)
        .report();
  }

  private static String say(Calculation c) {
    return c.arithmetic();
  }

  private static String plain(double d) {
    return Quantity.plain(BigDecimal.valueOf(d).round(new MathContext(3)));
  }
}
