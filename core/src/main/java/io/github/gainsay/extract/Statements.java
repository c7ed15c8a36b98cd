package io.github.gainsay.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.Value;
import java.util.List;

/** Passes the source of a statement on to what the statement states. */
final class Statements {

  private Statements() {}

  /** The facts, each assertion inside the content of an attribution with its source. */
  static ArticleFacts attribute(ArticleFacts facts) {
    ListMultimap<Integer, Assertion<Quote>> bySection =
        MultimapBuilder.hashKeys().arrayListValues().build();
    for (Assertion<Quote> quote : facts.of(Quote.class)) {
      bySection.put(quote.locus().section(), quote);
    }
    ImmutableList.Builder<Assertion<?>> all = ImmutableList.builder();
    for (Assertion<?> a : facts.assertions()) {
      boolean own = a.kind() == Kind.ATTRIBUTION;
      all.add(own ? a : attribute(a, bySection.get(a.locus().section())));
    }
    return new ArticleFacts(
        facts.article(), facts.sections(), facts.dates(), all.build(), facts.names());
  }

  private static <V extends Value> Assertion<V> attribute(
      Assertion<V> a, List<Assertion<Quote>> quotes) {
    for (Assertion<Quote> quote : quotes) {
      Attribution attribution = quote.qualifiers().attribution();
      boolean inside = quote.span().contains(a.span());
      if (inside && attribution.hasSource()) {
        return a.withQualifiers(a.qualifiers().withAttribution(attribution));
      }
    }
    return a;
  }
}
