package io.github.gainsay.check.role;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Role;

/** Articles on Ida Dahl, with a title in each of two sentences. */
final class Titled {

  private Titled() {}

  /** Two sentences, with the words of the titles and the roles they give. */
  static ArticleFacts article(
      String first, Role one, String words, String second, Role two, String more) {
    return FactsBuilder.article("a")
        .body(first)
        .body(second)
        .state(
            Kind.NAME,
            "Ida Dahl",
            new PersonName("Ida Dahl", "Dahl", "Ida", NameOrder.GIVEN_FIRST, "", "Ida Dahl"),
            Topic.about("ida dahl"))
        .state(Kind.ROLE, words, one, Topic.about("ida dahl"))
        .state(Kind.ROLE, more, two, Topic.about("ida dahl"))
        .build();
  }

  static Role role(String title, String organisation, String standing) {
    return new Role("Ida Dahl", title, organisation, standing);
  }
}
