package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** Collects the blocks of text of a page and says what each is. */
final class HtmlSections {

  /** A block of text with its kind. */
  private record Block(SectionKind kind, MappedText text) {}

  private static final ImmutableSet<String> LEFT_OUT =
      ImmutableSet.of(
          "nav",
          "aside",
          "footer",
          "script",
          "style",
          "noscript",
          "form",
          "button",
          "template",
          "svg",
          "iframe",
          "select",
          "option",
          "object",
          "video",
          "audio",
          "canvas",
          "math",
          "head",
          "menu",
          "dialog");

  private static final Pattern DECK =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:deck|dek|standfirst|subtitle|sub-title|subheadline"
              + "|sub-headline|summary|lede|teaser)(?:$|[\\s_-])");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:byline|by-line|dateline|timestamp|time-stamp|pubdate"
              + "|published|publish-date|author|date)(?:$|[\\s_-])");
  private static final Pattern CAPTION = Pattern.compile("(?i)caption");
  private static final Pattern CREDIT = Pattern.compile("(?i)(?:^|[\\s_-])credits?(?:$|[\\s_-])");

  private final String id;
  private final String html;
  private final Document page;
  private final List<Block> blocks = new ArrayList<>();
  private @Nullable Element h1;
  private boolean paragraphsOnly;

  private MappedText open = new MappedText();
  private @Nullable Element openIn;
  private int breaks;

  HtmlSections(String id, String html, Document page) {
    this.id = id;
    this.html = html;
    this.page = page;
  }

  boolean has(SectionKind kind) {
    return blocks.stream().anyMatch(b -> b.kind == kind);
  }

  /** Reads the story of the page; {@code title} is the headline that its metadata gives. */
  void readPage(@Nullable String title) {
    Element root = root();
    h1 = headline(root, title);
    paragraphsOnly = root.selectFirst("p") != null;
    if (h1 != null && h1 != root && !h1.parents().contains(root)) {
      walk(h1);
    }
    walk(root);
  }

  /** The element that holds the most text in paragraphs. */
  private Element root() {
    Element best = null;
    int most = 0;
    for (Element e : page.select("article, main, [role=main], [itemprop=articleBody]")) {
      int length = 0;
      for (Element p : e.select("p")) {
        length += p.ownText().length();
      }
      // the outer of two nested ones comes first and wins a tie
      if (length > most) {
        best = e;
        most = length;
      }
    }
    return best == null ? page.body() : best;
  }

  private @Nullable Element headline(Element root, @Nullable String title) {
    Elements all = page.select("h1");
    if (title != null) {
      String folded = Blanks.fold(title);
      for (Element e : all) {
        String text = Blanks.fold(e.text());
        if (!text.isEmpty() && (folded.startsWith(text) || text.startsWith(folded))) {
          return e;
        }
      }
    }
    for (Element e : root.select("h1")) {
      if (!e.text().isBlank()) {
        return e;
      }
    }
    return all.size() == 1 && !all.get(0).text().isBlank() ? all.get(0) : null;
  }

  private void walk(Element root) {
    NodeTraversor.filter(
        new NodeFilter() {
          @Override
          public FilterResult head(Node node, int depth) {
            return enter(node);
          }

          @Override
          public FilterResult tail(Node node, int depth) {
            if (node instanceof Element e && e.isBlock()) {
              close();
            }
            return FilterResult.CONTINUE;
          }
        },
        root);
    close();
  }

  private NodeFilter.FilterResult enter(Node node) {
    if (node instanceof TextNode text) {
      append(text);
    } else if (node instanceof Element e) {
      if (LEFT_OUT.contains(e.normalName()) || isHidden(e)) {
        return NodeFilter.FilterResult.SKIP_ENTIRELY;
      }
      if (e.normalName().equals("br")) {
        lineBreak(e);
      } else if (e.isBlock()) {
        close();
      }
    }
    return NodeFilter.FilterResult.CONTINUE;
  }

  private static boolean isHidden(Element e) {
    return e.hasAttr("hidden")
        || e.attr("aria-hidden").equals("true")
        || e.attr("style").replace(" ", "").contains("display:none");
  }

  private void append(TextNode node) {
    String text = node.getWholeText();
    if (!node.sourceRange().isTracked() || text.isEmpty()) {
      return;
    }
    int start = node.sourceRange().startPos();
    int end = node.sourceRange().endPos();
    if (openIn == null && !text.isBlank()) {
      openIn = node.parent();
    }
    if (!text.isBlank()) {
      breaks = 0;
    }
    if (end <= html.length()) {
      HtmlText.append(open, html, start, end, text, false);
    }
  }

  private void lineBreak(Element br) {
    breaks++;
    if (breaks > 1) {
      close();
    } else if (br.sourceRange().isTracked() && !open.isEmpty()) {
      open.append(' ', br.sourceRange().startPos(), br.sourceRange().endPos());
    }
  }

  private void close() {
    MappedText text = TextRepair.tidy(open);
    Element in = openIn;
    open = new MappedText();
    openIn = null;
    breaks = 0;
    if (in != null && !text.isEmpty()) {
      read(text, in);
    }
  }

  private void read(MappedText text, Element in) {
    boolean paragraph = false;
    for (Element up = in; up != null && !isRoot(up); up = up.parent()) {
      // Names of classes count below the paragraph, and its own; those of wrappers mislead.
      SectionKind kind = kind(up, paragraph ? "" : up.className() + ' ' + up.attr("itemprop"));
      if (kind == SectionKind.CAPTION) {
        caption(text);
        return;
      }
      if (kind != null) {
        add(kind, text);
        return;
      }
      paragraph |= up.normalName().equals("p");
    }
    if (paragraph || !paragraphsOnly) {
      paragraph(text);
    }
  }

  private static boolean isRoot(Element e) {
    return e.normalName().equals("article")
        || e.normalName().equals("main")
        || e.normalName().equals("body");
  }

  /** What the mark-up says that the text in an element is, null when it says nothing. */
  private @Nullable SectionKind kind(Element e, String names) {
    String tag = e.normalName();
    if (e == h1) {
      return SectionKind.HEADLINE;
    }
    if (tag.equals("figcaption") || tag.equals("figure") || CAPTION.matcher(names).find()) {
      return SectionKind.CAPTION;
    }
    if (tag.equals("blockquote")) {
      return SectionKind.QUOTE;
    }
    if (tag.equals("time") || tag.equals("address") || BYLINE.matcher(names).find()) {
      return SectionKind.DATELINE;
    }
    if (CREDIT.matcher(names).find()) {
      return SectionKind.CREDIT;
    }
    boolean story = has(SectionKind.BODY);
    if (!story && DECK.matcher(names).find()) {
      return SectionKind.DECK;
    }
    if (tag.equals("li")) {
      return story ? SectionKind.BODY : SectionKind.BULLET;
    }
    return null;
  }

  /** A paragraph that the mark-up says no more about is judged by its words. */
  private void paragraph(MappedText text) {
    String words = text.toString();
    if (Furniture.isFurniture(words)) {
      add(SectionKind.FURNITURE, text);
    } else if (Datelines.isDateline(words)) {
      add(SectionKind.DATELINE, text);
    } else if (Captions.isCredit(words)) {
      add(SectionKind.CREDIT, text);
    } else if (Captions.isCaption(words)) {
      caption(text);
    } else {
      int city = Datelines.cityLine(words);
      boolean heading = has(SectionKind.BODY) && Datelines.isBareCity(words.substring(0, city));
      city = heading ? 0 : city;
      add(SectionKind.DATELINE, text.slice(0, city));
      add(SectionKind.BODY, text.slice(city, text.length()));
    }
  }

  private void caption(MappedText text) {
    int credit = Captions.creditAt(text.toString());
    add(SectionKind.CAPTION, text.slice(0, credit));
    add(SectionKind.CREDIT, text.slice(credit, text.length()));
  }

  /** Reads a text with line ends, such as the {@code articleBody} of JSON-LD. */
  void readText(MappedText text) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Blanks.isLineEnd(text.charAt(i))) {
        MappedText line = TextRepair.tidy(text.slice(start, i));
        if (!line.isEmpty()) {
          paragraph(line);
        }
        start = i + 1;
      }
    }
  }

  /** Puts a headline from the metadata before all others, without the name of the outlet. */
  void headline(@Nullable MappedText text, @Nullable String source) {
    if (text == null) {
      return;
    }
    MappedText tidy = TextRepair.tidy(text);
    int end = Furniture.outletAt(tidy.toString(), "", source == null ? "" : source);
    if (end > 0) {
      blocks.add(0, new Block(SectionKind.HEADLINE, tidy.slice(0, end)));
    }
  }

  /** Takes a description as the deck unless the page shows it as a part of the story. */
  void deck(@Nullable MappedText text) {
    if (text == null) {
      return;
    }
    MappedText tidy = TextRepair.tidy(text);
    String folded = Blanks.fold(tidy.toString());
    for (Block block : blocks) {
      String other = Blanks.fold(block.text.toString());
      if (other.startsWith(folded) || folded.startsWith(other)) {
        return;
      }
    }
    boolean cut = tidy.toString().endsWith("…") || tidy.toString().endsWith("...");
    if (!tidy.isEmpty() && !cut) {
      int at = !blocks.isEmpty() && blocks.get(0).kind == SectionKind.HEADLINE ? 1 : 0;
      blocks.add(at, new Block(SectionKind.DECK, tidy));
    }
  }

  private void add(SectionKind kind, MappedText text) {
    MappedText tidy = TextRepair.tidy(text);
    if (!tidy.isEmpty()) {
      blocks.add(new Block(kind, tidy));
    }
  }

  /** All pieces, the headline first, each with its words parted and of bounded length. */
  ImmutableList<Section> sections() {
    TextRepair repair = TextRepair.of(blocks.stream().map(b -> b.text.toString()).toList());
    ImmutableList.Builder<Section> sections = ImmutableList.builder();
    for (Block block : blocks) {
      String text = block.text.toString();
      SectionFinder.Piece whole = new SectionFinder.Piece(block.kind, 0, 0, text.length());
      for (SectionFinder.Piece piece : SectionSplitter.split(text, whole)) {
        MappedText part = block.text.slice(piece.start(), piece.end());
        int start = part.from(0);
        int end = start;
        for (int i = 0; i < part.length(); i++) {
          end = Math.max(end, part.to(i));
        }
        sections.add(repair.section(piece.kind(), new Span(id, Article.TEXT, start, end), part));
      }
    }
    return sections.build();
  }
}
