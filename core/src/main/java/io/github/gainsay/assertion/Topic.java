package io.github.gainsay.assertion;

import com.google.common.collect.ImmutableSet;

/**
 * What an assertion is about. All strings are stable keys in lower case: lemmas, keys of the
 * gazetteer, folded names. An empty field means that the text says nothing of it, not that there is
 * nothing.
 *
 * @param what the counted thing, the person or the speaker
 * @param modifiers what narrows it down: nationality, kind
 * @param events lemmas of the verbs and event nouns around the value, nearest first
 * @param participants persons, bodies and nations that take part, by their keys
 * @param places where it holds, by keys of the gazetteer or folded names
 * @param scope words that single it out: "another", "previous", "each", "total", "including"
 * @param context content lemmas of the sentence
 */
public record Topic(
    String what,
    ImmutableSet<String> modifiers,
    ImmutableSet<String> events,
    ImmutableSet<String> participants,
    ImmutableSet<String> places,
    ImmutableSet<String> scope,
    ImmutableSet<String> context) {

  public static final Topic NONE = about("");

  /** A topic of which only the thing is known. */
  public static Topic about(String what) {
    return new Topic(
        what,
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of(),
        ImmutableSet.of());
  }

  public Topic withWhat(String lemma, ImmutableSet<String> narrowed) {
    return new Topic(lemma, narrowed, events, participants, places, scope, context);
  }

  public Topic withEvents(ImmutableSet<String> lemmas) {
    return new Topic(what, modifiers, lemmas, participants, places, scope, context);
  }

  public Topic withParticipants(ImmutableSet<String> keys) {
    return new Topic(what, modifiers, events, keys, places, scope, context);
  }

  public Topic withPlaces(ImmutableSet<String> keys) {
    return new Topic(what, modifiers, events, participants, keys, scope, context);
  }

  public Topic withScope(ImmutableSet<String> words) {
    return new Topic(what, modifiers, events, participants, places, words, context);
  }

  public Topic withContext(ImmutableSet<String> lemmas) {
    return new Topic(what, modifiers, events, participants, places, scope, lemmas);
  }
}
