package io.github.gainsay.check.headline;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons whom the body gives an office, by its title. */
final class OfficeHolders {
  private final SetMultimap<String, Assertion<Role>> byTitle = LinkedHashMultimap.create();
  private final SetMultimap<String, Assertion<Role>> byPerson = LinkedHashMultimap.create();
  private final List<Assertion<Role>> ofSummary = new ArrayList<>();

  OfficeHolders(ArticleFacts article) {
    for (Assertion<Role> role : article.of(Role.class)) {
      if (role.locus().kind().isSummary()) {
        ofSummary.add(role);
      } else if (role.locus().kind().isTestimony()) {
        byTitle.put(role.value().title(), role);
        byPerson.put(NamePack.fold(role.value().person()), role);
      }
    }
  }

  /** The office of a person whom the body gives to another only; null for none. */
  @Nullable Assertion<Role> other(Span person) {
    for (Assertion<Role> role : ofSummary) {
      if (role.span().contains(person)) {
        return other(role.value());
      }
    }
    return null;
  }

  /**
   * The only person to whom the body gives the office that the summary gives to another; null when
   * it gives the other that office or one of its kind too, or gives it to two.
   */
  private @Nullable Assertion<Role> other(Role role) {
    String person = NamePack.fold(role.person());
    String last = last(role.title());
    if (role.title().endsWith(".")
        || byPerson.get(person).stream().anyMatch(r -> last(r.value().title()).equals(last))) {
      return null;
    }
    Set<Assertion<Role>> holders = byTitle.get(role.title());
    Assertion<Role> found = null;
    for (Assertion<Role> holder : holders) {
      Role held = holder.value();
      boolean sameBody =
          role.organisation().isEmpty()
              || held.organisation().isEmpty()
              || role.organisation().equals(held.organisation());
      boolean one = found == null || found.value().person().equals(held.person());
      if (!one || !sameBody || !role.standing().equals(held.standing())) {
        return null;
      }
      found = holder;
    }
    return found;
  }

  private static String last(String title) {
    return title.substring(title.lastIndexOf(' ') + 1);
  }
}
