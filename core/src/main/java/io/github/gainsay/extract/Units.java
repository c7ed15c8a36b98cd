package io.github.gainsay.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units and currencies by their words and signs, from {@code units.tsv}. */
final class Units {
  private static final Units STANDARD = load();

  private final ImmutableMap<String, String> byWord;
  private final ImmutableMap<String, String> bySign;

  private Units(ImmutableMap<String, String> byWord, ImmutableMap<String, String> bySign) {
    this.byWord = byWord;
    this.bySign = bySign;
  }

  static Units standard() {
    return STANDARD;
  }

  /** The unit of a word after a number, such as "miles" or "%"; null for another word. */
  @Nullable String after(String word) {
    return byWord.get(word);
  }

  /** The currency of a sign before a number, such as "$" or "US$"; null for another word. */
  @Nullable String before(String sign) {
    return bySign.get(sign);
  }

  private static Units load() {
    Map<String, String> words = new HashMap<>();
    Map<String, String> signs = new HashMap<>();
    try {
      List<String> lines =
          Resources.readLines(
              Resources.getResource(Units.class, "units.tsv"), StandardCharsets.UTF_8);
      for (String line : lines) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Splitter.on('\t').splitToList(line);
        for (String word : Splitter.on('|').omitEmptyStrings().split(cells.get(1))) {
          words.put(word, cells.get(0));
        }
        for (String sign : Splitter.on('|').omitEmptyStrings().split(cells.get(2))) {
          signs.put(sign, cells.get(0));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("units.tsv cannot be read", e);
    }
    return new Units(ImmutableMap.copyOf(words), ImmutableMap.copyOf(signs));
  }
}
