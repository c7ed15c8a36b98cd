package io.github.gainsay.article;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows the lines that belong to the page and not to the story. */
final class Furniture {
  private static final ImmutableSetMultimap<String, String> LISTS =
      WordLists.read("furniture.tsv", ';');
  private static final ImmutableSet<String> LINE = LISTS.get("line");
  private static final ImmutableSet<String> START = LISTS.get("start");
  private static final ImmutableSet<String> BYLINE = LISTS.get("byline");
  private static final ImmutableSet<String> OUTLET = LISTS.get("outlet");

  private static final int LONGEST_LINE = 30;
  private static final int LONGEST_OUTLET = 40;

  private static final Pattern COPYRIGHT =
      Pattern.compile("^(?:\\(c\\)|©|copyright\\b)", Pattern.CASE_INSENSITIVE);

  /** " – Washington Examiner", " | Reuters": the separator and the outlet, in group 1. */
  private static final Pattern SUFFIX = Pattern.compile("\\s[-–—|»·]\\s([^-–—|»·]{2,40})$");

  private Furniture() {}

  /** Whether {@code line}, a whole paragraph, is furniture. */
  static boolean isFurniture(String line) {
    String folded = Blanks.fold(line);
    if (folded.isEmpty() || LINE.contains(folded) || isCount(folded)) {
      return true;
    }
    if (Blanks.words(line) > LONGEST_LINE) {
      return false;
    }
    if (COPYRIGHT.matcher(line).find()) {
      return true;
    }
    boolean sentence = line.endsWith(".") && Blanks.words(line) > 12;
    for (String start : START) {
      if (folded.startsWith(start)
          && (folded.length() == start.length() || folded.charAt(start.length()) == ' ')) {
        return !sentence && isCall(line, start);
      }
    }
    return isTwice(folded);
  }

  /** "Read more: …", "CLICK HERE TO …"; not "More than 30 people" and not "Watch out". */
  private static boolean isCall(String line, String start) {
    if (start.indexOf(' ') >= 0) {
      return true;
    }
    int end = start.length();
    return end < line.length() && ":|>»".indexOf(line.charAt(end)) >= 0;
  }

  /** "148": how often a page was shared. */
  private static boolean isCount(String folded) {
    return folded.length() < 4 && folded.chars().allMatch(Character::isDigit);
  }

  /** "Staff Writer", "Associated Press". */
  static boolean isByline(String line) {
    return line.length() < 40 && BYLINE.contains(Blanks.fold(line));
  }

  /** "close close": one word or two of the list, twice over. */
  private static boolean isTwice(String folded) {
    int half = folded.length() / 2;
    return folded.length() % 2 == 1
        && folded.charAt(half) == ' '
        && folded.substring(0, half).equals(folded.substring(half + 1))
        && LINE.contains(folded.substring(0, half));
  }

  /** Whether the character marks an item of a list. */
  static boolean isMark(char c) {
    return "•●▪◦‣·►▶■–*-".indexOf(c) >= 0;
  }

  /**
   * Where the name of the outlet is cut off a headline: the offset of the blank before its
   * separator, or the length of the headline.
   */
  static int outletAt(String headline, String article, String source) {
    int end = headline.length();
    int before = lastOutlet(headline, article, source);
    // "Fire at the mill - Channel 9 | The news of the valley"
    for (int i = 0; i < 2 && before < end; i++) {
      end = before;
      before = lastOutlet(headline.substring(0, end), article, source);
    }
    return end;
  }

  private static int lastOutlet(String headline, String article, String source) {
    Matcher suffix = SUFFIX.matcher(headline);
    // The name is at the end; the regex engine need not try every blank of a long line.
    suffix.region(Math.max(0, headline.length() - LONGEST_OUTLET - 4), headline.length());
    if (!suffix.find()) {
      return headline.length();
    }
    String outlet = suffix.group(1).strip();
    String folded = Blanks.fold(outlet);
    boolean bar = headline.charAt(suffix.start() + 1) == '|';
    boolean named = Character.isUpperCase(outlet.charAt(0)) && Blanks.words(outlet) <= 5;
    boolean known = folded.equals(Blanks.fold(source)) || hasOutletWord(folded);
    boolean shouted = article.contains(outlet.toUpperCase(Locale.ROOT));
    return named && (bar || known || shouted) ? suffix.start() : headline.length();
  }

  private static boolean hasOutletWord(String folded) {
    int blank = folded.lastIndexOf(' ');
    int first = folded.indexOf(' ');
    return OUTLET.contains(folded.substring(blank + 1))
        || OUTLET.contains(first < 0 ? folded : folded.substring(0, first))
        || folded.endsWith("com") && folded.length() > 6;
  }
}
