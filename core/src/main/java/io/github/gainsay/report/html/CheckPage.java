package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The explanation of a check that comes with the library: the text of {@code gainsay explain}.
 *
 * @param id of the check
 * @param blocks in order
 */
record CheckPage(String id, ImmutableList<Block> blocks) {
  private static final String FOLDER = "/io/github/gainsay/checks/";
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*+)\\]\\([^)]*+\\)");

  /** A heading, a paragraph, or lines as they stand. */
  record Block(String heading, String paragraph, String lines) {}

  /** Whether the library explains the check; those of third parties it does not know. */
  static boolean exists(String id) {
    return CheckPage.class.getResource(FOLDER + id + ".md") != null;
  }

  /**
   * Reads the page of a check.
   *
   * @throws IllegalArgumentException when there is none
   */
  static CheckPage read(String id) {
    try (InputStream in = CheckPage.class.getResourceAsStream(FOLDER + id + ".md")) {
      if (in == null) {
        throw new IllegalArgumentException("no page explains " + id);
      }
      return parse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The Markdown that the pages keep to: headings, paragraphs, tables and blocks of output. */
  static CheckPage parse(String id, String markdown) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    StringBuilder paragraph = new StringBuilder();
    boolean verbatim = false;
    for (String line : (markdown + "\n").split("\n", -1)) {
      if (line.startsWith("```")) {
        if (verbatim) {
          blocks.add(new Block("", "", paragraph.toString().stripTrailing()));
          paragraph.setLength(0);
        }
        verbatim = !verbatim;
      } else if (verbatim) {
        paragraph.append(line).append('\n');
      } else if (line.startsWith("## ")) {
        blocks.add(new Block(plain(line.substring("## ".length())), "", ""));
      } else if (line.isBlank()) {
        if (paragraph.length() > 0) {
          blocks.add(new Block("", plain(paragraph.toString().strip()), ""));
          paragraph.setLength(0);
        }
      } else if (!line.startsWith("# ") && !line.startsWith("|")) {
        paragraph.append(line).append(' ');
      }
    }
    return new CheckPage(id, blocks.build());
  }

  private static String plain(String markdown) {
    return LINK.matcher(markdown).replaceAll("$1").replace("`", "").replace("*", "");
  }
}
