package io.github.gainsay.article;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Knows datelines: bylines, lines with the time of publication, and the city before a story. */
final class Datelines {

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY_NAME =
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? ?)";
  private static final String DATE =
      "(?:"
          + DAY_NAME
          + "?"
          + MONTH
          + " ?\\d{1,2}(?:st|nd|rd|th)?,? \\d{4}"
          + "|"
          + DAY_NAME
          + "?\\d{1,2}(?:st|nd|rd|th)? "
          + MONTH
          + ",? \\d{4}"
          + "|\\d{4}-\\d{2}-\\d{2}(?:T[0-9:.+Z-]{4,20})?"
          + "|"
          + DAY_NAME
          + "?\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})";
  private static final String TIME =
      "(?:(?:@|at|-|–|—|,|\\|)? ?\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[AaPp]\\.?[Mm]\\.?)?"
          + "|(?:at )?\\d{1,2} ?[AaPp]\\.?[Mm]\\.?)";
  private static final String ZONE =
      "(?: ?\\(?(?:[ECMP][SD]?T|GMT|UTC|BST|IST|PKT|CET|CEST|AE[SD]T|[+-]\\d{2}:?\\d{2})\\)?)";
  private static final String STAMP = DATE + ",? ?" + TIME + "?" + ZONE + "?";

  private static final String LABEL =
      "(?i:first published|last updated|last modified|originally published|published|posted|updated"
          + "|modified|created|date)";

  /** "Posted: Friday, March 14, 2014 8:04 AM EST". */
  private static final Pattern STAMPED =
      Pattern.compile(
          "(?<![A-Za-z(])"
              + LABEL
              + "(?: on| at)?:? ?(?:"
              + TIME
              + "?"
              + ZONE
              + "?,? ?(?:on )?)"
              + STAMP);

  private static final Pattern MOMENT = Pattern.compile(DATE);
  private static final Pattern CLOCK = Pattern.compile(TIME + ZONE + "?");
  private static final Pattern LABELS = Pattern.compile(LABEL + "(?: on| at)?:?");

  private static final Pattern CLAUSE =
      Pattern.compile("(?:On|In|Since|Until|After|Before|From|For|At) ");

  private static final Pattern BYLINE =
      Pattern.compile("^(?:[Bb]y|BY|[Ww]ritten by|[Rr]eporting by|[Ss]tory by):? ?[A-Z].*");

  private static final ImmutableSet<String> BYLINE_WORDS =
      ImmutableSet.of(
          "by",
          "and",
          "of",
          "the",
          "for",
          "in",
          "de",
          "van",
          "von",
          "der",
          "al",
          "la",
          "staff",
          "writer",
          "reporter",
          "correspondent",
          "editor",
          "desk",
          "contributor",
          "special",
          "to",
          "at",
          "from",
          "on",
          "min",
          "minute",
          "read");

  private static final int LONGEST_BYLINE = 16;
  private static final int LONGEST_REST = 6;

  private static final String CITY = "[A-Z][A-Z.'’-]{1,30}(?: [A-Z][A-Z.'’-]{1,30}){0,3}";
  private static final String REGION = "(?:, [A-Z][A-Za-z.]{1,20}(?: [A-Z][A-Za-z.]{1,20}){0,2})";
  private static final String DAY =
      "(?:, (?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?,?)";
  private static final String AGENCY = "(?: ?[(\\[][A-Z][A-Za-z0-9 ./&,'’-]{1,50}[)\\]])";
  private static final String DASH = " ?(?:—|–|--|-|_)";

  /** "SEOUL, South Korea (AP) —", "WASHINGTON, April 30 (Reuters) -", "Paris (CNN) --". */
  private static final Pattern CITY_LINE =
      Pattern.compile(
          "^(?:"
              + CITY
              + REGION
              + "?"
              + DAY
              + "?"
              + AGENCY
              + "?"
              + DASH
              + "(?= )"
              + "|"
              + CITY
              + REGION
              + "?"
              + DAY
              + "?"
              + AGENCY
              + "?:(?= )"
              + "|[A-Z][A-Za-z.'’-]{1,30}(?: [A-Z][A-Za-z.'’-]{1,30}){0,3}"
              + REGION
              + "?"
              + DAY
              + "?"
              + AGENCY
              + DASH
              + "(?= )"
              + "|\\([A-Z][A-Za-z]{1,20}\\)"
              + DASH
              + "(?= ))");

  private static final ImmutableSet<String> NO_CITY =
      ImmutableSet.of(
          "UPDATE",
          "UPDATED",
          "BREAKING",
          "WATCH",
          "EXCLUSIVE",
          "VIDEO",
          "FILE",
          "NOTE",
          "READ",
          "LIVE",
          "ALERT",
          "CORRECTION",
          "OPINION",
          "ANALYSIS",
          "REPORT",
          "RELATED",
          "MORE",
          "EDITOR");

  /** Where a time of publication stands in a line. */
  record Stamp(int start, int end) {}

  private Datelines() {}

  /** Whether a whole short line is a byline, a time of publication or both. */
  static boolean isDateline(String line) {
    if (Blanks.words(line) > 30) {
      return false;
    }
    if (Furniture.isByline(line)) {
      return true;
    }
    Matcher label = LABELS.matcher(line);
    boolean moment = MOMENT.matcher(line).find();
    if (moment && label.lookingAt()) {
      return rest(line) <= LONGEST_REST;
    }
    if (BYLINE.matcher(line).matches() && isByline(line)) {
      return true;
    }
    return moment && !endsSentence(line) && !isClause(line) && rest(line) <= LONGEST_REST;
  }

  /** "On May 2, 2015, he wrote:". */
  private static boolean isClause(String line) {
    return line.endsWith(":") || CLAUSE.matcher(line).lookingAt();
  }

  /** How many words are left when dates, times and labels are taken out. */
  private static int rest(String line) {
    String left = MOMENT.matcher(line).replaceAll(" ");
    left = CLOCK.matcher(left).replaceAll(" ");
    left = LABELS.matcher(left).replaceAll(" ");
    return Blanks.words(Blanks.fold(left));
  }

  private static boolean endsSentence(String line) {
    return line.endsWith(".") && !line.endsWith("m.");
  }

  private static boolean isByline(String line) {
    String names = CLOCK.matcher(MOMENT.matcher(line).replaceAll(" ")).replaceAll(" ");
    names = LABELS.matcher(names).replaceAll(" ");
    int words = 0;
    for (String word : names.split("[\\s|,/:·•–—-]+", 40)) {
      if (word.isEmpty()) {
        continue;
      }
      words++;
      boolean name = Character.isUpperCase(word.charAt(0)) || word.indexOf('@') > 0;
      if (!name && !BYLINE_WORDS.contains(word)) {
        return false;
      }
    }
    return words > 1 && words <= LONGEST_BYLINE && !endsSentence(line);
  }

  /**
   * The first time of publication inside {@code line}, several in a row as one; null when there is
   * none.
   */
  static @Nullable Stamp stamp(String line) {
    Matcher stamp = STAMPED.matcher(line);
    boolean found = stamp.find();
    while (found && isInProse(line, stamp.start())) {
      found = stamp.find();
    }
    if (!found) {
      return null;
    }
    int start = stamp.start();
    int end = stamp.end();
    while (stamp.find(end) && line.substring(end, stamp.start()).isBlank()) {
      end = stamp.end();
    }
    return new Stamp(start, end);
  }

  /** "a study published on Tuesday, 4 June 2024": a label in small letters after a word. */
  private static boolean isInProse(String line, int at) {
    return at >= 2
        && Character.isLowerCase(line.charAt(at))
        && line.charAt(at - 1) == ' '
        && Character.isLetterOrDigit(line.charAt(at - 2));
  }

  /** Whether a city stands before a dash with no more: "PARIS —". */
  static boolean isBareCity(String cityLine) {
    return cityLine.indexOf(',') < 0 && cityLine.indexOf('(') < 0;
  }

  /** The length of the city, day and agency before a story's first words, 0 when there is none. */
  static int cityLine(String paragraph) {
    Matcher city = CITY_LINE.matcher(paragraph);
    if (!city.lookingAt()) {
      return 0;
    }
    int first = 0;
    while (first < city.end() && Character.isLetter(paragraph.charAt(first))) {
      first++;
    }
    return NO_CITY.contains(paragraph.substring(0, first)) ? 0 : city.end();
  }
}
