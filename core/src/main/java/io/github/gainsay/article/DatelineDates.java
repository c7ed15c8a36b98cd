package io.github.gainsay.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the day off the datelines of an article, also where it is glued to a name ("StaffAug 21,
 * 2024"), all in capitals, in numbers, or at the head of the first paragraph.
 */
public final class DatelineDates {

  /**
   * A day of a dateline.
   *
   * @param year null where none is written
   * @param span where it stands
   */
  public record Found(@Nullable Integer year, MonthDay day, Span span) {

    /** The date, null without a year. */
    public @Nullable LocalDate date() {
      return year == null ? null : day.atYear(year);
    }
  }

  private static final String MONTH =
      "(?<%s>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

  /** A name may be glued before a month, never a capital: "DeskNovember", not "XMay". */
  private static final String DATE =
      "(?:(?<![A-Z])"
          + String.format(Locale.ROOT, MONTH, "m1")
          + "[ ,]{1,2}(?<d1>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,? {0,2}(?<y1>(?:19|20)\\d\\d)(?!\\d))?"
          + "|(?<!\\d)(?<d2>\\d{1,2})(?:st|nd|rd|th)? "
          + String.format(Locale.ROOT, MONTH, "m2")
          + "(?:,? {0,2}(?<y2>(?:19|20)\\d\\d)(?!\\d))?"
          + "|(?<!\\d)(?<y3>(?:19|20)\\d\\d)[-/.](?<m3>\\d\\d)[-/.](?<d3>\\d\\d)(?!\\d)"
          + "|(?<!\\d)(?<a4>\\d{1,2})[/.](?<b4>\\d{1,2})[/.](?<y4>(?:19|20)\\d\\d)(?!\\d))";

  private static final Pattern ANYWHERE = Pattern.compile(DATE);
  private static final Pattern CAPITALS = Pattern.compile("\\b" + DATE, Pattern.CASE_INSENSITIVE);

  /**
   * "Halm, 21 August 2024 —", "HALM, Nordland, Aug. 21, 2024 /PRNewswire/ --", "(21 August 2024)".
   */
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?!(?:On|In|Since|Until|After|Before|From|For|At|By|The) )[(\\[]?"
              + "(?:\\p{Lu}[\\p{L}.'’]{0,20}+[ ,.()/—–-]{1,4}+){0,7}?"
              + "(?i:"
              + DATE
              + ")(?:,? {0,2}(?:at )?\\d{1,2}[:.]\\d\\d ?(?:[AaPp]\\.?[Mm]\\.?)?)?"
              + "(?: ?\\([^()]{2,30}\\)| ?/[^/]{2,30}/)?"
              + " ?(?:[—–:)\\]]|--|-(?= )|$)");

  private static final Pattern UPDATE =
      Pattern.compile("updated|modified|reviewed|corrected", Pattern.CASE_INSENSITIVE);

  /** How many pieces from the top may begin with a dateline. */
  private static final int TOP = 4;

  private DatelineDates() {}

  /**
   * The day on which an article says it was published, else last changed, else, at its head, filed;
   * null when it says none. A day without a year comes last.
   */
  public static @Nullable Found find(List<Section> sections) {
    Found update = null;
    Found yearless = null;
    for (Section section : sections) {
      if (section.kind() != SectionKind.DATELINE) {
        continue;
      }
      String text = section.text();
      Matcher date = (isCapitals(text) ? CAPITALS : ANYWHERE).matcher(text);
      int from = 0;
      while (date.find()) {
        Found found = found(date, section);
        boolean updated = UPDATE.matcher(text.substring(from, date.start())).find();
        from = date.end();
        if (found == null) {
          continue;
        }
        if (found.year() == null) {
          yearless = yearless == null ? found : yearless;
        } else if (!updated) {
          return found;
        } else {
          update = update == null ? found : update;
        }
      }
    }
    Found head = update == null ? head(sections) : update;
    return head == null ? yearless : head;
  }

  private static @Nullable Found head(List<Section> sections) {
    for (int i = 0; i < Math.min(TOP, sections.size()); i++) {
      Section section = sections.get(i);
      if (section.kind() == SectionKind.BODY || section.kind() == SectionKind.DECK) {
        Matcher head = HEAD.matcher(section.text());
        Found found = head.find() ? found(head, section) : null;
        if (found != null && found.year() != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static @Nullable Found found(Matcher m, Section section) {
    String year = first(m, "y1", "y2", "y3", "y4");
    try {
      MonthDay day = day(m);
      if (day == null) {
        return null;
      }
      int start = m.start(); // of the date itself where a city stands before it
      for (String group : List.of("m1", "d2", "y3", "a4")) {
        start = m.start(group) >= 0 ? m.start(group) : start;
      }
      int end = start;
      for (String group : List.of("d1", "y1", "m2", "y2", "d3", "y4")) {
        end = Math.max(end, m.end(group));
      }
      Found found =
          new Found(year == null ? null : Integer.valueOf(year), day, section.locate(start, end));
      return found.year() != null && !day.isValidYear(found.year()) ? null : found;
    } catch (DateTimeException e) {
      return null; // "Feb. 30": a slip, but not a day to read by
    }
  }

  private static @Nullable MonthDay day(Matcher m) {
    String name = first(m, "m1", "m2");
    if (name != null) {
      return MonthDay.of(month(name), Integer.parseInt(nonNull(first(m, "d1", "d2"))));
    }
    if (m.group("m3") != null) {
      return MonthDay.of(Integer.parseInt(m.group("m3")), Integer.parseInt(m.group("d3")));
    }
    int a = Integer.parseInt(m.group("a4"));
    int b = Integer.parseInt(m.group("b4"));
    // 3/4/2021 is March to some and April to others.
    return a > 12 ? MonthDay.of(b, a) : b > 12 || a == b ? MonthDay.of(a, b) : null;
  }

  private static int month(String name) {
    String start = name.substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month.getValue();
      }
    }
    throw new IllegalStateException(name);
  }

  private static String nonNull(@Nullable String group) {
    if (group == null) {
      throw new IllegalStateException("a month without a day");
    }
    return group;
  }

  private static @Nullable String first(Matcher m, String... groups) {
    for (String group : groups) {
      if (m.group(group) != null) {
        return m.group(group);
      }
    }
    return null;
  }
}
