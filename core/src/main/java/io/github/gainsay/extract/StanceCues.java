package io.github.gainsay.extract;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.gainsay.extract.NounPhrases.Phrase;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.WordTable;
import java.util.Locale;

/** The nouns of {@code stance_nouns.tsv}, and who or what can have a stance. */
final class StanceCues {
  private static final ImmutableSetMultimap<String, String> NOUNS =
      WordTable.read(StanceCues.class, "stance_nouns.tsv").inverse();
  private static final ImmutableSetMultimap<String, String> SOURCES =
      WordTable.read(StanceCues.class, "source_nouns.tsv").inverse();

  private StanceCues() {}

  /** What the object of a noun or adjective can be, as of {@link ReportingCues.Cue#complements}. */
  static ImmutableSet<String> complements(Token t) {
    boolean open = t.tagged("NN") || t.tagged("JJ");
    return open ? NOUNS.get(lemma(t)) : ImmutableSet.of();
  }

  /** Whether a phrase is of a person, a body, a nation or a text: "the car" is none of these. */
  static boolean isSource(Paragraph p, Phrase phrase) {
    int head = phrase.to() - 1;
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (p.token(i).tagged("IN")) {
        head = i - 1;
        break;
      }
    }
    Token t = p.token(head);
    if (t.tagged("PRP")) {
      return !t.is("them") && !t.is("him") && !t.is("me") && !t.is("us");
    }
    return t.tagged("NNP")
        || t.entity().equals("PERSON")
        || SOURCES.containsKey(lemma(t))
        || RoleNouns.standard().isPerson(lemma(t));
  }

  private static String lemma(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }
}
