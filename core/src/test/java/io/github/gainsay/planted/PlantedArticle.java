package io.github.gainsay.planted;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.gainsay.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A clean invented article with marked sites. A file has header lines ({@code half: develop} or
 * {@code measure}, {@code written:} the day it was written, and, when the article is given with
 * them, {@code published: yes}, {@code headline:} and {@code deck:}; {@code beside:} names another
 * file, a report of the same event with which it is compared, {@code source:} a primary text in the
 * folder {@code sources} that its quotations are checked against), a blank line and the text. In
 * headline, deck and text a site is marked as <code>{T2|Monday, March 3}</code> or, with an
 * operator other than the type's own and its argument, <code>{T7 any 25th/35th|30th}</code>.
 * Several marks of one site are parted by semicolons: <code>{T1;T2|Monday, March 3}</code>.
 *
 * @param name of the file
 * @param develop whether the checks were developed on it
 * @param written the day it was written
 * @param beside the name of another report of the event, empty for none
 * @param source the name of a primary text, empty for none
 * @param clean the article without the marks
 * @param sites in the order of the file
 */
record PlantedArticle(
    String name,
    boolean develop,
    LocalDate written,
    String beside,
    String source,
    Article clean,
    ImmutableList<Site> sites) {

  private static final Pattern MARK = Pattern.compile("\\{([^{}|]{1,300}+)\\|([^{}|]{1,600}+)\\}");
  private static final Splitter LINES = Splitter.on('\n');

  /** All articles, by name. */
  static ImmutableList<PlantedArticle> all() {
    ImmutableList.Builder<PlantedArticle> articles = ImmutableList.builder();
    files("articles").forEach((name, file) -> articles.add(parse(name, file)));
    return articles.build();
  }

  /** The primary text that its quotations are checked against. */
  Article primaryText() {
    String text = Objects.requireNonNull(files("sources").get(source), source);
    return Article.of("source-" + source, text);
  }

  /** The files of a folder by their names. */
  private static ImmutableSortedMap<String, String> files(String folder) {
    try (Stream<Path> files =
        Files.list(
            Path.of(Objects.requireNonNull(PlantedArticle.class.getResource(folder)).toURI()))) {
      ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString().replace(".txt", ""), Files.readString(file));
      }
      return texts.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static PlantedArticle parse(String name, String file) {
    int blank = file.indexOf("\n\n");
    ImmutableList.Builder<Site> sites = ImmutableList.builder();
    Article.Builder article = Article.builder(name);
    boolean develop = true;
    LocalDate written = null;
    boolean published = false;
    String beside = "";
    String source = "";
    int decks = 0;
    for (String line : LINES.split(file.substring(0, blank))) {
      String value = line.substring(line.indexOf(':') + 1).strip();
      switch (line.substring(0, Math.max(0, line.indexOf(':')))) {
        case "half" -> develop = value.equals("develop");
        case "written" -> written = LocalDate.parse(value);
        case "published" -> published = value.equals("yes");
        case "beside" -> beside = value;
        case "source" -> source = value;
        case "headline" -> article.headline(unmark(name, Article.HEADLINE, value, sites));
        case "deck" -> article.deck(unmark(name, Article.deckField(decks++), value, sites));
        default -> throw new IllegalArgumentException(name + ": " + line);
      }
    }
    if (written == null) {
      throw new IllegalArgumentException(name + " does not say when it was written");
    }
    article.text(unmark(name, Article.TEXT, file.substring(blank + 2).strip() + "\n", sites));
    article.published(published ? written : null);
    return new PlantedArticle(
        name, develop, written, beside, source, article.build(), sites.build());
  }

  /** A field without its marks, of which it adds the sites. */
  private static String unmark(
      String name, String field, String marked, ImmutableList.Builder<Site> sites) {
    StringBuilder text = new StringBuilder();
    Matcher mark = MARK.matcher(marked);
    int from = 0;
    while (mark.find()) {
      text.append(marked, from, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      for (String label : Splitter.on(';').trimResults().split(mark.group(1))) {
        List<String> parts = Splitter.on(' ').limit(3).splitToList(label);
        String type = parts.get(0);
        String operator = parts.size() > 1 ? parts.get(1) : type;
        String argument = parts.size() > 2 ? parts.get(2) : "";
        sites.add(new Site(type, operator, argument, field, start, text.length()));
      }
      from = mark.end();
    }
    text.append(marked, from, marked.length());
    if (text.indexOf("{") >= 0 || text.indexOf("}") >= 0) {
      throw new IllegalArgumentException(name + ": a broken mark");
    }
    return text.toString();
  }

  String words(Site site) {
    return clean.field(site.field()).substring(site.start(), site.end());
  }

  /** Whether its dates are in the style of AP: "Nov. 1". */
  boolean isAbbreviating() {
    return DateWords.ABBREVIATED.matcher(clean.text()).find();
  }
}
