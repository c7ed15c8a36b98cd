package io.github.gainsay.check.speech;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
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

  /** Names a person of the article where the name first stands; "a spokesman" names nobody. */
  static FactsBuilder named(FactsBuilder facts, String name) {
    if (!Character.isUpperCase(name.charAt(0))) {
      return facts;
    }
    return facts.state(
        Kind.NAME,
        name,
        new PersonName(name, "", "", NameOrder.UNKNOWN, "", name),
        Topic.about(name));
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
    Article at = facts.build().article();
    int start = at.text().lastIndexOf(head);
    int source = start + when.length() + 1;
    if (time != null) {
      occasion = Occasion.at(time, new Span(at.id(), "/text", start, start + when.length()));
    }
    Attribution by =
        new Attribution(
            name,
            new Span(at.id(), Article.TEXT, source, source + name.length()),
            name,
            body,
            "said",
            occasion);
    return facts.state(
        Kind.ATTRIBUTION,
        words,
        0,
        new Quote(words, QuoteKind.DIRECT),
        Topic.about(name),
        Qualifiers.PLAIN.withAttribution(by));
  }
}
