package io.github.gainsay.pack;

import java.util.Optional;

/** Nations, their people, seats and regions: aliases to stable keys, and what lies in what. */
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

  private static final Gazetteer STANDARD = new Gazetteer();

  public static Gazetteer standard() {
    return STANDARD;
  }

  /**
   * The entry that a name, alias, acronym, demonym ("Russian", "Russians") or possessive stands for;
   * case matters ("US", not "us"). Empty for a name that is not listed or that stands for two.
   */
  public Optional<Entry> find(String surface) {
    return Optional.empty();
  }

  /** The longest name listed, in words. */
  public int maxWords() {
    return 5;
  }

  /** Whether {@code surface} is a demonym, not the name of a place. */
  public boolean isDemonym(String surface) {
    return false;
  }

  /** The nation that an entry lies in or stands for; a metonym such as a capital is its nation. */
  public String nation(String key) {
    int slash = key.indexOf('/');
    return slash < 0 ? key : key.substring(0, slash);
  }

  /** Whether {@code inner} lies in {@code outer} and is not the same. */
  public boolean contains(String outer, String inner) {
    return !outer.equals(inner) && inner.startsWith(outer + "/");
  }
}
