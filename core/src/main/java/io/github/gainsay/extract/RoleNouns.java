package io.github.gainsay.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import io.github.gainsay.language.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The nouns of {@code role_nouns.tsv}: offices, and other words for persons. */
final class RoleNouns {
  private static final RoleNouns STANDARD = load();

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

  /** Whether the token can be a part of a title before its office: "prime", "deputy". */
  boolean isModifier(Token t) {
    return byKind.containsEntry("before", lower(t));
  }

  private static String lower(Token t) {
    return t.text().toLowerCase(Locale.ROOT);
  }

  private static RoleNouns load() {
    try {
      List<String> lines =
          Resources.readLines(
              Resources.getResource(RoleNouns.class, "role_nouns.tsv"), StandardCharsets.UTF_8);
      ImmutableSetMultimap.Builder<String, String> read = ImmutableSetMultimap.builder();
      for (String line : lines) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Splitter.on('\t').splitToList(line);
        read.putAll(cells.get(0), Splitter.on(' ').split(cells.get(1)));
      }
      return new RoleNouns(read.build());
    } catch (IOException e) {
      throw new UncheckedIOException("role_nouns.tsv cannot be read", e);
    }
  }
}
