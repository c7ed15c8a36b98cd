package io.github.gainsay.extract;

import java.util.Set;

/** Nouns that name an event. */
final class EventNouns {
  private static final Set<String> NOUNS =
      Set.of(
          "visit", "trip", "tour", "meeting", "summit", "talks", "conference", "interview",
          "attack", "strike", "raid", "shooting", "bombing", "explosion", "blast", "crash",
          "accident", "fire", "earthquake", "quake", "flood", "storm", "hurricane", "election",
          "vote", "poll", "referendum", "trial", "hearing", "verdict", "sentence", "arrest",
          "protest", "demonstration", "rally", "march", "war", "invasion", "battle", "ceasefire",
          "truce", "deal", "agreement", "treaty", "merger", "launch", "match", "game",
          "final", "victory", "win", "defeat", "death", "birth", "wedding", "funeral", "murder",
          "killing", "robbery", "kidnapping", "resignation", "appointment", "inauguration",
          "opening", "closing", "ceremony", "speech", "statement", "announcement",
          "walkout", "festival", "parade", "concert", "exhibition", "outbreak", "eruption",
          "landslide", "collapse", "rescue", "incident", "test", "deployment", "withdrawal");

  private EventNouns() {}

  static boolean isEvent(String lemma) {
    return NOUNS.contains(lemma);
  }
}
