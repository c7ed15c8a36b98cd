package io.github.gainsay.article;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lines of bounded length, one at a time. */
abstract class LineSource {

  /**
   * A line.
   *
   * @param text null when it could not be read
   * @param fault why not
   */
  record Line(int number, @Nullable String text, String fault) {}

  private int number;

  /** The next line, null after the last. */
  abstract @Nullable Line next() throws IOException;

  static LineSource of(Reader reader, int largest) {
    return new OfReader(new BufferedReader(reader), largest);
  }

  /** Lines of UTF-8 bytes, or of UTF-16 where a byte order mark says so. */
  static LineSource of(InputStream stream, int largest) {
    return new OfBytes(new BufferedInputStream(stream), largest);
  }

  final Line line(String text) {
    number++;
    boolean marked = number == 1 && text.startsWith("\uFEFF");
    return new Line(number, marked ? text.substring(1) : text, "");
  }

  final Line fault(String fault) {
    return new Line(++number, null, fault);
  }

  private static String tooLong(int largest) {
    return "longer than " + largest + " characters";
  }

  private static final class OfReader extends LineSource {
    private final BufferedReader reader;
    private final int largest;

    OfReader(BufferedReader reader, int largest) {
      this.reader = reader;
      this.largest = largest;
    }

    @Override
    @Nullable Line next() throws IOException {
      StringBuilder line = new StringBuilder();
      boolean any = false;
      boolean over = false;
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        any = true;
        if (c == '\n') {
          break;
        }
        over |= line.length() >= largest;
        if (!over) {
          line.append((char) c);
        }
      }
      if (!any) {
        return null;
      }
      return over ? fault(tooLong(largest)) : line(line.toString());
    }
  }

  private static final class OfBytes extends LineSource {
    private final BufferedInputStream stream;
    private final int largest;
    private @Nullable LineSource wide;
    private boolean started;

    OfBytes(BufferedInputStream stream, int largest) {
      this.stream = stream;
      this.largest = largest;
    }

    @Override
    @Nullable Line next() throws IOException {
      if (!started) {
        started = true;
        stream.mark(2);
        int first = stream.read();
        int second = stream.read();
        stream.reset();
        if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
          wide = of(new InputStreamReader(stream, StandardCharsets.UTF_16), largest);
        }
      }
      return wide == null ? narrow() : wide.next();
    }

    private @Nullable Line narrow() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      boolean any = false;
      boolean over = false;
      for (int b = stream.read(); b >= 0; b = stream.read()) {
        any = true;
        if (b == '\n') {
          break;
        }
        over |= line.size() >= largest * 3L;
        if (!over) {
          line.write(b);
        }
      }
      if (!any) {
        return null;
      }
      StrictText.Decoded decoded = StrictText.decode(line.toByteArray());
      String text = decoded.text();
      if (over || text != null && text.length() > largest) {
        return fault(tooLong(largest));
      }
      return text == null ? fault(decoded.fault()) : line(text);
    }
  }
}
