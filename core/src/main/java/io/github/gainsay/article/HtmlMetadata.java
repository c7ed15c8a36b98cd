package io.github.gainsay.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says about its article apart from the text: JSON-LD first, then meta elements. */
final class HtmlMetadata {
  private static final ObjectReader JSON = JsonMapper.builder().build().readerFor(JsonNode.class);

  private static final ImmutableSet<String> TYPES =
      ImmutableSet.of(
          "NewsArticle",
          "ReportageNewsArticle",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "OpinionNewsArticle",
          "ReviewNewsArticle",
          "LiveBlogPosting",
          "BlogPosting",
          "Article");

  private static final int MOST_NODES = 10_000;

  private final Document page;

  /** The JSON-LD object of the article, null when there is none. */
  private final @Nullable JsonNode article;

  /** The script that holds it. */
  private final @Nullable Element script;

  HtmlMetadata(Document page) {
    this.page = page;
    for (Element e : page.select("script[type*=ld+json]")) {
      JsonNode found = find(e.data());
      if (found != null) {
        article = found;
        script = e;
        return;
      }
    }
    article = null;
    script = null;
  }

  private static @Nullable JsonNode find(String data) {
    JsonNode root;
    try {
      root = JSON.readTree(data);
    } catch (JsonProcessingException e) {
      return null; // pages with broken JSON-LD are common; what else they say is used
    }
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
      JsonNode node = open.remove();
      if (node.isObject() && isArticle(node.get("@type"))) {
        return node;
      }
      if (node.isArray()) {
        node.forEach(open::add);
      } else if (node.has("@graph")) {
        open.add(node.get("@graph"));
      } else if (node.has("mainEntity")) {
        open.add(node.get("mainEntity"));
      }
    }
    return null;
  }

  private static boolean isArticle(@Nullable JsonNode type) {
    if (type == null) {
      return false;
    }
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (TYPES.contains(one.asText())) {
          return true;
        }
      }
      return false;
    }
    return TYPES.contains(type.asText());
  }

  /** A string of the JSON-LD article, null when it has none. */
  @Nullable String string(String field) {
    JsonNode value = article == null ? null : article.get(field);
    return value != null && value.isTextual() && !value.textValue().isBlank()
        ? value.textValue()
        : null;
  }

  /** The script element of the JSON-LD article. */
  @Nullable Element script() {
    return script;
  }

  /** The meta element with this name or property and a content, null when there is none. */
  @Nullable Element meta(String name) {
    for (Element e : page.select("meta[property=\"" + name + "\"], meta[name=\"" + name + "\"]")) {
      if (!e.attr("content").isBlank()) {
        return e;
      }
    }
    return null;
  }

  private @Nullable String content(String name) {
    Element meta = meta(name);
    return meta == null ? null : meta.attr("content").strip();
  }

  @Nullable LocalDate published() {
    String[] candidates = {
      string("datePublished"),
      content("article:published_time"),
      content("og:article:published_time"),
      content("datePublished"),
      content("date"),
      content("pubdate"),
      content("publish-date"),
      content("dc.date"),
      content("DC.date.issued"),
      content("parsely-pub-date"),
      content("sailthru.date"),
    };
    for (String candidate : candidates) {
      LocalDate day = candidate == null ? null : Dates.day(candidate);
      if (day != null) {
        return day;
      }
    }
    for (Element time : page.select("time[datetime]")) {
      LocalDate day = Dates.day(time.attr("datetime"));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  @Nullable String source() {
    String site = content("og:site_name");
    if (site != null || article == null) {
      return site;
    }
    JsonNode publisher = article.path("publisher");
    JsonNode name = publisher.isArray() ? publisher.path(0).path("name") : publisher.path("name");
    return name.isTextual() ? name.textValue() : null;
  }

  @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    return canonical != null && !canonical.attr("href").isBlank()
        ? canonical.attr("href").strip()
        : content("og:url");
  }
}
