package io.github.gainsay.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which titles name one office ("premier", "prime minister"), and which offices no person holds at
 * one time ("president", "prime minister").
 */
public final class OfficeTitles {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final String GOVERNMENT = "government";
  private static final String RANK = "rank";
  private static final String MINISTER = "minister";
  private static final String DEPUTY = "deputy ";
  private static final OfficeTitles STANDARD = new OfficeTitles();

  private final Map<String, String> offices = new HashMap<>();
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, Set<String>> beside = new HashMap<>();

  private OfficeTitles() {
    for (List<String> row : Tables.read("office_titles.tsv", 4)) {
      String office = row.get(1);
      groups.computeIfAbsent(office, o -> new HashSet<>()).add(row.get(0));
      offices.put(office, office);
      Tables.list(row.get(2)).forEach(form -> offices.put(form, office));
      beside.computeIfAbsent(office, o -> new HashSet<>()).addAll(Tables.list(row.get(3)));
    }
  }

  public static OfficeTitles standard() {
    return STANDARD;
  }

  /**
   * The office that a title names, in its usual words and American spelling: "Labour Minister" is
   * "labor minister", "premier" is "prime minister", "Lt. Gen." is "general". Another title is
   * itself in lower case.
   */
  public String office(String title) {
    String words =
        title
            .toLowerCase(Locale.ROOT)
            .replace("labour", "labor")
            .replace("defence", "defense")
            .replace('-', ' ');
    String known = offices.get(words);
    if (known != null) {
      return known;
    }
    List<String> all = WORDS.splitToList(words);
    String last = all.isEmpty() ? "" : all.get(all.size() - 1);
    String rank = offices.get(last);
    if (rank != null && groups(rank).contains(RANK)) {
      return rank;
    }
    boolean portfolio = all.size() == 2 && (last.equals("secretary") || last.equals(MINISTER));
    return portfolio && !all.get(0).equals("press") ? all.get(0) + ' ' + MINISTER : words;
  }

  /** Whether no person holds the two offices, in the words of {@link #office}, at one time. */
  public boolean exclude(String office, String other) {
    if (office.equals(other) || !isSameGroup(office, other)) {
      return false;
    }
    boolean deputy = office.startsWith(DEPUTY) != other.startsWith(DEPUTY);
    if (deputy && !office.endsWith(' ' + other) && !other.endsWith(' ' + office)) {
      return false;
    }
    return !canBeBeside(office, other) && !canBeBeside(other, office);
  }

  private boolean isSameGroup(String office, String other) {
    return !Sets.intersection(groups(office), groups(other)).isEmpty();
  }

  private ImmutableSet<String> groups(String office) {
    Set<String> known = groups.get(office);
    if (known != null) {
      return ImmutableSet.copyOf(known);
    }
    return isPortfolio(office) ? ImmutableSet.of(GOVERNMENT) : ImmutableSet.of();
  }

  private static boolean isPortfolio(String office) {
    return office.endsWith(' ' + MINISTER);
  }

  /** Whether the second can be held beside the first; "minister" stands for all portfolios. */
  private boolean canBeBeside(String office, String other) {
    Set<String> known = beside.getOrDefault(office, Set.of());
    boolean any = known.contains(MINISTER) && groups.get(other) == null && isPortfolio(other);
    boolean unnamed = office.equals(MINISTER) && isPortfolio(other);
    return known.contains(other) || any || unnamed;
  }
}
