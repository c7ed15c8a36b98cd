package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gainsay.input.InputProblem;
import io.github.gainsay.input.InputProblems;
import io.github.gainsay.input.YamlNode;
import io.github.gainsay.input.YamlText;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of itself before it begins, between two lines of {@code ---}, in YAML. It stays
 * in the text, as furniture, so that all offsets are those of the file; a headline on one line is
 * the headline of the article where it stands.
 */
final class FrontMatter {

  /**
   * Where a front matter stands in a text.
   *
   * @param yaml where its YAML starts
   * @param yamlEnd where its YAML ends
   * @param end where the closing line ends
   * @param headline where the headline starts; -1 for none on a line of its own
   * @param headlineEnd where it ends
   */
  record Block(int yaml, int yamlEnd, int end, int headline, int headlineEnd) {}

  private static final int LONGEST = 20_000;

  private static final Pattern OPENING =
      Pattern.compile(
          "---[ \\t]*+\\r?\\n(?=(?:[ \\t\\r]*+(?:#[^\\n]*+)?\\n){0,20}+[A-Za-z][\\w.-]{0,40}+:\\s)");
  private static final Pattern CLOSING = Pattern.compile("(?md)^(?:---|\\.\\.\\.)[ \\t\\r]*+$");

  /** A value that reads in YAML as it stands. */
  private static final Pattern HEADLINE =
      Pattern.compile(
          "(?md)^headline:[ ]++(?:\"([^\"\\\\\\n]++)\"|'([^'\\n]++)'|(\\p{L}[^\\n#]*+))[ \\t\\r]*+$");

  private FrontMatter() {}

  /** The front matter of a text, null when it has none. */
  static @Nullable Block find(String text) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.lookingAt()) {
      return null;
    }
    int yaml = opening.end();
    Matcher closing = CLOSING.matcher(text).region(yaml, Math.min(text.length(), yaml + LONGEST));
    if (!closing.find()) {
      return null;
    }
    Matcher headline = HEADLINE.matcher(text).region(yaml, closing.start());
    if (!headline.find()) {
      return new Block(yaml, closing.start(), closing.end(), -1, -1);
    }
    int group = headline.group(1) != null ? 1 : headline.group(2) != null ? 2 : 3;
    int start = headline.start(group);
    int end = start + headline.group(group).stripTrailing().length();
    return new Block(yaml, closing.start(), closing.end(), start, end);
  }

  /**
   * The article of a text with what its front matter says, after what is wrong with that.
   *
   * @param file names it in problems
   * @param id of the article, unless the front matter gives one
   */
  static ImmutableList<ReadResult> read(String file, String id, String text) {
    Block block = find(text);
    if (block == null) {
      Article plain = Article.of(id, text);
      return OPENING.matcher(text).lookingAt()
          ? ImmutableList.of(
              new ReadProblem(file, 1, "a front matter without a closing line ---", false),
              new ReadResult.Read(plain, Origin.whole(file)))
          : ImmutableList.of(new ReadResult.Read(plain, Origin.whole(file)));
    }
    InputProblems problems = new InputProblems(file);
    YamlNode yaml = YamlText.read(text.substring(block.yaml, block.yamlEnd), problems, 1);
    Article article = Article.of(id, text);
    if (yaml != null) {
      article = article(id, text, block, yaml, problems);
    }
    ImmutableList.Builder<ReadResult> results = ImmutableList.builder();
    for (InputProblem p : problems.all()) {
      String where = "front matter: " + (p.key().isEmpty() ? "" : p.key() + ": ");
      results.add(new ReadProblem(file, p.line(), where + p.cause(), false));
    }
    return results.add(new ReadResult.Read(article, Origin.whole(file))).build();
  }

  private static Article article(
      String id, String text, Block block, YamlNode yaml, InputProblems problems) {
    // Other programs keep their own keys here; those are left alone.
    ImmutableMap<String, YamlNode.Entry> keys = yaml.map("keys such as headline and published");
    String own = text(keys, "id");
    Article.Builder article =
        Article.builder(own == null ? id : own)
            .text(text)
            .source(text(keys, "source"))
            .url(text(keys, "url"))
            .cluster(text(keys, "cluster"))
            .published(published(keys));
    String headline = text(keys, "headline");
    boolean stands =
        block.headline >= 0 && text.substring(block.headline, block.headlineEnd).equals(headline);
    if (!stands) {
      article.headline(headline);
    }
    suppress(keys, article, problems);
    YamlNode.Entry gainsay = keys.get("gainsay");
    if (gainsay != null) {
      suppress(
          gainsay.value().map("a map with suppress", ImmutableList.of("suppress")),
          article,
          problems);
    }
    return article.build();
  }

  private static void suppress(
      ImmutableMap<String, YamlNode.Entry> keys, Article.Builder article, InputProblems problems) {
    YamlNode.Entry list = keys.get("suppress");
    if (list != null) {
      Suppressions.read(list.value(), false, problems).forEach(article::suppress);
    }
  }

  private static @Nullable String text(ImmutableMap<String, YamlNode.Entry> keys, String key) {
    YamlNode.Entry entry = keys.get(key);
    return entry == null ? null : entry.value().text("a single value");
  }

  private static @Nullable LocalDate published(ImmutableMap<String, YamlNode.Entry> keys) {
    String value = text(keys, "published");
    YamlNode.Entry entry = keys.get("published");
    if (value == null || entry == null) {
      return null;
    }
    LocalDate day = Dates.day(value);
    if (day == null) {
      entry.value().problem("\"" + value + "\" is no ISO date or date-time");
    }
    return day;
  }
}
