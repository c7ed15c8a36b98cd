package io.github.gainsay.check.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.Spelling;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Role;

/** What an article tells of each person, looked up by name. */
public final class PersonIndex {
  private final ImmutableListMultimap<String, Age> ages;
  private final ImmutableListMultimap<String, Role> roles;
  private final ImmutableListMultimap<String, PersonName> families;
  private final ImmutableSet<String> given;
  private final ImmutableSet<String> full;

  private PersonIndex(ArticleFacts article) {
    ImmutableListMultimap.Builder<String, Age> aged = ImmutableListMultimap.builder();
    article.of(Age.class).forEach(a -> aged.put(a.value().person(), a.value()));
    ages = aged.build();
    ImmutableListMultimap.Builder<String, Role> held = ImmutableListMultimap.builder();
    article.of(Role.class).forEach(r -> held.put(r.value().person(), r.value()));
    roles = held.build();
    ImmutableListMultimap.Builder<String, PersonName> named = ImmutableListMultimap.builder();
    ImmutableSet.Builder<String> first = ImmutableSet.builder();
    ImmutableSet.Builder<String> whole = ImmutableSet.builder();
    for (Assertion<PersonName> a : article.of(PersonName.class)) {
      PersonName name = a.value();
      whole.add(name.full());
      first.add(NamePack.fold(name.given())).add(NamePack.fold(name.mention()));
      if (!name.given().isEmpty()) {
        named.put(Spelling.letters(name.family()), name);
      }
    }
    families = named.build();
    given = first.build();
    full = whole.build();
  }

  /** The index of an article, made once for all comparisons. */
  public static PersonIndex of(ArticleFacts article) {
    return article.derived(PersonIndex.class, PersonIndex::new);
  }

  /** The ages told of a person, in the order of the text. */
  ImmutableList<Age> ages(PersonName person) {
    return ages.get(person.full());
  }

  /** The roles told of a person, in the order of the text. */
  ImmutableList<Role> roles(PersonName person) {
    return roles(person.full());
  }

  /** The roles told of the person of a full name, in the order of the text. */
  public ImmutableList<Role> roles(String person) {
    return roles.get(person);
  }

  /** Whether a full name is that of a person whom the article names. */
  public boolean isPerson(String name) {
    return full.contains(name);
  }

  /** The mentions of all who bear the family name of a person, given names known. */
  ImmutableList<PersonName> family(PersonName person) {
    return families.get(Spelling.letters(person.family()));
  }

  /** Whether anybody has the given name of a person, or is called by it. */
  boolean hasGiven(PersonName person) {
    return given.contains(NamePack.fold(person.given()));
  }
}
