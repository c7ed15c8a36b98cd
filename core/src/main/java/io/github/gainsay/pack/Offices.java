package io.github.gainsay.pack;

import java.util.Locale;
import java.util.Set;

/** Words for bodies and offices that speak for a state: "ministry", "spokesman", "president". */
public final class Offices {
  private static final Set<String> WORDS =
      Set.of(
          "government",
          "ministry",
          "ministries",
          "minister",
          "ministers",
          "administration",
          "authorities",
          "authority",
          "official",
          "officials",
          "president",
          "premier",
          "chancellor",
          "king",
          "queen",
          "prince",
          "sultan",
          "emir",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "spokesmen",
          "leader",
          "leaders",
          "leadership",
          "envoy",
          "ambassador",
          "diplomat",
          "diplomats",
          "embassy",
          "consulate",
          "delegation",
          "negotiator",
          "negotiators",
          "military",
          "army",
          "navy",
          "parliament",
          "cabinet",
          "regime",
          "junta",
          "side",
          "state",
          "department",
          "secretary",
          "general",
          "commander",
          "foreign",
          "defense",
          "defence",
          "kremlin",
          "presidency");

  private Offices() {}

  /** Whether a word, or the last word of a title, names an office or a body. */
  public static boolean isOffice(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WORDS.contains(lower) || WORDS.contains(lower.substring(lower.lastIndexOf(' ') + 1));
  }
}
