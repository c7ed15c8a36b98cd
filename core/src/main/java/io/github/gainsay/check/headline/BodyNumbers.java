package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.WrittenNumbers;
import io.github.gainsay.align.WrittenNumbers.Mention;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Timex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers that the body of an article gives: those that a summary can take up. */
final class BodyNumbers {

  /** A number of the body and what it is read as. */
  record Told(Section section, Mention mention, NumberReading reading) {
    private static final Pattern OTHERS = Pattern.compile(" others?\\b");

    BigDecimal value() {
      return mention.least();
    }

    Span span() {
      return section.locate(mention.start(), mention.end());
    }

    /** The capitalized word before it, empty for none: "Flight 1182". */
    String name() {
      return Sentences.nameBefore(section.text(), mention.start());
    }

    /** So many characters of its section before and after it, and itself. */
    String around(int characters) {
      int from = Math.max(0, mention.start() - characters);
      return section
          .text()
          .substring(from, Math.min(section.text().length(), mention.end() + characters));
    }

    /** Whether it is no exact number. */
    boolean isRough() {
      return reading.quantity() != null && reading.quantity().value().bound() != Bound.EXACT;
    }

    /** "And nine other cities": what is counted follows others that are named. */
    boolean isOfOthers() {
      return OTHERS
          .matcher(section.text())
          .region(mention.end(), section.text().length())
          .lookingAt();
    }

    /** The sentence around it. */
    String sentence() {
      return Sentences.around(section.text(), mention.start());
    }
  }

  private static final Pattern LISTED =
      Pattern.compile("(?:[\\s-]\\p{L}{1,30}){0,4},? (?:and|plus) (?:an? )?");
  private static final Pattern TIME = Pattern.compile("T(\\d\\d):(\\d\\d)");

  private final ImmutableList<Told> told;
  private final Article article;
  private final BodyWords words;
  private final ImmutableList<BodyWords.Place> places;
  private final ImmutableListMultimap<Integer, Integer> inSentence;
  private final Map<Span, Integer> indices = new HashMap<>();
  private final ImmutableSet<BigDecimal> exact;
  private final ImmutableListMultimap<Integer, Assertion<Quantity>> bySentence;
  private final ImmutableSet<Integer> years;
  private final ImmutableSet<LocalDate> days;
  private final ImmutableSet<Integer> clock;
  private final @Nullable LocalDate date;

  BodyNumbers(ArticleFacts article, NumberReadings readings) {
    this.article = article.article();
    date = article.dates().date();
    ImmutableList.Builder<Told> numbers = ImmutableList.builder();
    ImmutableSet.Builder<BigDecimal> values = ImmutableSet.builder();
    for (Section section : article.sections()) {
      if (!isBody(section.kind())) {
        continue;
      }
      for (Mention mention : WrittenNumbers.of(section.text())) {
        if (mention.least().equals(mention.most())) {
          values.add(mention.least().stripTrailingZeros());
        }
      }
      for (Mention mention : WrittenNumbers.longest(section.text())) {
        numbers.add(new Told(section, mention, readings.at(section, mention)));
      }
    }
    ImmutableListMultimap.Builder<Integer, Assertion<Quantity>> sentences =
        ImmutableListMultimap.builder();
    ImmutableSet.Builder<Integer> allYears = ImmutableSet.builder();
    ImmutableSet.Builder<LocalDate> allDays = ImmutableSet.builder();
    ImmutableSet.Builder<Integer> times = ImmutableSet.builder();
    for (Assertion<?> a : article.assertions()) {
      if (!isBody(a.locus().kind())) {
        continue;
      }
      if (a.value() instanceof Timex t) {
        Matcher time = TIME.matcher(t.value());
        if (time.find()) {
          times.add(60 * Integer.parseInt(time.group(1)) + Integer.parseInt(time.group(2)));
        }
      }
      if (a.value() instanceof Quantity q) {
        add(q, values);
        sentences.put(a.locus().sentence(), asQuantity(a));
      } else if (a.value() instanceof Age age) {
        values.add(BigDecimal.valueOf(age.least()).stripTrailingZeros());
        values.add(BigDecimal.valueOf(age.most()).stripTrailingZeros());
      } else if (a.value() instanceof Timex t && t.earliest() != null && t.latest() != null) {
        allYears.add(t.earliest().getYear()).add(t.latest().getYear());
        if (t.earliest().equals(t.latest())) {
          allDays.add(t.earliest());
        }
      }
    }
    told = numbers.build();
    words = new BodyWords(article.sections().stream().filter(s -> isBody(s.kind())).toList());
    ImmutableList.Builder<BodyWords.Place> where = ImmutableList.builder();
    ImmutableListMultimap.Builder<Integer, Integer> inside = ImmutableListMultimap.builder();
    for (int i = 0; i < told.size(); i++) {
      BodyWords.Place place = words.place(told.get(i).section(), told.get(i).mention().start());
      where.add(place);
      for (int near = -1; near <= 1; near++) {
        inside.put(place.sentence() + near, i);
      }
    }
    places = where.build();
    for (int i = 0; i < told.size(); i++) {
      Assertion<Quantity> quantity = told.get(i).reading().quantity();
      if (quantity != null) {
        indices.putIfAbsent(quantity.span(), i);
      }
    }
    inSentence = inside.build();
    exact = values.build();
    bySentence = sentences.build();
    years = allYears.build();
    days = allDays.build();
    clock = times.build();
  }

  private static void add(Quantity q, ImmutableSet.Builder<BigDecimal> values) {
    values.add(q.written().stripTrailingZeros());
    if (q.least() != null) {
      values.add(q.least().stripTrailingZeros());
    }
    if (q.most() != null) {
      values.add(q.most().stripTrailingZeros());
    }
    if (q.whole() != null) {
      values.add(q.whole().stripTrailingZeros());
    }
  }

  @SuppressWarnings("unchecked") // its value was just seen to be a quantity
  private static Assertion<Quantity> asQuantity(Assertion<?> a) {
    return (Assertion<Quantity>) a;
  }

  private static boolean isBody(SectionKind kind) {
    return kind.isTestimony() && !kind.isSummary();
  }

  /** Whether the body holds the number itself, in any form and of anything. */
  boolean hold(BigDecimal number) {
    return exact.contains(number.stripTrailingZeros());
  }

  /** Whether both are items of one list: "five backbenchers and three former ministers". */
  boolean areListed(Assertion<Quantity> a, Assertion<Quantity> b) {
    if (!a.span().sameField(b.span()) || a.span().end() >= b.span().start()) {
      return false;
    }
    String between = article.field(a.span().at()).substring(a.span().end(), b.span().start());
    return LISTED.matcher(between).matches();
  }

  /** Which of the numbers told a quantity is read from; -1 for none. */
  int indexOf(Assertion<Quantity> quantity) {
    return indices.getOrDefault(quantity.span(), -1);
  }

  BodyWords words() {
    return words;
  }

  /** Where each number stands. */
  ImmutableList<BodyWords.Place> places() {
    return places;
  }

  /** The numbers told in a sentence and in those beside it. */
  ImmutableList<Integer> near(int sentence) {
    return inSentence.get(sentence);
  }

  ImmutableList<Told> told() {
    return told;
  }

  ImmutableListMultimap<Integer, Assertion<Quantity>> bySentence() {
    return bySentence;
  }

  ImmutableSet<Integer> years() {
    return years;
  }

  ImmutableSet<LocalDate> days() {
    return days;
  }

  /** The times of day, in minutes after midnight. */
  ImmutableSet<Integer> clock() {
    return clock;
  }

  /** The date the article is read under, null for none. */
  @Nullable LocalDate date() {
    return date;
  }
}
