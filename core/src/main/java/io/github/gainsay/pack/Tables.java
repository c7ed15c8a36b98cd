package io.github.gainsay.pack;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Reads the tables of this package: UTF-8, cells parted by tabs, lines of {@code #} are comments.
 */
final class Tables {
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter LIST = Splitter.on(';').omitEmptyStrings().trimResults();

  private Tables() {}

  /** The rows of a table, each with at least {@code width} cells; missing cells are empty. */
  static ImmutableList<ImmutableList<String>> read(String file, int width) {
    try {
      ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
      for (String line :
          Resources.readLines(Resources.getResource(Tables.class, file), StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          ImmutableList.Builder<String> row = ImmutableList.builder();
          List<String> cells = CELLS.splitToList(line);
          row.addAll(cells);
          for (int i = cells.size(); i < width; i++) {
            row.add("");
          }
          rows.add(row.build());
        }
      }
      return rows.build();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  /** The items of a cell. */
  static List<String> list(String cell) {
    return LIST.splitToList(cell);
  }

  /** Without accents; "ø", "ł", "đ", "ı" and "ß" have none in Unicode and are replaced. */
  static String plain(String s) {
    boolean ascii = true;
    for (int i = 0; i < s.length() && ascii; i++) {
      ascii = s.charAt(i) < 128;
    }
    if (ascii) {
      return s;
    }
    String apart = Normalizer.normalize(s, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      switch (c) {
        case 'ø' -> plain.append('o');
        case 'Ø' -> plain.append('O');
        case 'ł' -> plain.append('l');
        case 'Ł' -> plain.append('L');
        case 'đ' -> plain.append('d');
        case 'Đ' -> plain.append('D');
        case 'ı' -> plain.append('i');
        case 'ß' -> plain.append("ss");
        case '’', '‘', 'ʻ', 'ʼ' -> plain.append('\'');
        default -> {
          if (Character.getType(c) != Character.NON_SPACING_MARK) {
            plain.append(c);
          }
        }
      }
    }
    return plain.toString();
  }

  /** {@link #plain} in lower case. */
  static String fold(String s) {
    return plain(s).toLowerCase(Locale.ROOT);
  }
}
