package io.github.gainsay.check.speech;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.testing.FactsBuilder;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import io.github.gainsay.value.Timex;
import org.jspecify.annotations.Nullable;

/** Builds articles around quotations. */
final class Quoted {
  private Quoted() {}

  /** An article that quotes {@code words} of a speaker. */
  static ArticleFacts article(String id, String name, String body, String words) {
    return add(FactsBuilder.article(id), name, body, words, null, "").build();
  }

  /** An article that quotes {@code words} of a speaker, said at a time written {@code when}. */
  static ArticleFacts dated(
      String id, String name, String body, String words, @Nullable Timex time, String when) {
    return add(FactsBuilder.article(id), name, body, words, time, when).build();
  }

  static FactsBuilder add(
      FactsBuilder facts,
      String name,
      String body,
      String words,
      @Nullable Timex time,
      String when) {
    String head = when + " " + name + " said: “";
    facts.body(head + words + "”");
    Occasion occasion = Occasion.OPEN;
    if (time != null) {
      var at = facts.build().article();
      int start = at.text().lastIndexOf(head);
      occasion =
          Occasion.at(
              time,
              new io.github.gainsay.article.Span(at.id(), "/text", start, start + when.length()));
    }
    Attribution by = new Attribution(name, null, name, body, "said", occasion);
    return facts.state(
        Kind.ATTRIBUTION,
        words,
        0,
        new Quote(words, QuoteKind.DIRECT),
        Topic.about(name),
        Qualifiers.PLAIN.withAttribution(by));
  }
}
