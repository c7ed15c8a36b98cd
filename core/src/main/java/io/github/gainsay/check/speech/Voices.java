package io.github.gainsay.check.speech;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.align.Wording;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.check.name.PersonIndex;
import io.github.gainsay.pack.Spelling;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two sources can be one: a body contains whoever speaks for it, "he" and "a spokesman" may
 * be anybody.
 */
public final class Voices {
  private static final Pattern JOINT =
      Pattern.compile("(?i)\\b(?:and|both|joint|together|with)\\b");

  /** Sources that may be anybody or speak for any other. */
  private static final ImmutableSet<String> OPEN =
      ImmutableSet.of(
          "aide",
          "analyst",
          "anyone",
          "authorities",
          "authority",
          "colleague",
          "critic",
          "data",
          "document",
          "everyone",
          "expert",
          "figure",
          "he",
          "insider",
          "investigator",
          "it",
          "lawyer",
          "local",
          "man",
          "media",
          "newspaper",
          "observer",
          "officer",
          "official",
          "other",
          "outlet",
          "people",
          "person",
          "reporter",
          "report",
          "representative",
          "researcher",
          "resident",
          "she",
          "source",
          "speaker",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "statement",
          "statistics",
          "study",
          "survivor",
          "they",
          "tweet",
          "victim",
          "we",
          "website",
          "who",
          "witness",
          "witnesses",
          "woman",
          "worker",
          "you",
          "i");

  private Voices() {}

  /** Whether the words of one cannot be the other's: two persons, or voices of two nations. */
  static boolean areDisjoint(ArticleFacts f, Attribution s, ArticleFacts g, Attribution t) {
    boolean person = isPerson(f, s);
    boolean other = isPerson(g, t);
    if (canBeOne(s, t, person && other)) {
      return false;
    }
    boolean bodies = !s.body().isEmpty() && !t.body().isEmpty() && !s.body().equals(t.body());
    return person && other || bodies;
  }

  /**
   * Whether two sources of a figure are two, as far as their words and the roles of persons tell:
   * "the mayor" and "the fire service".
   */
  public static boolean areApart(ArticleFacts f, Attribution s, ArticleFacts g, Attribution t) {
    boolean person = isPerson(f, s);
    boolean other = isPerson(g, t);
    if (canBeOne(s, t, person && other) || isOpen(s) || isOpen(t)) {
      return false;
    }
    return person == other || (person ? isStranger(f, g, s, t) : isStranger(g, f, t, s));
  }

  /** Whether a person is known to hold offices, none of which has to do with a source. */
  private static boolean isStranger(
      ArticleFacts f, ArticleFacts g, Attribution person, Attribution source) {
    ImmutableSet<String> offices =
        ImmutableSet.<String>builder()
            .addAll(offices(f, person.name()))
            .addAll(offices(g, person.name()))
            .build();
    return !offices.isEmpty() && Sets.intersection(offices, words(source)).isEmpty();
  }

  private static ImmutableSet<String> offices(ArticleFacts facts, String person) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    PersonIndex.of(facts)
        .roles(person)
        .forEach(r -> words.addAll(Wording.of(r.title() + ' ' + r.organisation()).content()));
    return words.build();
  }

  /** Whether the source may be anybody: "a spokesman", "officials", "he". */
  static boolean isOpen(Attribution by) {
    String source = by.source().toLowerCase(Locale.ROOT);
    String head = source.substring(source.lastIndexOf(' ') + 1);
    return by.name().isEmpty()
        && (OPEN.contains(head)
            || head.endsWith("s") && OPEN.contains(head.substring(0, head.length() - 1)));
  }

  /** Of two persons a given name that both bear makes no one: "Ann Lee" and "Ann Roe". */
  private static boolean canBeOne(Attribution s, Attribution t, boolean persons) {
    Set<String> shared = Sets.intersection(words(s), words(t));
    return !s.hasSource()
        || !t.hasSource()
        || JOINT.matcher(s.source()).find()
        || JOINT.matcher(t.source()).find()
        || StatementMatch.sameSpeaker(s, t)
        || !shared.isEmpty() && !(persons && shared.equals(given(s)) && shared.equals(given(t)))
        || areSpelledAlike(StatementMatch.last(s.name()), StatementMatch.last(t.name()));
  }

  private static boolean areSpelledAlike(String name, String other) {
    return !name.isEmpty()
        && (Spelling.isSlip(name, other) || Spelling.sound(name).equals(Spelling.sound(other)));
  }

  /** The words of a name but for the last. */
  private static ImmutableSet<String> given(Attribution by) {
    return Wording.of(by.name().substring(0, Math.max(0, by.name().lastIndexOf(' ')))).content();
  }

  private static ImmutableSet<String> words(Attribution by) {
    return Wording.of(by.source() + ' ' + by.name()).content();
  }

  /** Whether the source is one of the persons whom the article names. */
  static boolean isPerson(ArticleFacts facts, Attribution by) {
    return PersonIndex.of(facts).isPerson(by.name());
  }
}
