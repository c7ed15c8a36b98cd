package io.github.gainsay.article;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes bytes without ever guessing: text, or the reason why they are none. */
public final class StrictText {

  /**
   * What came of decoding.
   *
   * @param text the text without a byte order mark, null when there is none
   * @param line line of the fault, 0 when the whole is meant
   * @param fault what is wrong, empty when nothing is
   */
  public record Decoded(@Nullable String text, int line, String fault) {}

  /** A share of control characters above which bytes are no text: one in 20. */
  private static final int CONTROL_SHARE = 20;

  private static final int HEAD = 2_000;

  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]{0,200}charset ?= ?[\"']?([A-Za-z0-9_.:-]{2,40})");

  private StrictText() {}

  /** Decodes UTF-8, or UTF-16 where a byte order mark says so. */
  public static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-')) {
      return fault(0, "a PDF file, not text");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return fault(0, "a binary file: NUL byte at offset " + i);
      }
    }
    return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0, StandardCharsets.UTF_8);
  }

  /** As {@link #decode}, but HTML that is not UTF-8 may name its own charset. */
  static Decoded decodeHtml(byte[] bytes) {
    Decoded decoded = decode(bytes);
    if (decoded.text != null) {
      return decoded;
    }
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    Matcher charset = CHARSET.matcher(head.toLowerCase(Locale.ROOT));
    if (!charset.find() || !Charset.isSupported(charset.group(1))) {
      return decoded;
    }
    // Browsers read ISO 8859-1 as its superset.
    String name = charset.group(1).equals("iso-8859-1") ? "windows-1252" : charset.group(1);
    Decoded other = decode(bytes, 0, Charset.forName(name));
    return other.text == null ? decoded : other;
  }

  private static Decoded decode(byte[] bytes, int from, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      int at = in.position();
      int line = 1 + (int) out.chars().filter(c -> c == '\n').count();
      return fault(
          line,
          String.format(
              Locale.ROOT, "not %s: byte 0x%02X at offset %d", charset.name(), bytes[at], at));
    }
    String text = out.toString();
    long controls = text.chars().filter(c -> Character.isISOControl(c) && !isSpace(c)).count();
    if (controls * CONTROL_SHARE > text.length()) {
      return fault(0, "a binary file: " + controls + " control characters");
    }
    return new Decoded(text, 0, "");
  }

  private static boolean isSpace(int c) {
    return c >= '\t' && c <= '\r' || c == 0x85;
  }

  private static Decoded fault(int line, String fault) {
    return new Decoded(null, line, fault);
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    if (bytes.length < first.length) {
      return false;
    }
    for (int i = 0; i < first.length; i++) {
      if ((bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }
}
