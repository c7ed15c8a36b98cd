package io.github.gainsay.check.caption;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A row of names of which the caption tells the number: "the two rowers, from left, Ann Lee and Bo
 * Ray". A row with anything but plain names in it (offices, places, "and a guest") is none.
 *
 * @param told the number that is told
 * @param names how many names follow
 * @param start where the number begins, in characters of the text
 * @param listed where the names begin
 * @param end where the names end
 */
record NamedRow(int told, int names, int start, int listed, int end) {

  private static final ImmutableList<String> NUMBERS =
      ImmutableList.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight");

  private static final String NAME =
      "\\p{Lu}[\\p{L}'’-]++(?: (?:(?:de|van|von|der|den|la|al|bin) ){0,2}+\\p{Lu}[\\p{L}.'’-]*+){1,3}+";

  /** Teams and couples are no persons: the noun must be one of persons by its ending. */
  private static final Pattern ROW =
      Pattern.compile(
          "\\b([Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight) (?:\\p{Ll}++ ){0,2}"
              + "(?:\\p{L}{2,20}(?:[eo]rs|ists|ents|ians)|(?:\\p{L}{1,20})?men|people|friends),?"
              + " from(?: the)? (?:left|right)(?: to (?:left|right))?[:,] ("
              + NAME
              + "(?:, (?!and )"
              + NAME
              + ")*+,? and "
              + NAME
              + ")(?!,? (?:and|with) |, \\p{Lu})");

  private static final Splitter NAMES = Splitter.on(Pattern.compile(",? and |, "));

  /** The first row of a text; null when it has none. */
  static @Nullable NamedRow of(String text) {
    Matcher row = ROW.matcher(text);
    if (!row.find()) {
      return null;
    }
    int told = NUMBERS.indexOf(row.group(1).toLowerCase(Locale.ROOT));
    int names = NAMES.splitToList(row.group(2)).size();
    return new NamedRow(told, names, row.start(1), row.start(2), row.end(2));
  }

  /** Whether as many are named as told. */
  boolean isWhole() {
    return told == names;
  }
}
