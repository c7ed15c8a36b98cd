package io.github.gainsay.article;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs of one plain text from top to bottom and says what each is. */
final class SectionFinder {

  /**
   * A piece of a text.
   *
   * @param start where its span starts
   * @param textStart where its text starts: after the mark of a bullet
   * @param end where both end
   */
  record Piece(SectionKind kind, int start, int textStart, int end) {}

  private static final int LONGEST_HEADLINE = 25;
  private static final int LONGEST_QUESTION = 18;
  private static final int SHORTEST_DECK = 4;
  private static final int LONGEST_DECK = 60;
  private static final int LONGEST_REPEAT = 6;
  private static final int LONGEST_OF_ALL = 4_000;

  private final String plain;
  private final String source;
  private final ImmutableList<Paragraphs.Paragraph> paragraphs;
  private final Multiset<String> lines = HashMultiset.create();
  private final boolean parted;
  private final List<Piece> pieces = new ArrayList<>();

  /** The folded headline, from the article's field or found in the text. */
  private @Nullable String headline;

  /** Whether the headline was found in this text, and not only given. */
  private boolean headlineFound;

  /** Whether something that states facts was found. */
  private boolean testified;

  private boolean bodyStarted;
  private int flow;
  private int decks;
  private int current;

  SectionFinder(Article article) {
    FrontMatter.Block front = FrontMatter.find(article.text());
    int head = front == null ? 0 : front.end();
    plain = " ".repeat(head) + Blanks.plain(article.text()).substring(head);
    source = article.source() == null ? "" : article.source();
    paragraphs = Paragraphs.of(plain);
    String given = article.headline();
    headline =
        given == null
            ? null
            : Blanks.fold(given.substring(0, Furniture.outletAt(given, plain, source)));
    int apart = 0;
    for (Paragraphs.Paragraph p : paragraphs) {
      apart += p.apart() ? 1 : 0;
      if (p.end() - p.start() < 400) {
        lines.add(Blanks.fold(plain.substring(p.start(), p.end())));
      }
    }
    parted = apart * 2 > paragraphs.size();
    if (front != null) {
      readFront(front, article);
    }
  }

  /** What the text says of itself is no story, but for its headline. */
  private void readFront(FrontMatter.Block front, Article article) {
    int end = front.end();
    int start = headline == null && front.headline() >= 0 ? front.headline() : end;
    int after = start < end ? front.headlineEnd() : end;
    String text = article.text();
    add(text, SectionKind.FURNITURE, 0, 0, start);
    if (start < end) {
      add(text, SectionKind.HEADLINE, start, start, after);
      add(text, SectionKind.FURNITURE, after, after, end);
      headline = Blanks.fold(text.substring(start, after));
      headlineFound = true;
    }
  }

  /** The pieces of the text in order. */
  ImmutableList<Piece> pieces() {
    for (current = 0; current < paragraphs.size(); current++) {
      read(paragraphs.get(current).start(), paragraphs.get(current).end());
    }
    return ImmutableList.copyOf(pieces);
  }

  private void read(int start, int end) {
    // Only the head of a monster is looked at; rules are for short paragraphs.
    String text = plain.substring(start, Math.min(end, start + LONGEST_OF_ALL));
    boolean whole = end - start <= LONGEST_OF_ALL;
    if (whole && readHeadline(text, start, end)) {
      return;
    }
    if (whole && (Furniture.isFurniture(unmarked(text)) || isRepeatedLine(text))) {
      add(SectionKind.FURNITURE, start, end);
    } else if (!bodyStarted && readStamp(text, start, end)) {
      return;
    } else if (whole && Datelines.isDateline(text)) {
      add(SectionKind.DATELINE, start, end);
    } else if (whole && Captions.isCredit(text)) {
      add(SectionKind.CREDIT, start, end);
    } else if (text.charAt(0) == '>') {
      add(SectionKind.QUOTE, start, afterMark(start, end), end);
    } else if (isBullet(text)) {
      add(bodyStarted ? SectionKind.BODY : SectionKind.BULLET, start, afterMark(start, end), end);
    } else if (whole && Captions.isCaption(text)) {
      readCaption(text, start, end);
    } else if (isDeck(text)) {
      decks++;
      add(SectionKind.DECK, start, end);
    } else {
      readBody(text, start, end);
    }
  }

  /** Reads a headline at the top, or one that is repeated. */
  private boolean readHeadline(String text, int start, int end) {
    String given = headline;
    if (given == null && testified || given != null && !Blanks.fold(text).startsWith(given)) {
      return false;
    }
    int credit = Captions.creditAt(text);
    String title = text.substring(0, credit).stripTrailing();
    int outlet = Furniture.outletAt(title, plain, source);
    String folded = Blanks.fold(title.substring(0, outlet));
    boolean repeat = !folded.isEmpty() && folded.equals(given);
    boolean first = given == null && isHeadline(text, title.substring(0, outlet));
    if (!repeat && !first) {
      return false;
    }
    boolean known = repeat && headlineFound;
    headline = folded;
    headlineFound = true;
    int titleEnd = start + title.length();
    if (known) {
      add(SectionKind.FURNITURE, start, titleEnd);
    } else {
      add(SectionKind.HEADLINE, start, start + outlet);
      add(SectionKind.FURNITURE, start + outlet, titleEnd);
    }
    add(SectionKind.CREDIT, start + credit, end);
    return true;
  }

  /** Whether a line that nothing of the story stands before is its headline. */
  private boolean isHeadline(String text, String title) {
    if (title.isEmpty()) {
      return false;
    }
    int words = Blanks.words(title);
    int longest =
        "?!".indexOf(title.charAt(title.length() - 1)) < 0 ? LONGEST_HEADLINE : LONGEST_QUESTION;
    if (words < 2 || words > longest || current + 1 == paragraphs.size()) {
      return false;
    }
    if (Furniture.isFurniture(text)
        || Datelines.isDateline(text)
        || Datelines.cityLine(text) > 0
        || Captions.isCredit(text)
        || Captions.isCaption(text)
        || Furniture.isMark(text.charAt(0))
        || Character.isLowerCase(text.charAt(0))
        || Datelines.stamp(text) != null) {
      return false;
    }
    return !endsSentence(title) || isTitleCase(title);
  }

  private static boolean endsSentence(String text) {
    int i = text.length() - 1;
    while (i > 0 && "”’\"')]".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    char end = text.charAt(i);
    // "?" and "!" end headlines as well
    return end == '.' || end == ',' || end == ';' || end == ':' || end == '…';
  }

  /** "Mayor Wins Vote On Harbor." */
  private static boolean isTitleCase(String title) {
    int counted = 0;
    int capital = 0;
    for (String word : title.split(" +", LONGEST_HEADLINE)) {
      if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
        counted++;
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return counted >= 3 && capital * 10 >= counted * 9;
  }

  private boolean isRepeatedLine(String text) {
    if (Blanks.words(text) > LONGEST_REPEAT || text.length() > 80) {
      return false;
    }
    char end = text.charAt(text.length() - 1);
    return ".?!:”\"’".indexOf(end) < 0
        && text.chars().noneMatch(Character::isDigit)
        && lines.count(Blanks.fold(text)) > 1;
  }

  /** Reads "Headline Posted: Friday, March 14, 2014 8:04 AM EST" and what follows it. */
  private boolean readStamp(String text, int start, int end) {
    Datelines.Stamp stamp = Datelines.stamp(text);
    if (stamp == null) {
      return false;
    }
    String before = text.substring(0, stamp.start()).strip();
    String after = text.substring(stamp.end()).strip();
    boolean title = !before.isEmpty() && !endsSentence(before);
    if (Blanks.words(before) > LONGEST_HEADLINE || !before.isEmpty() && !title) {
      return false;
    }
    if (before.isEmpty() && !after.isEmpty() && Blanks.words(after) <= 6) {
      return false; // a line of its own, with the section's name
    }
    if (title && Datelines.isDateline(before)) {
      add(SectionKind.DATELINE, start, start + stamp.start());
    } else if (title) {
      boolean known = headlineFound && Blanks.fold(before).equals(headline);
      add(known ? SectionKind.FURNITURE : SectionKind.HEADLINE, start, start + stamp.start());
      headline = Blanks.fold(before);
      headlineFound = true;
    }
    add(SectionKind.DATELINE, start + stamp.start(), start + stamp.end());
    int next = start + stamp.end();
    while (next < end && plain.charAt(next) == ' ') {
      next++;
    }
    if (next < end) {
      read(next, end);
    }
    return true;
  }

  private boolean isBullet(String text) {
    if (!isItem(text)) {
      return false;
    }
    char mark = text.charAt(0);
    if (mark != '-' && mark != '*' && mark != '–') {
      return true;
    }
    // A single "- " opens the story on some sites.
    return isItem(current - 1) || isItem(current + 1);
  }

  private boolean isItem(int index) {
    return index >= 0
        && index < paragraphs.size()
        && isItem(plain.substring(paragraphs.get(index).start(), paragraphs.get(index).end()));
  }

  private static boolean isItem(String text) {
    return text.length() > 2
        && Furniture.isMark(text.charAt(0))
        && (text.charAt(1) == ' '
            || Character.isLetterOrDigit(text.charAt(1))
                && text.charAt(0) > '*'
                && text.charAt(0) != '-');
  }

  private static String unmarked(String text) {
    return text.length() > 1 && Furniture.isMark(text.charAt(0)) ? text.substring(1).strip() : text;
  }

  private int afterMark(int start, int end) {
    int i = start + 1;
    while (i < end && (plain.charAt(i) == ' ' || plain.charAt(i) == plain.charAt(start))) {
      i++;
    }
    return i;
  }

  private void readCaption(String text, int start, int end) {
    int opening = Captions.furnitureEnd(text);
    int credit = Captions.creditAt(text);
    add(SectionKind.FURNITURE, start, start + opening);
    add(SectionKind.CAPTION, start + opening, start + credit);
    add(SectionKind.CREDIT, start + credit, end);
  }

  /** Whether a line between the headline and the story sums the story up. */
  private boolean isDeck(String text) {
    if (bodyStarted
        || !headlineFound
        || decks > 1
        || Blanks.words(text) > LONGEST_DECK
        || Blanks.words(text) < SHORTEST_DECK) {
      return false;
    }
    if (current + 1 == paragraphs.size() || Datelines.cityLine(text) > 0) {
      return false;
    }
    Paragraphs.Paragraph next = paragraphs.get(current + 1);
    boolean atHead = parted && !paragraphs.get(current).apart() && next.apart();
    boolean heading =
        !endsSentence(text)
            && decks == 0
            && Blanks.words(text) <= LONGEST_HEADLINE
            && "?!”\"".indexOf(text.charAt(text.length() - 1)) < 0;
    String following = plain.substring(next.start(), Math.min(next.end(), next.start() + 200));
    return atHead || heading || Datelines.cityLine(following) > 0;
  }

  private void readBody(String text, int start, int end) {
    int city = Datelines.cityLine(text);
    // "HIS PAST — The candidate …" is a heading inside the story
    String line = text.substring(0, city);
    boolean heading = flow > 2 || flow > 0 && Blanks.words(line) > 3;
    if (line.endsWith(":")) {
      // "ISLAMABAD: Rain fell", but a name that comes again is a speaker's in a transcript
      heading = flow > 0 || plain.indexOf(line, start + city) >= 0;
    }
    if (heading && Datelines.isBareCity(line)) {
      city = 0;
    }
    flow++;
    add(SectionKind.DATELINE, start, start + city);
    add(SectionKind.BODY, start + city, end);
    bodyStarted = true;
  }

  private void add(SectionKind kind, int start, int end) {
    add(plain, kind, start, start, end);
  }

  private void add(SectionKind kind, int start, int textStart, int end) {
    add(plain, kind, start, textStart, end);
  }

  /** Adds a piece without the blanks around it, unless nothing is left. */
  private void add(String text, SectionKind kind, int from, int textFrom, int to) {
    int start = from;
    int end = to;
    while (start < end && Blanks.isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      testified |= kind.isTestimony();
      pieces.add(new Piece(kind, start, Math.min(end, Math.max(start, textFrom)), end));
    }
  }
}
