package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.align.WrittenNumbers;
import io.github.gainsay.align.WrittenNumbers.Form;
import io.github.gainsay.align.WrittenNumbers.Mention;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.value.Bound;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number of a headline, deck or bullet.
 *
 * @param section where it stands
 * @param mention the number as written there
 * @param span where it stands in the user's text
 * @param reading what it is read as
 */
record SummaryNumber(Section section, Mention mention, NumberReading reading) {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1_000);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2_100);

  private static final Pattern FOLLOWING =
      Pattern.compile("\\G[\\s-]{0,2}+(?:more |straight )?+(\\p{L}++)");

  private static final Pattern DELAY =
      Pattern.compile("(?i)[\\s-]years?[\\s-](?:late|early|behind|overdue|longer|ahead|apart)\\b");

  private static final Pattern PART =
      Pattern.compile(
          "(?i)(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|some|half|most|all)(?: out)?+ (?:of|in) $");

  private static final Pattern SHARE =
      Pattern.compile(
          "(?i) (?:in|out of)(?: every)? (?:\\d++|two|three|four|five|six|seven|eight|nine|ten)\\b");

  private static final Pattern WHOLE = Pattern.compile(" of (?:its |the |their |his |her )?$");

  private static final Pattern PLURAL = Pattern.compile("\\p{L}{2,}+(?<![sui])s");

  private static final Pattern HEDGED =
      Pattern.compile(
          "(?i)\\b(?:about|almost|nearly|nearing|around|roughly|some|approximately|close to|over|under|past"
              + "|above|below|tops?|more than|less than|fewer than|up to|at least|at most|as many as"
              + "|as much as|an? estimated|most of|near|approaching|hits?|topping|passes|exceeds?)\\s+[$£€]?$");

  /** The name of the paper or station that follows a headline. */
  private static final Pattern PUBLISHER =
      Pattern.compile(
          "\\s(?:[-–—|]\\s[^-–—|]{0,80})?[-–—|]\\s[^-–—|]{0,40}(?:News|\\bTV|\\b[KW][A-Z]{2,3}\\b|\\bFOX|\\bCBS|\\bABC|\\bNBC|Channel)");

  /** All numbers of a section that are told in digits or number words. */
  static ImmutableList<SummaryNumber> of(Section section, NumberReadings readings) {
    ImmutableList.Builder<SummaryNumber> numbers = ImmutableList.builder();
    Matcher publisher = PUBLISHER.matcher(section.text());
    int end =
        section.kind() == SectionKind.HEADLINE && publisher.find()
            ? publisher.start()
            : section.text().length();
    for (Mention mention : WrittenNumbers.longest(section.text())) {
      if (mention.form() != Form.ROUGH && mention.start() < end) {
        numbers.add(new SummaryNumber(section, mention, readings.at(section, mention)));
      }
    }
    return numbers.build();
  }

  Span span() {
    return section.locate(mention.start(), mention.end());
  }

  BigDecimal value() {
    return mention.least();
  }

  String text() {
    return section.text().substring(mention.start(), mention.end());
  }

  /** The capitalized word before it, empty for none: "Flight 1182". */
  String name() {
    return Sentences.nameBefore("in " + section.text(), mention.start() + 3);
  }

  boolean isOfTime() {
    return reading.quantity() != null && reading.quantity().value().isOfTime();
  }

  /** The sentence around it. */
  String sentence() {
    return Sentences.around(section.text(), mention.start());
  }

  /** The unit or currency, null for a count or when none is known. */
  @Nullable String unit() {
    return reading.unit();
  }

  Bound bound() {
    return reading.quantity() == null ? Bound.EXACT : reading.quantity().value().bound();
  }

  /** The word after the number in lower case; empty at the end of a clause. */
  String following() {
    Matcher m = FOLLOWING.matcher(section.text());
    return m.find(mention.end()) ? m.group(1).toLowerCase(Locale.ROOT) : "";
  }

  /** "Second", "third": a rank in words, which may be an idiom and may be told by a list. */
  boolean isWordedRank() {
    return mention.form() == Form.ORDINAL
        && !Character.isDigit(section.text().charAt(mention.start()));
  }

  /** "Four years late": counted between two dates of the story, not to its own. */
  boolean isDelay() {
    return DELAY.matcher(section.text()).region(mention.end(), section.text().length()).lookingAt();
  }

  /** "Five of seven counts": how many there are in all is often told in parts. */
  boolean isSmallWhole() {
    return value().compareTo(BigDecimal.TEN) <= 0
        && PART.matcher(section.text().substring(0, mention.start())).find();
  }

  /** "One of the mothers", "none": no number that the body need give. */
  boolean isUncounted() {
    boolean one = value().compareTo(BigDecimal.ONE) == 0;
    return value().signum() == 0
        || one && (mention.form() != Form.DIGITS || following().equals("of"));
  }

  /** "Nine in 10", "two out of three": a share. */
  boolean isShare() {
    return SHARE.matcher(section.text()).region(mention.end(), section.text().length()).lookingAt();
  }

  /** "12 of its 31 cities". */
  boolean isPartOrWhole() {
    return section.text().startsWith(" of ", mention.end())
        || WHOLE.matcher(section.text().substring(0, mention.start())).find();
  }

  /** Whether a word before it makes it rough: "almost", "over". */
  boolean isHedged() {
    boolean bounded = bound() != Bound.EXACT;
    String before = section.text().substring(0, mention.start());
    return bounded
        || HEDGED.matcher(before).find()
        || section.text().startsWith("+", mention.end());
  }

  /** Whether it is written as four digits, as years are. */
  boolean isYearLike() {
    return mention.end() - mention.start() == 4
        && name().isEmpty()
        && value().scale() <= 0
        && value().compareTo(FIRST_YEAR) >= 0
        && value().compareTo(LAST_YEAR) <= 0;
  }

  /** "'09", "’64": a year without its century. */
  boolean isShortYear() {
    String text = section.text();
    int before = mention.start() - 1;
    return mention.end() - mention.start() == 2
        && value().compareTo(BigDecimal.valueOf(100)) < 0
        && before >= 0
        && "'’‘".indexOf(text.charAt(before)) >= 0;
  }

  /** Whether it is a part of a name, a time of day or a date in digits: "QX212", "9/11", "7:45". */
  boolean isGlued() {
    String text = section.text();
    char before = mention.start() > 0 ? text.charAt(mention.start() - 1) : ' ';
    char after = mention.end() < text.length() ? text.charAt(mention.end()) : ' ';
    boolean hyphened =
        before == '-'
            && mention.start() > 1
            && Character.isLetter(text.charAt(mention.start() - 2));
    return Character.isLetter(before)
        || hyphened
        || isJoint(before)
            && mention.start() > 1
            && Character.isDigit(text.charAt(mention.start() - 2))
        || isJoint(after)
            && mention.end() + 1 < text.length()
            && Character.isDigit(text.charAt(mention.end() + 1));
  }

  private static boolean isJoint(char c) {
    return c == '/' || c == ':' || c == '-';
  }
}
