package io.github.gainsay.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.extract.NameParser.Hints;
import io.github.gainsay.extract.PersonMentions.Mention;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the persons whom an article names: one assertion for each mention, a short one resolved to
 * the full name that it stands for, which is the last one mentioned that it fits. Captions may
 * introduce a person, but the running story's own mentions come first. Participants of the topic
 * are the nations that the article gives the person.
 */
public final class NameExtractor implements Extractor {
  private final NameParser parser;
  private final PersonMentions mentions;
  private final Nationalities nationalities;

  public NameExtractor(NamePack pack, Gazetteer gazetteer) {
    parser = new NameParser(pack);
    mentions = new PersonMentions(pack, gazetteer);
    nationalities = new Nationalities(gazetteer);
  }

  /** A person with a full name, while the article is read. */
  private static final class Individual {
    private final List<String> words;
    private final Set<String> nations = new LinkedHashSet<>();
    private final Set<String> shortForms = new LinkedHashSet<>();
    private PersonName name;

    private Individual(List<String> words, PersonName name) {
      this.words = words;
      this.name = name;
    }

    private @Nullable String nation() {
      return nations.isEmpty() ? null : nations.iterator().next();
    }
  }

  @Override
  public void extract(Draft draft) {
    ImmutableList<Mention> found = mentions.find(draft);
    ImmutableSet<String> scene = nationalities.scene(draft);
    Map<String, Individual> people = introduce(found, scene);
    Shorts shorts = new Shorts(people.values());
    learnHabit(found, people, shorts, scene);
    shorts = new Shorts(people.values());
    for (Mention mention : found) {
      Individual who = who(mention, people, shorts);
      add(draft, mention, who);
    }
  }

  /** The full names of the article, by their folded words. */
  private Map<String, Individual> introduce(List<Mention> found, ImmutableSet<String> scene) {
    Map<String, Individual> people = new LinkedHashMap<>();
    for (Mention mention : found) {
      if (!mention.isSingle()) {
        Individual who =
            people.computeIfAbsent(
                key(mention),
                k -> new Individual(mention.words(), parse(mention.words(), null, scene)));
        String nation = nationalities.of(mention);
        if (nation != null) {
          who.nations.add(nation);
        }
      }
    }
    for (Individual who : people.values()) {
      who.name = parse(who.words, who.nation(), scene);
    }
    // "Boon Hwee" is no person of its own beside "Goh Boon Hwee", nor "Van den Bosch", nor a slip
    Set<String> parts = new LinkedHashSet<>();
    for (Individual who : people.values()) {
      parts.add(NamePack.fold(who.name.given()));
      parts.add(NamePack.fold(who.name.family()));
    }
    people.keySet().removeIf(name -> parts.contains(name) || mentions.isFamilySlip(name, parts));
    return people;
  }

  /** Reads names again in the light of how the article shortens those of others. */
  private void learnHabit(
      List<Mention> found,
      Map<String, Individual> people,
      Shorts shorts,
      ImmutableSet<String> scene) {
    Set<String> habit = new LinkedHashSet<>();
    for (Mention mention : found) {
      Individual who = who(mention, people, shorts);
      if (who != null && mention.isSingle()) {
        String shortForm = NamePack.fold(mention.text());
        who.shortForms.add(shortForm);
        String nation = nationalities.of(mention);
        if (nation != null) {
          who.nations.add(nation);
        }
        if (who.name.order() != NameOrder.GIVEN_FIRST
            && shortForm.equals(NamePack.fold(who.name.family()))) {
          habit.add(shortForm);
        }
      }
    }
    for (Individual who : people.values()) {
      Set<String> others = new LinkedHashSet<>(habit);
      others.remove(NamePack.fold(who.name.family()));
      who.name =
          parser.parse(
              who.words,
              new Hints(
                  who.nation(),
                  ImmutableSet.copyOf(who.shortForms),
                  ImmutableSet.copyOf(others),
                  scene));
    }
  }

  private PersonName parse(
      List<String> words, @Nullable String nation, ImmutableSet<String> scene) {
    return parser.parse(words, new Hints(nation, ImmutableSet.of(), ImmutableSet.of(), scene));
  }

  private static @Nullable Individual who(
      Mention mention, Map<String, Individual> people, Shorts shorts) {
    if (mention.isSingle() || !people.containsKey(key(mention))) {
      return shorts.resolve(mention);
    }
    Individual who = people.get(key(mention));
    if (who != null) {
      shorts.mentioned(who, mention);
    }
    return who;
  }

  private static String key(Mention mention) {
    return NamePack.fold(mention.text());
  }

  private static void add(Draft draft, Mention mention, @Nullable Individual who) {
    String text = mention.text();
    PersonName value;
    ImmutableSet<String> nations = ImmutableSet.of();
    if (who == null) {
      value = new PersonName(text, text, "", NameOrder.UNKNOWN, "", text);
    } else {
      PersonName n = who.name;
      value = new PersonName(n.full(), n.family(), n.given(), n.order(), n.evidence(), text);
      nations = ImmutableSet.copyOf(who.nations);
    }
    int from = mention.from();
    int to = mention.to();
    draft.add(
        Kind.NAME,
        value,
        draft
            .topic(mention.sentence(), from, to)
            .withWhat(NamePack.fold(value.full()), ImmutableSet.of())
            .withParticipants(nations),
        Qualifiers.PLAIN,
        mention.sentence(),
        from,
        to);
  }

  /** Whom a short form stands for at a point of the article: the last person mentioned it fits. */
  private static final class Shorts {
    private final Map<String, Individual> firstByFamily = new HashMap<>();
    private final Map<String, Individual> firstByGiven = new HashMap<>();
    private final Map<String, Individual> lastByFamily = new HashMap<>();
    private final Map<String, Individual> lastByGiven = new HashMap<>();

    private Shorts(Iterable<Individual> people) {
      for (Individual who : people) {
        families(who).forEach(f -> firstByFamily.putIfAbsent(f, who));
        givens(who).forEach(g -> firstByGiven.putIfAbsent(g, who));
      }
    }

    private void mentioned(Individual who, Mention mention) {
      boolean flow = mention.sentence().section().kind().isFlow();
      families(who).forEach(f -> note(lastByFamily, f, who, flow));
      givens(who).forEach(g -> note(lastByGiven, g, who, flow));
    }

    private static void note(
        Map<String, Individual> last, String form, Individual who, boolean flow) {
      if (flow) {
        last.put(form, who);
      } else {
        last.putIfAbsent(form, who);
      }
    }

    private @Nullable Individual resolve(Mention mention) {
      String form = key(mention);
      Individual who = lastByFamily.get(form);
      if (who == null) {
        who = firstByFamily.get(form);
      }
      if (who == null && !mention.isTitled()) {
        who = lastByGiven.getOrDefault(form, firstByGiven.get(form));
      } else if (who == null) {
        // "President Jian": a title before what is read as a given name
        who = lastByGiven.get(form);
      }
      if (who != null) {
        mentioned(who, mention);
      }
      return who;
    }

    /** The family name, and its parts when it is double or has a particle. */
    private static ImmutableSet<String> families(Individual who) {
      ImmutableSet.Builder<String> forms = ImmutableSet.builder();
      String family = NamePack.fold(who.name.family());
      if (!family.isEmpty()) {
        forms.add(family);
        if (who.name.order() != NameOrder.FAMILY_FIRST) {
          forms.add(family.substring(family.lastIndexOf(' ') + 1));
          int space = family.indexOf(' ');
          if (space > 3) {
            forms.add(family.substring(0, space));
          }
        }
      }
      return forms.build();
    }

    private static ImmutableSet<String> givens(Individual who) {
      List<String> forms = new ArrayList<>();
      String given = NamePack.fold(who.name.given());
      if (!given.isEmpty()) {
        forms.add(given);
        int space = given.indexOf(' ');
        if (space > 1) {
          forms.add(given.substring(0, space));
          if (who.name.order() != NameOrder.GIVEN_FIRST) {
            forms.add(given.substring(space + 1)); // "Liang" of Tan Wei Liang
          }
        }
      }
      return ImmutableSet.copyOf(forms);
    }
  }
}
