package io.github.gainsay.config;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSortedSet;
import io.github.gainsay.input.InputProblems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A baseline as JSON lines, one finding each, sorted, so that two versions compare well. */
public final class BaselineFile {
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .build()
          .readerFor(JsonNode.class);

  private BaselineFile() {}

  /**
   * Reads a baseline.
   *
   * @throws ConfigurationException when something is wrong; it tells all of it
   */
  public static Baseline read(Path file) {
    InputProblems problems = new InputProblems(file.toString());
    String text = SettingsText.read(file, problems);
    List<Baseline.Entry> entries = new ArrayList<>();
    Map<Baseline.Key, Integer> lines = new HashMap<>();
    int line = 0;
    for (String each : Splitter.on('\n').split(text == null ? "" : text)) {
      line++;
      Baseline.Entry entry = each.isBlank() ? null : entry(each, line, problems);
      if (entry == null) {
        continue;
      }
      Integer before = lines.putIfAbsent(entry.key(), line);
      if (before == null) {
        entries.add(entry);
      } else {
        problems.add(line, 0, "", "the same finding as on line " + before);
      }
    }
    if (!problems.isEmpty()) {
      throw new ConfigurationException(problems.all());
    }
    return Baseline.of(entries);
  }

  private static Baseline.@Nullable Entry entry(String text, int line, InputProblems problems) {
    try {
      JsonNode json = JSON.readTree(text);
      ImmutableSortedSet.Builder<String> articles = ImmutableSortedSet.naturalOrder();
      for (JsonNode each : json.path("articles")) {
        articles.add(each.asText());
      }
      Baseline.Entry entry =
          new Baseline.Entry(
              articles.build(),
              json.path("check").asText(),
              json.path("fingerprint").asText(),
              json.path("count").asInt(1),
              json.path("message").asText());
      if (!entry.articles().isEmpty()
          && !entry.check().isEmpty()
          && !entry.fingerprint().isEmpty()
          && entry.count() > 0) {
        return entry;
      }
      problems.add(line, 0, "", "no entry with articles, check, fingerprint and a count from 1");
    } catch (JsonProcessingException e) {
      String cause = e.getOriginalMessage().lines().findFirst().orElse("");
      problems.add(line, Math.max(0, e.getLocation().getColumnNr()), "", "not JSON: " + cause);
    }
    return null;
  }

  /** Writes a baseline; a file that is there is replaced as a whole or not at all. */
  public static void write(Path file, Baseline baseline) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Baseline.Entry entry : baseline.entries()) {
      ObjectNode json = JsonNodeFactory.instance.objectNode();
      ArrayNode articles = json.putArray("articles");
      entry.articles().forEach(articles::add);
      json.put("check", entry.check());
      json.put("fingerprint", entry.fingerprint());
      json.put("count", entry.count());
      json.put("message", entry.message());
      lines.append(json).append('\n');
    }
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      // getBytes writes half a surrogate pair as "?"; writeString would refuse it
      Files.write(draft, lines.toString().getBytes(StandardCharsets.UTF_8));
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
