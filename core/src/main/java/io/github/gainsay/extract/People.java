package io.github.gainsay.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Role;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The persons whom an article names, with what it says of their nations and offices. */
public final class People {

  /**
   * A person.
   *
   * @param full the full name, or the only one the article gives
   * @param family the family name, empty when not known
   * @param nations keys of the person's nations
   * @param roles the offices held, in lower case, in the order of the text
   */
  public record Person(
      String full, String family, ImmutableSet<String> nations, ImmutableSet<String> roles) {}

  private final ImmutableList<Person> all;
  private final Map<String, Person> byForm = new HashMap<>();
  private final Map<String, TreeMap<Integer, Person>> flow = new HashMap<>();
  private final NamePack pack;

  private People(Draft draft, NamePack pack, Gazetteer gazetteer) {
    this.pack = pack;
    Map<String, Set<String>> nations = new LinkedHashMap<>();
    Map<String, Set<String>> roles = new HashMap<>();
    Map<String, String> families = new HashMap<>();
    for (Assertion<PersonName> name : draft.of(PersonName.class)) {
      String full = name.value().full();
      nations.computeIfAbsent(full, k -> new LinkedHashSet<>()).addAll(name.topic().participants());
      families.putIfAbsent(full, name.value().family());
    }
    for (Assertion<Role> role : draft.of(Role.class)) {
      String full = role.value().person();
      if (nations.containsKey(full)) {
        roles.computeIfAbsent(full, k -> new LinkedHashSet<>()).add(role.value().title());
        nation(role.value().organisation(), gazetteer).ifPresent(nations.get(full)::add);
      }
    }
    ImmutableList.Builder<Person> people = ImmutableList.builder();
    Map<String, Person> byFull = new HashMap<>();
    nations.forEach(
        (full, of) -> {
          Person person =
              new Person(
                  full,
                  families.getOrDefault(full, ""),
                  ImmutableSet.copyOf(of),
                  ImmutableSet.copyOf(roles.getOrDefault(full, Set.of())));
          people.add(person);
          byFull.put(full, person);
        });
    all = people.build();
    for (Assertion<PersonName> name : draft.of(PersonName.class)) {
      Person person = byFull.get(name.value().full());
      if (person != null) {
        byForm.putIfAbsent(NamePack.fold(name.value().mention()), person);
        if (name.locus().kind().isFlow()) {
          flow.computeIfAbsent(name.span().at(), k -> new TreeMap<>())
              .put(name.span().end(), person);
        }
      }
    }
    for (Person person : all) {
      byForm.putIfAbsent(NamePack.fold(person.full()), person);
      byForm.putIfAbsent(NamePack.fold(person.family()), person);
    }
    byForm.remove("");
  }

  /** The persons of a draft to which names, and best also roles, have been added. */
  public static People of(Draft draft) {
    return new People(draft, NamePack.standard(), Gazetteer.standard());
  }

  /** Everybody, in the order of first mention. */
  public ImmutableList<Person> all() {
    return all;
  }

  /** Whom a mention stands for: "Wu", "Mr. Holm", "Putin's"; titles may stand before it. */
  public Optional<Person> byMention(String surface) {
    String rest = surface.strip();
    if (rest.endsWith("'s") || rest.endsWith("’s")) {
      rest = rest.substring(0, rest.length() - 2).strip();
    }
    Person person = byForm.get(NamePack.fold(rest));
    for (int space = rest.indexOf(' '); person == null && space > 0; space = rest.indexOf(' ')) {
      String first = rest.substring(0, space);
      if (!pack.isTitle(first)
          && !pack.isHonorific(first)
          && Character.isUpperCase(first.codePointAt(0))) {
        break;
      }
      rest = rest.substring(space + 1).strip();
      person = byForm.get(NamePack.fold(rest));
    }
    return Optional.ofNullable(person);
  }

  /** The one person of a nation with an office: ("president", "ua"); empty when two would fit. */
  public Optional<Person> byRole(String title, String nationKey) {
    String wanted = title.toLowerCase(Locale.ROOT);
    List<Person> fitting =
        all.stream()
            .filter(
                p -> p.roles().stream().anyMatch(r -> r.equals(wanted) || r.endsWith(' ' + wanted)))
            .filter(p -> nationKey.isEmpty() || p.nations().contains(nationKey))
            .limit(2)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** The person whom the running story mentioned last before a place; captions do not count. */
  public Optional<Person> lastBefore(Span position) {
    TreeMap<Integer, Person> named = flow.get(position.at());
    Map.Entry<Integer, Person> last = named == null ? null : named.floorEntry(position.start());
    return last == null ? Optional.empty() : Optional.of(last.getValue());
  }

  private static Optional<String> nation(String organisation, Gazetteer gazetteer) {
    if (organisation.length() == 2 && gazetteer.get(organisation).isPresent()) {
      return Optional.of(organisation);
    }
    // "Chinese Foreign Ministry", "Ministry of Defence of Ukraine"
    String[] words = organisation.split(" ", -1);
    for (int i = 0; i < words.length; i++) {
      for (int end = Math.min(words.length, i + 3); end > i; end--) {
        String part = String.join(" ", List.of(words).subList(i, end));
        Optional<Gazetteer.Entry> entry = part.isEmpty() ? Optional.empty() : gazetteer.find(part);
        if (entry.isPresent()) {
          return entry.map(e -> gazetteer.nation(e.key()));
        }
      }
    }
    return Optional.empty();
  }
}
