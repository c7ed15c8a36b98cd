package io.github.gainsay.article;

import org.jsoup.parser.Parser;

/** Decodes pieces of raw HTML and of JSON inside it, keeping every character's place. */
final class HtmlText {
  private static final int LONGEST_ENTITY = 34;

  private HtmlText() {}

  /**
   * Appends {@code [start, end)} of {@code html}, which holds no tags. {@code decoded} is what the
   * parser made of it; where the two disagree, every character stands for the whole.
   */
  static void append(
      MappedText to, String html, int start, int end, String decoded, boolean attribute) {
    MappedText own = new MappedText();
    int i = start;
    while (i < end) {
      char c = html.charAt(i);
      int entityEnd = c == '&' ? entityEnd(html, i, end) : i;
      String entity = entityEnd > i ? html.substring(i, entityEnd) : "";
      String plain = entity.isEmpty() ? "" : Parser.unescapeEntities(entity, attribute);
      if (!plain.equals(entity)) {
        for (int k = 0; k < plain.length(); k++) {
          own.append(plain.charAt(k), i, entityEnd);
        }
        i = entityEnd;
      } else {
        own.append(c, i, i + 1);
        i++;
      }
    }
    if (own.toString().equals(decoded)) {
      for (int k = 0; k < own.length(); k++) {
        to.append(own, k);
      }
    } else {
      for (int k = 0; k < decoded.length(); k++) {
        to.append(decoded.charAt(k), start, end);
      }
    }
  }

  /** The offset after an entity that starts at {@code start}, or {@code start}. */
  private static int entityEnd(String html, int start, int end) {
    int limit = Math.min(end, start + LONGEST_ENTITY);
    int i = start + 1;
    while (i < limit && (Character.isLetterOrDigit(html.charAt(i)) || html.charAt(i) == '#')) {
      i++;
    }
    if (i == start + 1) {
      return start;
    }
    return i < limit && html.charAt(i) == ';' ? i + 1 : i;
  }

  /** Decodes the JSON string whose first character after the quote is at {@code start}. */
  static MappedText json(String html, int start, int limit) {
    MappedText text = new MappedText();
    int i = start;
    while (i < limit && html.charAt(i) != '"') {
      char c = html.charAt(i);
      if (c != '\\' || i + 1 == limit) {
        text.append(c, i, i + 1);
        i++;
        continue;
      }
      char escaped = html.charAt(i + 1);
      int length = escaped == 'u' ? 6 : 2;
      int code = escaped == 'u' ? hex(html, i + 2, limit) : simple(escaped);
      text.append((char) code, i, Math.min(limit, i + length));
      i += length;
    }
    return text;
  }

  private static int simple(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> escaped;
    };
  }

  private static int hex(String html, int start, int limit) {
    int code = 0;
    for (int i = start; i < Math.min(limit, start + 4); i++) {
      code = code * 16 + Math.max(0, Character.digit(html.charAt(i), 16));
    }
    return code;
  }
}
