package io.github.gainsay.cli.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.ArticleFiles;
import io.github.gainsay.article.InputFormat;
import io.github.gainsay.article.NdjsonReader;
import io.github.gainsay.article.ReadProblem;
import io.github.gainsay.article.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to have checked.
 *
 * @param articles that could be read
 * @param problems what could not; the articles are checked all the same
 * @param assertions whether the answer lists what was read, too
 * @param answer the media type of the answer
 */
record CheckRequest(
    ImmutableList<Article> articles,
    ImmutableList<ReadProblem> problems,
    boolean assertions,
    String answer) {

  private static final ImmutableSet<String> PARAMETERS =
      ImmutableSet.of("compare", "date", "assertions");

  private static final ImmutableMap<String, String> ANSWERS =
      ImmutableMap.of(
          Answer.NDJSON,
          Answer.NDJSON,
          Answer.JSON,
          Answer.JSON,
          "text/html",
          Answer.HTML,
          "*/*",
          Answer.NDJSON,
          "application/*",
          Answer.NDJSON,
          "text/*",
          Answer.HTML);

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What a body is called in messages. */
  private static final String BODY = "body";

  /** The cluster of {@code compare}. */
  private static final String ONE_EVENT = "all";

  /**
   * Reads a request.
   *
   * @param type its content type, null when it states none
   * @param accept what it accepts, null when it does not say
   * @throws ApiException when nothing of it can be checked
   */
  static CheckRequest of(
      @Nullable String query,
      @Nullable String type,
      @Nullable String accept,
      byte[] body,
      int mostArticles)
      throws ApiException {
    Query parameters = Query.of(query, PARAMETERS);
    LocalDate day = parameters.day("date");
    boolean compare = parameters.is("compare");
    boolean assertions = parameters.is("assertions");
    String answer = answer(accept);
    ImmutableList.Builder<Article> articles = ImmutableList.builder();
    ImmutableList.Builder<ReadProblem> problems = ImmutableList.builder();
    int read = 0;
    Iterator<ReadResult> results = results(type, body);
    while (results.hasNext()) {
      if (++read > mostArticles) {
        throw new ApiException(
            413, "too-many-articles", "more than " + mostArticles + " articles in one request");
      }
      ReadResult result = results.next();
      if (result instanceof ReadProblem problem) {
        problems.add(problem);
      } else if (result instanceof ReadResult.Read one) {
        articles.add(asAsked(one.article(), day, compare));
      }
    }
    CheckRequest request = new CheckRequest(articles.build(), problems.build(), assertions, answer);
    if (request.articles.isEmpty()) {
      throw request.nothing();
    }
    return request;
  }

  private ApiException nothing() {
    if (problems.isEmpty()) {
      return new ApiException(400, "empty", "the body holds no article");
    }
    ReadProblem first = problems.get(0);
    String more = problems.size() == 1 ? "" : " (and " + (problems.size() - 1) + " more problems)";
    return new ApiException(
        400, "bad-article", first.cause() + more, first.line(), ImmutableMap.of());
  }

  private static Article asAsked(Article article, @Nullable LocalDate day, boolean compare) {
    Article.Builder asked = article.toBuilder();
    if (article.published() == null) {
      asked.published(day);
    }
    if (compare) {
      asked.cluster(ONE_EVENT);
    }
    return asked.build();
  }

  private static Iterator<ReadResult> results(@Nullable String type, byte[] body)
      throws ApiException {
    String media = type == null ? Answer.NDJSON : mediaType(type);
    return switch (media) {
      // curl sends the last of these unless it is told otherwise
      case "application/x-ndjson", "application/jsonl", "application/x-www-form-urlencoded" ->
          lines(body);
      case "application/json" -> lines(lineEach(body));
      case "text/plain", "text/markdown" -> whole(body, InputFormat.TEXT);
      case "text/html" -> whole(body, InputFormat.HTML);
      default ->
          throw new ApiException(
              415,
              "unsupported-type",
              "send application/x-ndjson, application/json, text/plain or text/html, not " + media);
    };
  }

  private static String mediaType(String header) {
    int end = header.indexOf(';');
    return (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  private static Iterator<ReadResult> lines(byte[] body) {
    return NdjsonReader.of(BODY, new ByteArrayInputStream(body));
  }

  private static Iterator<ReadResult> whole(byte[] body, InputFormat format) {
    return ArticleFiles.standard()
        .read(new ByteArrayInputStream(body), "article", format)
        .iterator();
  }

  /** One document, an article or a list of articles, as a line for each. */
  private static byte[] lineEach(byte[] body) throws ApiException {
    try {
      JsonNode document = JSON.readTree(body);
      Iterable<JsonNode> all = document.isArray() ? document : ImmutableList.of(document);
      StringBuilder lines = new StringBuilder();
      for (JsonNode each : all) {
        lines.append(JSON.writeValueAsString(each)).append('\n');
      }
      return lines.toString().getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      throw new ApiException(
          400,
          "bad-json",
          "not valid JSON: " + e.getOriginalMessage().lines().findFirst().orElse(""),
          Math.max(0, line),
          ImmutableMap.of());
    } catch (IOException e) {
      throw new ApiException(400, "bad-json", "not valid JSON: " + e.getMessage());
    }
  }

  /** The first media type of the list that there is, whatever its weight. */
  private static String answer(@Nullable String accept) throws ApiException {
    if (accept == null || accept.isBlank()) {
      return Answer.NDJSON;
    }
    for (String each : Splitter.on(',').split(accept)) {
      String known = ANSWERS.get(mediaType(each));
      if (known != null) {
        return known;
      }
    }
    throw new ApiException(
        406,
        "not-acceptable",
        "there are application/x-ndjson, application/json and text/html, not " + accept);
  }
}
