package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.testing.CheckRun;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Calculation;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Calculation.Term;
import io.github.gainsay.value.Change;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Sentences with a calculation, made by hand. */
final class Stated {

  private Stated() {}

  /** A number written as {@code words} somewhere in {@code text}, with no slack. */
  static Term term(String text, String words, Quantity number) {
    int start = text.indexOf(words);
    return new Term(number, 0, new Span("a", Article.TEXT, start, start + words.length()));
  }

  static Term count(String text, String digits) {
    return term(text, digits, Quantity.exact(Long.parseLong(digits), "person"));
  }

  static Quantity percent(String number, Change change) {
    BigDecimal n = new BigDecimal(number);
    return new Quantity(n, n, Bound.EXACT, "percent", "", "", n, BigDecimal.ZERO, null, change);
  }

  static List<Discrepancy> check(
      Check check, String text, Relation relation, Term result, Term... terms) {
    Calculation c = new Calculation(relation, ImmutableList.copyOf(Arrays.asList(terms)), result);
    String words = text.replaceAll("[“”.]", "");
    return CheckRun.run(
        check,
        FactsBuilder.article("a").body(text).state(Kind.CALCULATION, words, c, Topic.NONE).build());
  }
}
