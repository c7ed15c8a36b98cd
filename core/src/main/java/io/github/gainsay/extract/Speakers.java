package io.github.gainsay.extract;

import com.google.common.base.Splitter;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.extract.Antecedents.Mention;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Offices;
import io.github.gainsay.value.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who the sources of an article are: resolves names through the names already found, roles through
 * the roles, pronouns to the person whom the running story last spoke of. Captions have names of
 * their own and never move a pronoun of the story.
 */
final class Speakers {

  /** A person or body: {@code name} as resolved, {@code body} the nation it speaks for. */
  record Speaker(String name, String body, boolean isPerson) {
    static final Speaker UNKNOWN = new Speaker("", "", false);

    boolean isKnown() {
      return !name.isEmpty() || !body.isEmpty();
    }

    /** Whether both are one person, or one speaks for the nation that the other is. */
    boolean isSame(Speaker other) {
      boolean sameBody = !body.isEmpty() && body.equals(other.body);
      return isPerson && other.isPerson
          ? name.equals(other.name)
          : sameBody || (!name.isEmpty() && name.equals(other.name));
    }
  }

  private final Gazetteer gazetteer;
  private final Antecedents persons;
  private final Map<String, String> nations = new HashMap<>();

  Speakers(Draft draft, Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.persons = draft.persons();
    for (Assertion<Role> role : draft.of(Role.class)) {
      String nation = nationOf(role.value());
      if (!nation.isEmpty() && !role.value().person().isEmpty()) {
        nations.putIfAbsent(role.value().person(), nation);
      }
    }
    for (Sentence sentence : draft.sentences()) {
      for (Mention name : persons.mentions(sentence)) {
        learn(sentence, name);
      }
    }
  }

  /** Learns the nation of a person from the words around a mention. */
  private void learn(Sentence sentence, Mention name) {
    int first = tokenAt(sentence, name.span().start());
    int end = tokenAt(sentence, name.span().end());
    if (first < 0) {
      return;
    }
    String person = name.full();
    int from = first;
    while (from > 0 && first - from < 8 && isTitle(sentence.token(from - 1))) {
      from--;
    }
    String nation = officeNation(sentence, from, first);
    int after = end < 0 ? sentence.size() : end;
    if (nation.isEmpty()) {
      int apposed = apposition(sentence, after);
      boolean of = after < apposed && sentence.token(after).is("of");
      nation =
          of && isOffice(sentence, from, first)
              ? nationIn(sentence, after, apposed)
              : officeNation(sentence, after, apposed);
    }
    if (!nation.isEmpty()) {
      nations.putIfAbsent(person, nation);
    }
  }

  private static boolean isTitle(Token t) {
    return NounPhrases.isNoun(t)
        || t.tagged("JJ")
        || t.tag().equals("POS")
        || t.is("of")
        || t.is("the");
  }

  /** The end of ", a spokesman for China's foreign ministry," or " of Russia" after a name. */
  private static int apposition(Sentence sentence, int from) {
    if (from >= sentence.size()) {
      return from;
    }
    Token link = sentence.token(from);
    if (link.is("of")) {
      return Math.min(from + 4, sentence.size());
    }
    boolean apposed =
        link.is(",") && from + 1 < sentence.size() && startsPhrase(sentence.token(from + 1));
    int i = from + 1;
    while (apposed && i < sentence.size() && i < from + 12) {
      Token t = sentence.token(i);
      if (t.is(",") || t.tagged("VB") || t.tagged("W")) {
        break;
      }
      i++;
    }
    return apposed ? i : from;
  }

  private static boolean startsPhrase(Token t) {
    return t.tagged("DT") || t.tagged("JJ") || t.tagged("NN");
  }

  private static int tokenAt(Sentence sentence, int offset) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.span(i, i + 1).start() >= offset) {
        return i;
      }
    }
    return -1;
  }

  /** The nation named beside an office: "Chinese Foreign Ministry spokesman". */
  private String officeNation(Sentence sentence, int from, int to) {
    return isOffice(sentence, from, to) ? nationIn(sentence, from, to) : "";
  }

  private static boolean isOffice(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Offices.isOffice(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private String nationIn(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      for (int n = Math.min(gazetteer.maxWords(), to - i); n > 0; n--) {
        String nation = nationIn(sentence.text(i, i + n));
        if (!nation.isEmpty()) {
          return nation;
        }
      }
    }
    return "";
  }

  /** The nation of a name in the gazetteer; empty when there is none. */
  private String nationIn(String words) {
    return gazetteer.find(words).map(e -> gazetteer.nation(e.key())).orElse("");
  }

  /** The nation of the body that a role is held in: its key, or a name that holds its name. */
  private String nationOf(Role role) {
    String organisation = role.organisation();
    if (!Offices.isOffice(role.title()) || organisation.isEmpty()) {
      return "";
    }
    boolean key = organisation.length() == 2 && Character.isLowerCase(organisation.charAt(0));
    if (key) {
      return organisation;
    }
    List<String> words = Splitter.on(' ').omitEmptyStrings().splitToList(organisation);
    for (int n = words.size(); n > 0; n--) {
      String nation = nationIn(String.join(" ", words.subList(0, n)));
      if (!nation.isEmpty()) {
        return nation;
      }
    }
    return "";
  }

  /** The speaker whom a noun phrase names; {@link Speaker#UNKNOWN} when it is left open. */
  Speaker of(Paragraph p, NounPhrases.Phrase phrase) {
    Sentence sentence = p.sentence(phrase.from());
    Token head = p.token(phrase.to() - 1);
    return head.tagged("PRP")
        ? person(persons.likeliest(head, sentence, p.span(phrase.from(), phrase.to())))
        : phrase(p, phrase, sentence);
  }

  /** As {@link #of}, for a phrase that speaks: the next sentence's pronouns mean its speaker. */
  Speaker resolve(Paragraph p, NounPhrases.Phrase phrase) {
    Speaker found = of(p, phrase);
    if (p.section().kind().isFlow() && found.isPerson()) {
      persons.center(p.sentence(phrase.from()), found.name());
    }
    return found;
  }

  private Speaker phrase(Paragraph p, NounPhrases.Phrase phrase, Sentence sentence) {
    Span span = p.span(phrase.from(), phrase.to());
    String named = "";
    for (Mention name : persons.mentions(sentence)) {
      if (name.span().overlaps(span) && isHead(p, phrase, name.span())) {
        named = name.full();
      }
    }
    if (named.isEmpty()) {
      named = apposed(p, phrase, sentence);
    }
    if (!named.isEmpty()) {
      return person(named);
    }
    String nation = nation(p, phrase);
    String person = byRole(p, phrase, nation);
    if (!person.isEmpty()) {
      String of = nation.isEmpty() ? nations.getOrDefault(person, "") : nation;
      return new Speaker(person, of, true);
    }
    boolean proper = p.token(phrase.to() - 1).tagged("NNP");
    return proper || !nation.isEmpty()
        ? new Speaker(proper ? p.text(phrase.from(), phrase.to()) : "", nation, false)
        : Speaker.UNKNOWN;
  }

  /** The person named between commas after a phrase: "A geologist, Dr. Ines Moor, said". */
  private String apposed(Paragraph p, NounPhrases.Phrase phrase, Sentence sentence) {
    int comma = phrase.to();
    int end = p.sentenceEnd(phrase.from());
    if (comma + 2 >= end || !p.token(comma).is(",") || isNameOf(p, phrase)) {
      return "";
    }
    // a title may stand before the name
    Span start = p.span(comma + 1, Math.min(end, comma + 3));
    for (Mention name : persons.mentions(sentence)) {
      if (name.span().start() >= start.start() && name.span().start() < start.end()) {
        return isBeforeComma(p, name.span(), comma + 2, end) ? name.full() : "";
      }
    }
    return "";
  }

  /** Whether the head of a phrase is a proper noun: not "a spokesman for the World Bank". */
  private static boolean isNameOf(Paragraph p, NounPhrases.Phrase phrase) {
    int head = phrase.from();
    while (head + 1 < phrase.to() && !p.token(head + 1).tagged("IN")) {
      head++;
    }
    return p.token(head).tagged("NNP");
  }

  private static boolean isBeforeComma(Paragraph p, Span name, int from, int end) {
    for (int i = from; i < end; i++) {
      if (p.span(i, i + 1).start() >= name.end()) {
        return p.token(i).is(",");
      }
    }
    return false;
  }

  /** The nation that a phrase speaks for: "China", "the Kremlin", "Chinese officials". */
  private String nation(Paragraph p, NounPhrases.Phrase phrase) {
    int from = p.token(phrase.from()).tagged("DT") ? phrase.from() + 1 : phrase.from();
    if (from >= phrase.to()) {
      return "";
    }
    String whole = nationIn(p.text(from, phrase.to()));
    Sentence sentence = p.sentence(from);
    int start = p.sentenceStart(from);
    return whole.isEmpty()
        ? officeNation(sentence, from - start, Math.min(phrase.to() - start, sentence.size()))
        : whole;
  }

  /**
   * Whether a name in a phrase is what the phrase stands for: not "Lee's aide", "an aide to Lee".
   */
  private static boolean isHead(Paragraph p, NounPhrases.Phrase phrase, Span name) {
    boolean linked = false;
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Span at = p.span(i, i + 1);
      if (at.start() < name.start() && (p.token(i).tagged("IN") || p.token(i).is("to"))) {
        linked = true;
      }
      // "President of Ukraine Ann Lee": a proper noun between the preposition and the name.
      if (linked && at.start() < name.start() && p.token(i).tagged("NNP")) {
        linked = false;
      }
      if (at.start() >= name.end() && p.token(i).tag().equals("POS")) {
        return false;
      }
    }
    return !linked;
  }

  private String byRole(Paragraph p, NounPhrases.Phrase phrase, String nation) {
    if (!p.token(phrase.from()).tagged("DT") && nation.isEmpty()) {
      return "";
    }
    return persons.holder(
        p.token(phrase.to() - 1).lower(),
        p.span(phrase.from(), phrase.to()),
        role ->
            nation.isEmpty()
                || nation.equals(nationOf(role))
                || nation.equals(nations.get(role.person())));
  }

  private Speaker person(String full) {
    return full.isEmpty()
        ? Speaker.UNKNOWN
        : new Speaker(full, nations.getOrDefault(full, ""), true);
  }

  /** The persons named in a sentence outside quotations, in order, with the nation of each. */
  List<Speaker> in(Sentence sentence) {
    List<Speaker> found = new ArrayList<>();
    for (Mention name : persons.mentions(sentence)) {
      if (!name.quoted()) {
        found.add(person(name.full()));
      }
    }
    return found;
  }
}
