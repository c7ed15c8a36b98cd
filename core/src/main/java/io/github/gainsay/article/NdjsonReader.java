package io.github.gainsay.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles from JSON lines, one at a time, so that an input of any length fits. A bad line
 * becomes a {@link ReadProblem} and the next one is read. Only {@code text} is required; unknown
 * fields are left alone. Not for use by several threads.
 */
public final class NdjsonReader implements Iterator<ReadResult> {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readerFor(JsonNode.class);

  private final String file;
  private final String idPrefix;
  private final LineSource lines;
  private final Set<String> ids = new HashSet<>();
  private @Nullable ReadResult next;
  private boolean ended;

  private NdjsonReader(String file, String idPrefix, LineSource lines) {
    this.file = file;
    this.idPrefix = idPrefix;
    this.lines = lines;
  }

  /** Reads {@code reader}, which stays open; {@code file} names it in problems. */
  public static NdjsonReader of(String file, Reader reader) {
    return new NdjsonReader(file, "", LineSource.of(reader, ArticleFiles.LARGEST));
  }

  /** Reads UTF-8 bytes, each line decoded by itself, so that one bad line spoils no other. */
  public static NdjsonReader of(String file, InputStream stream) {
    return of(file, "", stream, ArticleFiles.LARGEST);
  }

  static NdjsonReader of(String file, String idPrefix, InputStream stream, int largest) {
    return new NdjsonReader(file, idPrefix, LineSource.of(stream, largest));
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      try {
        LineSource.Line line = lines.next();
        if (line == null) {
          ended = true;
        } else if (line.text() == null) {
          next = new ReadProblem(file, line.number(), line.fault());
        } else if (!line.text().isBlank()) {
          next = read(line.text(), line.number());
        }
      } catch (IOException e) {
        ended = true;
        next = new ReadProblem(file, 0, "cannot be read: " + String.valueOf(e.getMessage()));
      }
    }
    return next != null;
  }

  @Override
  public ReadResult next() {
    ReadResult result = hasNext() ? next : null;
    if (result == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return result;
  }

  private ReadResult read(String line, int number) {
    try {
      JsonNode json = JSON.readTree(line);
      if (!json.isObject()) {
        return new ReadProblem(file, number, "not a JSON object but " + typeOf(json));
      }
      Article article = article(json, number);
      if (!ids.add(article.id())) {
        return new ReadProblem(
            file, number, "a second article with the id \"" + article.id() + '"');
      }
      return new ReadResult.Read(article, new Origin(file, number));
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      String where = column > 0 ? " at column " + column : "";
      return new ReadProblem(
          file, number, "not valid JSON" + where + ": " + firstLine(e.getOriginalMessage()));
    } catch (BadField e) {
      return new ReadProblem(file, number, String.valueOf(e.getMessage()));
    }
  }

  private Article article(JsonNode json, int number) throws BadField {
    String text = string(json, "text");
    if (text == null) {
      throw new BadField("no field \"text\"");
    }
    if (text.isBlank()) {
      throw new BadField("field \"text\" is blank");
    }
    String id = string(json, "id");
    if (id != null && id.isBlank()) {
      throw new BadField("field \"id\" is blank");
    }
    Article.Builder article =
        Article.builder(id == null ? idPrefix + number : id)
            .text(text)
            .headline(notBlank(string(json, "headline")))
            .published(published(string(json, "published")))
            .source(string(json, "source"))
            .url(string(json, "url"))
            .cluster(string(json, "cluster"));
    deck(json.get("deck"), article);
    suppress(json.get("suppress"), number, article);
    return article.build();
  }

  private static void deck(@Nullable JsonNode deck, Article.Builder article) throws BadField {
    if (deck == null || deck.isNull()) {
      return;
    }
    if (deck.isTextual()) {
      article.deck(deck.textValue());
      return;
    }
    if (!deck.isArray()) {
      throw new BadField("field \"deck\" is " + typeOf(deck) + ", not a string or an array");
    }
    int i = 0;
    for (JsonNode line : deck) {
      if (!line.isTextual()) {
        throw new BadField("field \"deck\"[" + i + "] is " + typeOf(line) + ", not a string");
      }
      article.deck(line.textValue());
      i++;
    }
  }

  private void suppress(@Nullable JsonNode list, int number, Article.Builder article)
      throws BadField {
    if (list == null || list.isNull()) {
      return;
    }
    if (!list.isArray()) {
      throw new BadField("field \"suppress\" is " + typeOf(list) + ", not an array");
    }
    int i = 0;
    for (JsonNode each : list) {
      try {
        article.suppress(suppression(each, number));
      } catch (BadField e) {
        throw new BadField("field \"suppress\"[" + i + "]: " + e.getMessage());
      }
      i++;
    }
  }

  private Suppression suppression(JsonNode json, int number) throws BadField {
    if (!json.isObject()) {
      throw new BadField(typeOf(json) + ", not an object with fingerprint and reason");
    }
    String fingerprint = string(json, "fingerprint");
    String reason = string(json, "reason");
    String expires = string(json, "expires");
    if (fingerprint == null || reason == null || reason.isBlank()) {
      throw new BadField("no " + (fingerprint == null ? "fingerprint" : "reason") + " given");
    }
    String fault =
        Suppression.faultOfFingerprint(fingerprint)
            + (expires == null ? "" : Suppression.faultOfDay(expires));
    if (!fault.isEmpty()) {
      throw new BadField(fault);
    }
    LocalDate day = expires == null ? null : Dates.day(expires);
    return new Suppression(fingerprint, reason, day, "", file + ':' + number);
  }

  private static @Nullable LocalDate published(@Nullable String value) throws BadField {
    if (value == null) {
      return null;
    }
    LocalDate day = Dates.day(value);
    if (day == null) {
      throw new BadField(
          "field \"published\" is no ISO date or date-time: \"" + shown(value) + '"');
    }
    return day;
  }

  private static @Nullable String string(JsonNode json, String field) throws BadField {
    JsonNode value = json.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new BadField("field \"" + field + "\" is " + typeOf(value) + ", not a string");
    }
    return value.textValue();
  }

  private static @Nullable String notBlank(@Nullable String value) {
    return value == null || value.isBlank() ? null : value;
  }

  private static String typeOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      case NUMBER -> "a number";
      case BOOLEAN -> "a boolean";
      case STRING -> "a string";
      case NULL -> "null";
      default -> "nothing";
    };
  }

  private static String shown(String value) {
    return value.length() <= 40 ? value : value.substring(0, 40) + '…';
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  /** A field that breaks the contract; the message names it. */
  private static final class BadField extends Exception {
    private static final long serialVersionUID = 1;

    BadField(String message) {
      super(message);
    }
  }
}
