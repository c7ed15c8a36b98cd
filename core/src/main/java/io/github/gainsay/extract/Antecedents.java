package io.github.gainsay.extract;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Locus;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Whom pronouns, roles and "the 23-year-old" stand for: a person named before in the running story,
 * the last sentence first, and in a sentence its speaker or else its first name. Captions have
 * names of their own and never move a pronoun of the story; no pronoun stands for a person of the
 * other gender. A speech has its likeliest source; an age is linked only where one person can be
 * meant ({@link #only}).
 */
public final class Antecedents {

  /** A person as named in a sentence. */
  record Mention(String full, Span span, boolean quoted) {}

  /** How far back a pronoun reaches, in sentences. */
  private static final int REACH = 12;

  /** How far back it reaches where one person only may be meant. */
  private static final int NEAR = 2;

  private final List<Sentence> sentences;
  private final List<Assertion<Role>> roles;
  private final ListMultimap<Integer, Mention> bySentence = ArrayListMultimap.create();
  private final Map<Integer, String> centers = new HashMap<>();
  private final Genders genders = new Genders();

  Antecedents(Draft draft) {
    sentences = draft.sentences();
    roles = draft.of(Role.class);
    for (Assertion<PersonName> name : draft.of(PersonName.class)) {
      Locus at = name.locus();
      bySentence.put(at.sentence(), new Mention(name.value().full(), name.span(), at.quoted()));
    }
    if (bySentence.isEmpty()) {
      readEntities(draft);
    }
    for (Mention name : bySentence.values()) {
      genders.learn(name.full());
    }
    for (Sentence s : sentences) {
      for (Mention name : mentions(s)) {
        genders.learn(s, name);
      }
    }
  }

  /** Without a reader of names: the persons that the entity model marks, the longest form first. */
  private void readEntities(Draft draft) {
    Map<String, String> fullByPart = new HashMap<>();
    for (Sentence s : sentences) {
      int i = 0;
      while (i < s.size()) {
        int end = i;
        while (end < s.size() && isPersonWord(s.token(end))) {
          end++;
        }
        if (end == i) {
          i++;
          continue;
        }
        String words = s.text(i, end);
        String full = end == i + 1 ? fullByPart.getOrDefault(words, words) : words;
        for (int j = i; j < end && end > i + 1; j++) {
          fullByPart.putIfAbsent(s.token(j).text(), words);
        }
        bySentence.put(s.index(), new Mention(full, s.span(i, end), draft.locus(s, i).quoted()));
        i = end;
      }
    }
  }

  /** The entity model takes a quotation mark before a name for a part of it at times. */
  private static boolean isPersonWord(Token t) {
    return t.entity().equals("PERSON") && Character.isLetter(t.text().charAt(0));
  }

  /** The persons named in a sentence, in order. */
  List<Mention> mentions(Sentence s) {
    return bySentence.get(s.index());
  }

  /** Tells who the speaker of a sentence is: whom the next one's pronouns mean. */
  void center(Sentence s, String person) {
    centers.put(s.index(), person);
  }

  static boolean isPronoun(Token t) {
    return !Genders.of(t).isEmpty();
  }

  /** The likeliest person for a pronoun that starts at {@code at}; empty when nobody fits. */
  String likeliest(Token pronoun, Sentence s, Span at) {
    String gender = Genders.of(pronoun);
    if (gender.isEmpty()) {
      return "";
    }
    for (Sentence other : before(s, REACH)) {
      boolean own = other.index() == s.index();
      String center = own ? null : centers.get(other.index());
      if (center != null && genders.fits(center, gender)) {
        return learned(center, gender);
      }
      for (Mention name : mentions(other)) {
        boolean earlier = !own || name.span().end() <= at.start();
        if (earlier && !name.quoted() && genders.fits(name.full(), gender)) {
          return learned(name.full(), gender);
        }
      }
    }
    return "";
  }

  private String learned(String person, String gender) {
    genders.put(person, gender);
    return person;
  }

  /**
   * The one person that the words from token {@code token} on can mean: a pronoun, or with another
   * token anybody. Null where the nearest sentence that names somebody who fits names two.
   */
  public @Nullable String only(Sentence s, int token) {
    if (!s.section().kind().isFlow()) {
      return null;
    }
    String gender = Genders.of(s.token(token));
    Span at = s.span(token, token + 1);
    for (Sentence other : before(s, NEAR + 1)) {
      Set<String> fit = new HashSet<>();
      boolean named = false;
      for (Mention name : mentions(other)) {
        boolean earlier = other.index() < s.index() || name.span().end() <= at.start();
        if (earlier && !name.quoted()) {
          named = true;
          if (gender.isEmpty() || genders.fits(name.full(), gender)) {
            fit.add(name.full());
          }
        }
      }
      if (named && fit.isEmpty() && other.index() == s.index()) {
        return null; // a short name may be of another than it was read as
      }
      if (!fit.isEmpty()) {
        return fit.size() == 1 ? fit.iterator().next() : null;
      }
    }
    return null;
  }

  /**
   * Whom the lead means by "a 34-year-old woman": the person whose full name opens the sentence
   * after it, and who does not speak there. Null for another sentence, and where it names persons.
   */
  @Nullable Mention introduced(Sentence lead, ReportingCues cues) {
    boolean first = before(lead, lead.index() + 1).size() == 1;
    int next = lead.index() + 1;
    while (next < sentences.size() && !sentences.get(next).section().kind().isFlow()) {
      next++;
    }
    boolean open = first && lead.section().kind().isFlow() && mentions(lead).isEmpty();
    if (!open || next == sentences.size() || mentions(sentences.get(next)).isEmpty()) {
      return null;
    }
    Sentence s = sentences.get(next);
    Mention name = mentions(s).get(0);
    boolean opens = name.span().start() == s.span().start() && name.full().indexOf(' ') > 0;
    boolean speaks = false;
    for (int i = 1; i < s.size(); i++) {
      boolean main = s.token(i - 1).is(",") || s.span(i - 1, i).end() == name.span().end();
      speaks |= main && s.token(i).tagged("VB") && cues.of(s.token(i)) != null;
    }
    return opens && !speaks ? name : null;
  }

  /** A sentence and those of its world before it, the last first, at most {@code most}. */
  private List<Sentence> before(Sentence s, int most) {
    boolean flow = s.section().kind().isFlow();
    List<Sentence> found = new ArrayList<>();
    for (int i = s.index(); i >= 0 && i > s.index() - most; i--) {
      Sentence other = sentences.get(i);
      SectionKind kind = other.section().kind();
      if (flow ? kind.isFlow() : other.sectionIndex() == s.sectionIndex()) {
        found.add(other);
      }
    }
    return found;
  }

  /**
   * The person who holds an office: the last so titled before {@code at}, else the first after.
   *
   * @param head the last word of the title: "minister"
   * @param same whether a role is of the nation that is meant
   */
  String holder(String head, Span at, Predicate<Role> same) {
    String found = "";
    for (Assertion<Role> role : roles) {
      Role value = role.value();
      boolean before = role.span().compareTo(at) < 0;
      boolean fits =
          !value.person().isEmpty()
              && value.standing().isEmpty()
              && (value.title().equals(head) || value.title().endsWith(" " + head));
      if (fits && (before || found.isEmpty()) && same.test(value)) {
        found = value.person();
      }
    }
    return found;
  }
}
