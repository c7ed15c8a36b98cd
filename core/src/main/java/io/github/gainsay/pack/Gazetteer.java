package io.github.gainsay.pack;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nations, their people, seats and regions: aliases to stable keys, and what lies in what.
 *
 * <p>A name that stands for two things that do not contain each other ("Georgia", "Birmingham",
 * "Korea") is not found; of two that do ("Kursk", the city and its region, or "New York") it is the
 * outer. "Washington" is the capital, whose nation is right for the state too. Names that are also
 * given to people ("Jordan", "Austin") are found: whether a mention is a person is not for a list
 * to say.
 */
public final class Gazetteer {

  /** What an entry is. */
  public enum EntryKind {
    NATION,
    REGION,
    CITY,
    /** A body or building that stands for a government, such as the Kremlin. */
    SEAT,
    CONTINENT
  }

  /**
   * An entry.
   *
   * @param key stable key: the ISO 3166 code of a nation in lower case, such as {@code kp}; of
   *     another entry the key of its parent, a slash and its folded name, such as {@code ru/kursk}
   * @param kind what it is
   * @param name its usual English name
   * @param parent key of what it lies in, empty for a continent
   */
  public record Entry(String key, EntryKind kind, String name, String parent) {}

  /** Words after the name of a region or city: "Kursk Oblast", "Hubei province", "Kansas state". */
  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of(
          "region",
          "oblast",
          "province",
          "state",
          "prefecture",
          "county",
          "district",
          "krai",
          "republic",
          "governorate",
          "territory",
          "area",
          "city",
          "canton",
          "department",
          "peninsula",
          "municipality",
          "border",
          "metropolis",
          "voivodeship",
          "island",
          "enclave");

  /** Words before it: "province of Hubei". */
  private static final ImmutableList<String> KINDS_OF =
      ImmutableList.of(
          "state of ",
          "province of ",
          "region of ",
          "city of ",
          "State of ",
          "Province of ",
          "City of ",
          "county of ",
          "island of ",
          "town of ");

  private static final Gazetteer STANDARD = new Gazetteer();

  private final ImmutableMap<String, Entry> byName;
  private final ImmutableMap<String, Entry> byKey;
  private final ImmutableSet<String> demonyms;
  private final int maxWords;

  private Gazetteer() {
    Loader loader = new Loader();
    loader.load();
    loader.names.keySet().removeAll(loader.ambiguous);
    byName = ImmutableMap.copyOf(loader.names);
    byKey = ImmutableMap.copyOf(loader.keys);
    demonyms = ImmutableSet.copyOf(loader.demonyms);
    maxWords = loader.maxWords;
  }

  public static Gazetteer standard() {
    return STANDARD;
  }

  /**
   * The entry that a name, alias, acronym, demonym ("Russian", "Russians") or possessive stands
   * for; case matters ("US", not "us"). A leading "the" and a word for the kind of place ("Kursk
   * border region", "province of Hubei") are accepted. Empty for a name that is not listed or that
   * stands for two.
   */
  public Optional<Entry> find(String surface) {
    String name = bare(surface);
    Entry exact = byName.get(name);
    return Optional.ofNullable(exact == null ? inner(name) : exact);
  }

  /** The entry of a key. */
  public Optional<Entry> get(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The usual name of an entry; the key itself when it is not of the gazetteer. */
  public String nameOf(String key) {
    Entry entry = byKey.get(key);
    return entry == null ? key : entry.name();
  }

  /** The longest name listed, in tokens: "People's" and "Washington," are two. */
  public int maxWords() {
    return maxWords;
  }

  /** Whether {@code surface} is a demonym, not the name of a place. */
  public boolean isDemonym(String surface) {
    return demonyms.contains(bare(surface));
  }

  /** The nation that an entry lies in or stands for; a metonym such as a capital is its nation. */
  public String nation(String key) {
    int slash = key.indexOf('/');
    return slash < 0 ? key : key.substring(0, slash);
  }

  /** Whether {@code inner} lies in {@code outer} and is not the same. */
  public boolean contains(String outer, String inner) {
    if (outer.isEmpty() || outer.equals(inner)) {
      return false;
    }
    if (inner.startsWith(outer) && inner.charAt(outer.length()) == '/') {
      return true;
    }
    Entry nation = byKey.get(nation(inner));
    return nation != null && nation.parent().equals(outer);
  }

  /**
   * Whether neither of two places can lie in the other. Of a nation's places that is sure for two
   * cities only: which region a city lies in, or a seat, is not always listed.
   */
  public boolean areApart(String one, String other) {
    if (one.equals(other) || contains(one, other) || contains(other, one)) {
      return false;
    }
    return !nation(one).equals(nation(other)) || isCity(one) && isCity(other);
  }

  private boolean isCity(String key) {
    Entry entry = byKey.get(key);
    return entry != null && entry.kind() == EntryKind.CITY;
  }

  /** The entry of "Kursk" for "Kursk border region" or "region of Kursk"; nations have no kind. */
  private @Nullable Entry inner(String name) {
    String rest = name;
    for (int cut = rest.lastIndexOf(' '); cut > 0; cut = rest.lastIndexOf(' ')) {
      String last = rest.substring(cut + 1);
      if (!KINDS.contains(Character.toLowerCase(last.charAt(0)) + last.substring(1))) {
        break;
      }
      rest = rest.substring(0, cut);
    }
    if (rest.length() == name.length()) {
      for (String of : KINDS_OF) {
        if (name.startsWith(of)) {
          rest = name.substring(of.length());
          break;
        }
      }
    }
    Entry entry = rest.length() == name.length() ? null : byName.get(rest);
    return entry == null
            || !(entry.kind() == EntryKind.REGION || entry.kind() == EntryKind.CITY)
            || demonyms.contains(rest)
        ? null
        : entry;
  }

  /** Without a leading "the", a possessive ending and accents. */
  private static String bare(String surface) {
    String s = Tables.plain(surface);
    if (s.startsWith("the ") || s.startsWith("The ")) {
      s = s.substring(4);
    }
    if (s.endsWith("'s")) {
      s = s.substring(0, s.length() - 2);
    } else if (s.endsWith("'")) {
      s = s.substring(0, s.length() - 1);
    }
    return s.endsWith(" ") ? s.stripTrailing() : s; // "Russia 's", as tokens are joined
  }

  /** Reads the tables. */
  private static final class Loader {
    private final Map<String, Entry> keys = new HashMap<>();
    private final Map<String, Entry> names = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> demonyms = new HashSet<>();
    private int maxWords;

    private void load() {
      for (List<String> row : Tables.read("bodies.tsv", 5)) {
        Entry body = entry(row.get(0), EntryKind.valueOf(row.get(1)), row.get(2), "");
        name(body.name(), body);
        names(body, row.get(3));
        demonyms(body, row.get(4));
      }
      ImmutableList<ImmutableList<String>> nations = Tables.read("nations.tsv", 7);
      for (List<String> row : nations) {
        Entry nation = entry(row.get(0), EntryKind.NATION, row.get(1), row.get(6));
        name(nation.name(), nation);
        names(nation, row.get(2));
        demonyms(nation, row.get(3));
      }
      for (List<String> row : Tables.read("regions.tsv", 7)) {
        Entry place = entry(row.get(0), EntryKind.valueOf(row.get(2)), row.get(1), row.get(3));
        if (row.get(6).isEmpty()) {
          name(place.name(), place);
        }
        names(place, row.get(4));
        demonyms(place, row.get(5));
      }
      for (List<String> row : nations) {
        capital(row.get(0), Tables.list(row.get(4)));
        for (String seat : Tables.list(row.get(5))) {
          String key = row.get(0) + '/' + Tables.fold(seat);
          name(seat, entry(key, EntryKind.SEAT, seat, row.get(0)));
        }
      }
    }

    /** Adds a capital unless it is listed among the cities. */
    private void capital(String nation, List<String> spellings) {
      if (spellings.isEmpty()) {
        return;
      }
      Entry listed = names.get(Tables.plain(spellings.get(0)));
      if (listed != null && listed.key().startsWith(nation)) {
        return;
      }
      String key = nation + '/' + Tables.fold(spellings.get(0)).replace(",", "").replace(".", "");
      Entry capital = entry(key, EntryKind.CITY, spellings.get(0), nation);
      spellings.forEach(s -> name(s, capital));
    }

    private Entry entry(String key, EntryKind kind, String name, String parent) {
      Entry entry = new Entry(key, kind, name, parent);
      if (keys.put(key, entry) != null) {
        throw new IllegalStateException("two entries of the gazetteer have the key " + key);
      }
      return entry;
    }

    private void names(Entry entry, String aliases) {
      Tables.list(aliases).forEach(alias -> name(alias, entry));
    }

    private void demonyms(Entry entry, String words) {
      for (String word : Tables.list(words)) {
        demonym(word, entry);
        if (!word.endsWith("s")
            && !word.endsWith("sh")
            && !word.endsWith("ese")
            && (!word.endsWith("ch") || word.equals("Czech"))) {
          demonym(word + "s", entry);
        }
      }
    }

    private void demonym(String word, Entry entry) {
      name(word, entry);
      demonyms.add(Tables.plain(word));
    }

    private void name(String alias, Entry entry) {
      String plain = Tables.plain(alias);
      if (plain.startsWith("the ") || plain.startsWith("The ")) {
        plain = plain.substring(4);
      }
      Entry before = names.putIfAbsent(plain, entry);
      if (before != null && !before.equals(entry)) {
        if (entry.key().startsWith(before.key() + '/')) {
          return; // the outer is already there
        }
        if (before.key().startsWith(entry.key() + '/')) {
          names.put(plain, entry);
        } else {
          ambiguous.add(plain);
        }
      }
      int tokens = plain.split(" ", -1).length;
      tokens += plain.contains(",") ? 1 : 0;
      tokens += plain.contains("'s") ? 1 : 0;
      maxWords = Math.max(maxWords, tokens);
    }
  }
}
