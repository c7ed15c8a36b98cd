package io.github.gainsay.pack;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.gainsay.pack.NamePack.Custom;
import io.github.gainsay.pack.NamePack.Order;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the rows of name packs. */
final class NamePackReader {
  private static final Splitter CELLS = Splitter.on('\t').trimResults();
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final ImmutableSet<String> TRAITS =
      ImmutableSet.of("double", "single", "given-short");
  private static final ImmutableSet<String> LISTS =
      ImmutableSet.of(
          "particle",
          "suffix",
          "honorific",
          "title",
          "given",
          "second",
          "one-name",
          "body",
          "leading",
          "hungarian",
          "pinyin");

  /**
   * What packs list; all names without accents and in lower case.
   *
   * @param culturesOf the cultures of a family name
   * @param commonIn the cultures in which many bear it
   * @param customs how the people of a nation are named
   * @param words by their kind
   * @param nicknames the short and the long name with a space between
   * @param aliases every spelling to each other of its name
   * @param house the house's spelling by another, both as written
   * @param actors the name of an actor by its other names
   */
  record Names(
      ImmutableSetMultimap<String, String> culturesOf,
      ImmutableSetMultimap<String, String> commonIn,
      ImmutableMap<String, Custom> customs,
      ImmutableSetMultimap<String, String> words,
      ImmutableSet<String> nicknames,
      ImmutableSetMultimap<String, String> aliases,
      ImmutableMap<String, String> house,
      ImmutableMap<String, String> actors) {

    NamePack plus(String source, String rows) {
      NamePackReader reader = new NamePackReader();
      reader.cultures.putAll(culturesOf);
      reader.common.putAll(commonIn);
      reader.customs.putAll(customs);
      reader.words.putAll(words);
      reader.nicknames.addAll(nicknames);
      reader.aliases.putAll(aliases);
      reader.house.putAll(house);
      reader.actors.putAll(actors);
      int line = 0;
      for (String row : Splitter.on('\n').split(CharMatcher.is('\r').removeFrom(rows))) {
        line++;
        if (!row.isBlank() && !row.startsWith("#")) {
          try {
            reader.row(CELLS.splitToList(row));
          } catch (IllegalArgumentException e) {
            throw new PackException(source, line, String.valueOf(e.getMessage()));
          }
        }
      }
      return reader.pack();
    }
  }

  private final ImmutableSetMultimap.Builder<String, String> cultures =
      ImmutableSetMultimap.builder();
  private final ImmutableSetMultimap.Builder<String, String> common =
      ImmutableSetMultimap.builder();
  private final Map<String, Custom> customs = new HashMap<>();
  private final ImmutableSetMultimap.Builder<String, String> words = ImmutableSetMultimap.builder();
  private final ImmutableSet.Builder<String> nicknames = ImmutableSet.builder();
  private final ImmutableSetMultimap.Builder<String, String> aliases =
      ImmutableSetMultimap.builder();
  private final Map<String, String> house = new HashMap<>();
  private final Map<String, String> actors = new HashMap<>();

  private NamePackReader() {}

  /** The pack that comes with the library. */
  static NamePack standard() {
    NamePackReader reader = new NamePackReader();
    Tables.read("family_names.tsv", 3)
        .forEach(row -> reader.family(row.get(0), row.get(1), row.get(2)));
    Tables.read("name_order.tsv", 4)
        .forEach(row -> reader.order(row.get(0), row.get(1), row.get(2), row.get(3)));
    Tables.read("name_words.tsv", 2).forEach(reader::row);
    return reader.pack();
  }

  private NamePack pack() {
    return new NamePack(
        new Names(
            cultures.build(),
            common.build(),
            ImmutableMap.copyOf(customs),
            words.build(),
            nicknames.build(),
            aliases.build(),
            ImmutableMap.copyOf(house),
            ImmutableMap.copyOf(actors)));
  }

  private void row(List<String> cells) {
    String kind = cells.get(0);
    switch (kind) {
      case "family" -> family(cell(cells, 1, "culture"), cell(cells, 2, "name"), cell(cells, 3));
      case "order" ->
          order(cell(cells, 1, "nation"), cell(cells, 2, "order"), cell(cells, 3), cell(cells, 4));
      case "nickname" -> {
        List<String> pair = WORDS.splitToList(Tables.fold(cell(cells, 1, "names")));
        if (pair.size() != 2) {
          throw new IllegalArgumentException("a nickname takes a short and a long name");
        }
        nicknames.add(pair.get(0) + ' ' + pair.get(1));
      }
      case "alias" -> alias(WORDS.splitToList(Tables.fold(cell(cells, 1, "spellings"))));
      case "house" -> {
        List<String> others = others(cells);
        others.forEach(other -> house.put(other, cells.get(1)));
        alias(cells.stream().skip(1).filter(c -> !c.isEmpty()).map(Tables::fold).toList());
      }
      case "actor" -> {
        others(cells).forEach(other -> actors.put(Tables.fold(other), cells.get(1)));
        actors.put(Tables.fold(cells.get(1)), cells.get(1));
      }
      default -> {
        if (!LISTS.contains(kind)) {
          throw new IllegalArgumentException(
              "no kind \""
                  + kind
                  + "\"; there are family, order, nickname, alias, house, actor, "
                  + String.join(", ", LISTS));
        }
        words.putAll(kind, WORDS.splitToList(Tables.fold(cell(cells, 1, "words"))));
      }
    }
  }

  private void alias(List<String> spellings) {
    spellings.forEach(spelling -> aliases.putAll(spelling, spellings));
  }

  /** What stands for the name in the second cell, each in its own. */
  private static List<String> others(List<String> cells) {
    cell(cells, 1, "name");
    cell(cells, 2, "other name");
    return cells.subList(2, cells.size()).stream().filter(c -> !c.isEmpty()).toList();
  }

  private void family(String culture, String name, String commonness) {
    cultures.put(Tables.fold(name), culture);
    if (commonness.equals("common")) {
      common.put(Tables.fold(name), culture);
    } else if (!commonness.isEmpty()) {
      throw new IllegalArgumentException("\"" + commonness + "\" is not \"common\"");
    }
  }

  private void order(String nation, String order, String culture, String traits) {
    List<String> listed = Tables.list(traits);
    for (String trait : listed) {
      if (!TRAITS.contains(trait)) {
        throw new IllegalArgumentException(
            "no trait \"" + trait + "\"; there are " + String.join(", ", TRAITS));
      }
    }
    for (Order known : Order.values()) {
      if (known.name().equals(order)) {
        customs.put(
            nation,
            new Custom(
                nation,
                known,
                culture,
                listed.contains("double"),
                listed.contains("single"),
                listed.contains("given-short")));
        return;
      }
    }
    throw new IllegalArgumentException(
        "no order \"" + order + "\"; there are FAMILY_FIRST, GIVEN_FIRST, MIXED");
  }

  private static String cell(List<String> cells, int i) {
    return i < cells.size() ? cells.get(i) : "";
  }

  private static String cell(List<String> cells, int i, String what) {
    String cell = cell(cells, i);
    if (cell.isEmpty()) {
      throw new IllegalArgumentException("no " + what + " given");
    }
    return cell;
  }
}
