package io.github.gainsay.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a table of two columns: a class of words, and words of it with blanks between. */
public final class WordTable {

  private static final Splitter BLANK = Splitter.on(' ');

  private WordTable() {}

  /** The words of a cell, by blanks; none for "-". */
  public static ImmutableSet<String> words(String cell) {
    return cell.equals("-") ? ImmutableSet.of() : ImmutableSet.copyOf(BLANK.split(cell));
  }

  /** The words of each class, from a resource beside {@code owner}. */
  public static ImmutableSetMultimap<String, String> read(Class<?> owner, String resource) {
    try {
      List<String> lines =
          Resources.readLines(Resources.getResource(owner, resource), StandardCharsets.UTF_8);
      ImmutableSetMultimap.Builder<String, String> read = ImmutableSetMultimap.builder();
      for (String line : lines) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> cells = Splitter.on('\t').splitToList(line);
          read.putAll(cells.get(0), BLANK.split(cells.get(1)));
        }
      }
      return read.build();
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " cannot be read", e);
    }
  }
}
