package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeMap;
import com.google.common.collect.TreeRangeMap;
import io.github.gainsay.align.WrittenNumbers.Form;
import io.github.gainsay.align.WrittenNumbers.Mention;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.headline.NumberReading.Kind;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Timex;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what each written number of an article is read as. */
final class NumberReadings {
  private static final Pattern FOLLOWING = Pattern.compile("[\\s-]{1,2}+(?:more )?+(\\p{L}++)");
  private static final Pattern AGE =
      Pattern.compile("(?i)\\b(?:(?:dies|died|dead) at|aged|at age|(?:boy|girl|man|woman) of) $");

  /** What is counted, when it follows: but "a girl of four and", "a man of 67 in Leeds". */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?i)[\\s-](?!and\\b|in\\b|from\\b|who\\b|was\\b|is\\b|has\\b|had\\b|with\\b)\\p{L}");

  private static final int LONGEST_CUE = 12;
  private static final String OF_AGE = " of age";

  private final Map<String, RangeMap<Integer, Assertion<?>>> byField = new HashMap<>();

  NumberReadings(ArticleFacts article) {
    // dates first: a quantity inside one is the number of days of a span
    for (Class<?> type : new Class<?>[] {Timex.class, Quantity.class, Age.class}) {
      for (Assertion<?> a : article.assertions()) {
        Span span = a.span();
        if (type.isInstance(a.value()) && span.length() > 0) {
          byField
              .computeIfAbsent(span.at(), at -> TreeRangeMap.create())
              .put(Range.closedOpen(span.start(), span.end()), a);
        }
      }
    }
  }

  NumberReading at(Section section, Mention mention) {
    Span span = section.locate(mention.start(), mention.end());
    RangeMap<Integer, Assertion<?>> map = byField.getOrDefault(span.at(), ImmutableRangeMap.of());
    Assertion<?> found = map.get(span.start());
    String noun = noun(section.text(), mention.end());
    if (mention.form() == Form.ORDINAL) {
      return new NumberReading(Kind.ORDINAL, null, noun);
    }
    if (isAge(section.text(), mention)) {
      return new NumberReading(Kind.AGE, null, "");
    }
    if (found == null) {
      return new NumberReading(Kind.UNKNOWN, null, noun);
    }
    if (found.value() instanceof Age) {
      return new NumberReading(Kind.AGE, null, "");
    }
    if (found.value() instanceof Quantity q) {
      return new NumberReading(kind(q.unit()), quantity(found), q.unit() == null ? noun : "");
    }
    return new NumberReading(Kind.DATE, null, "");
  }

  /** "Dies at 91", "a girl of four". */
  private static boolean isAge(String text, Mention mention) {
    Matcher before =
        AGE.matcher(text).region(Math.max(0, mention.start() - LONGEST_CUE), mention.start());
    Matcher after = NOUN.matcher(text).region(mention.end(), text.length());
    return before.find() && !after.lookingAt();
  }

  private static Kind kind(@Nullable String unit) {
    if (unit == null) {
      return Kind.COUNT;
    }
    return unit.endsWith(OF_AGE) ? Kind.AGE : Kind.MEASURE;
  }

  @SuppressWarnings("unchecked") // its value was just seen to be a quantity
  private static Assertion<Quantity> quantity(Assertion<?> a) {
    return (Assertion<Quantity>) a;
  }

  private static String noun(String text, int end) {
    Matcher m = FOLLOWING.matcher(text).region(end, text.length());
    if (!m.lookingAt()) {
      return "";
    }
    String word = m.group(1).toLowerCase(Locale.ROOT);
    Concepts concepts = Concepts.standard();
    if (word.length() > 4 && word.endsWith("ies")) {
      return concepts.of(word.substring(0, word.length() - 3) + "y");
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss");
    return concepts.of(plural ? word.substring(0, word.length() - 1) : word);
  }
}
