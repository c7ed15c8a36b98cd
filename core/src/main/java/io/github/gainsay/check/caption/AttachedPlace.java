package io.github.gainsay.check.caption;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.align.Wording;
import io.github.gainsay.article.Span;
import io.github.gainsay.pack.EventClasses;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Gazetteer.Entry;
import io.github.gainsay.pack.Gazetteer.EntryKind;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name right after a noun that tells where the thing stands or is: "the dike at Lauen". Such a
 * name is a place whether or not the gazetteer has it.
 *
 * @param head the noun, folded
 * @param isThe whether "the" stands before the noun: the reader is to know which
 * @param preposition in lower case
 * @param name as written
 * @param span where the name stands
 */
record AttachedPlace(String head, boolean isThe, String preposition, String name, Span span) {

  private static final Pattern ATTACHED =
      Pattern.compile(
          "(?:\\b(?<the>[Tt]he) )?(?:\\p{Ll}{2,20} )?\\b(?<head>\\p{Ll}{3,20}) (?<prep>in|at|near|outside)"
              + " (?<name>\\p{Lu}[\\p{L}’'-]{2,24}(?: \\p{Lu}[\\p{L}’'-]{2,24}){0,2})(?=[,.;]| on\\b| at\\b| before\\b|$)");

  /** All of a sentence. */
  static ImmutableList<AttachedPlace> of(String sentence, Span span) {
    ImmutableList.Builder<AttachedPlace> found = ImmutableList.builder();
    Matcher m = ATTACHED.matcher(sentence);
    while (m.find()) {
      Wording head = Wording.of(m.group("head"));
      if (head.content().size() == 1) {
        int from = span.start() + m.start("name");
        found.add(
            new AttachedPlace(
                head.content().iterator().next(),
                m.group("the") != null,
                m.group("prep"),
                m.group("name"),
                new Span(span.article(), span.at(), from, from + m.group("name").length())));
      }
    }
    return found.build();
  }

  /** Whether both name one kind of thing in one way, so that the places can be compared. */
  boolean isLike(AttachedPlace that) {
    return head.equals(that.head) && preposition.equals(that.preposition);
  }

  /** Whether both tell of one event by "the": "the concert in Vilnius". */
  boolean isOneEventWith(AttachedPlace that) {
    return isLike(that)
        && isThe
        && that.isThe
        && name.equals(that.name)
        && !EventClasses.standard().of(head).isEmpty();
  }

  /** Whether neither place can lie in the other: towns both, as far as is known. */
  boolean isApartFrom(AttachedPlace that) {
    Gazetteer gazetteer = Gazetteer.standard();
    Optional<Entry> s = gazetteer.find(name);
    Optional<Entry> t = gazetteer.find(that.name);
    if (s.isPresent() && t.isPresent()) {
      return gazetteer.areApart(s.get().key(), t.get().key());
    }
    return isTown(s) && isTown(t) && !name.contains(that.name) && !that.name.contains(name);
  }

  private static boolean isTown(Optional<Entry> entry) {
    return entry.isEmpty() || entry.get().kind() == EntryKind.CITY;
  }
}
