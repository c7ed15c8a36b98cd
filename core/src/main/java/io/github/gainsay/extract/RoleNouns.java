package io.github.gainsay.extract;

import com.google.common.collect.ImmutableSetMultimap;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.WordTable;
import java.util.Locale;

/** The nouns of {@code role_nouns.tsv}: offices, and other words for persons. */
final class RoleNouns {
  private static final RoleNouns STANDARD =
      new RoleNouns(WordTable.read(RoleNouns.class, "role_nouns.tsv"));

  private final ImmutableSetMultimap<String, String> byKind;

  private RoleNouns(ImmutableSetMultimap<String, String> byKind) {
    this.byKind = byKind;
  }

  static RoleNouns standard() {
    return STANDARD;
  }

  /** Whether the token is an office: "spokesman", "President". */
  boolean isOffice(Token t) {
    return t.tagged("NN") && byKind.containsEntry("office", lower(t));
  }

  /** Whether the token is a word for a person, an office or another. */
  boolean isPerson(Token t) {
    return isOffice(t) || (t.tagged("NN") && byKind.containsEntry("calling", lower(t)));
  }

  /** Whether a lemma is of a noun for persons. */
  boolean isPerson(String lemma) {
    return byKind.containsEntry("office", lemma) || byKind.containsEntry("calling", lemma);
  }

  /** Whether the token can be a part of a title before its office: "prime", "deputy". */
  boolean isModifier(Token t) {
    return byKind.containsEntry("before", lower(t));
  }

  private static String lower(Token t) {
    return t.text().toLowerCase(Locale.ROOT);
  }
}
