package io.github.gainsay.article;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists of the readers: a list's name, a tab, its entries. */
final class WordLists {

  private WordLists() {}

  /** Reads a resource whose entries are parted by {@code separator}. */
  static ImmutableSetMultimap<String, String> read(String resource, char separator) {
    try {
      List<String> lines =
          Resources.readLines(
              Resources.getResource(WordLists.class, resource), StandardCharsets.UTF_8);
      ImmutableSetMultimap.Builder<String, String> read = ImmutableSetMultimap.builder();
      for (String line : lines) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Splitter.on('\t').splitToList(line);
        read.putAll(cells.get(0), Splitter.on(separator).split(cells.get(1)));
      }
      return read.build();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
