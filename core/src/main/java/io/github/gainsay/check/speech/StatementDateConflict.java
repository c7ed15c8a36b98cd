package io.github.gainsay.check.speech;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.Timex;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reports one statement that is dated to two days: "Friday's press conference" in one article, "on
 * November 1, 2023", a Wednesday, in another. When something was said decides what it answers; a
 * date a year off makes old words of new ones.
 *
 * <p>Only statements whose quoted words are nearly the same are compared, and only by days that the
 * text names: a full date against a date or a weekday, or a weekday against another. A statement
 * that is repeated on another day is the one innocent case.
 */
@CheckInfo(
    summary = "One statement is dated to two different days",
    type = "K1",
    severity = Severity.ERROR)
public final class StatementDateConflict implements PairCheck<Quote> {

  /** So many weighty words are hardly said twice in one order. */
  private static final int CERTAIN = 8;

  @Override
  public Class<Quote> type() {
    return Quote.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Quote> assertion, ArticleFacts article) {
    Timex time = assertion.qualifiers().attribution().occasion().time();
    return time == null || weekday(time) == null
        ? ImmutableSet.of()
        : StatementMatch.rows(assertion.value());
  }

  @Override
  public Object reading(Assertion<Quote> assertion) {
    Occasion occasion = assertion.qualifiers().attribution().occasion();
    return List.of(
        assertion.value().folded(), occasion.time() == null ? "" : occasion.time().value());
  }

  @Override
  public void compare(Pair<Quote> pair, Findings findings) {
    Attribution by = pair.a().qualifiers().attribution();
    Attribution also = pair.b().qualifiers().attribution();
    Timex one = by.occasion().time();
    Timex other = also.occasion().time();
    Span oneSpan = by.occasion().timeSpan();
    Span otherSpan = also.occasion().timeSpan();
    if (one == null || other == null || oneSpan == null || otherSpan == null) {
      return;
    }
    if (oneSpan.equals(otherSpan) || !conflicts(one, other)) {
      return;
    }
    StatementMatch match = StatementMatch.of(pair.a().value(), pair.b().value());
    if (!match.isNearlySame() || !StatementMatch.sameSpeaker(by, also)) {
      findings.passedOver();
      return;
    }
    boolean certain = match.shared().size() >= CERTAIN && !areAdjacent(one, other);
    String who = StatementMatch.name(by);
    findings
        .found(
            certain ? Severity.ERROR : Severity.WARNING,
            "one statement of " + who + " is dated to two days")
        .says(pair.left().article().article(), oneSpan, "said on " + describe(one))
        .says(pair.right().article().article(), otherSpan, "said on " + describe(other))
        .confidence((certain ? 0.97 : 0.85) * match.containment())
        .topic(who)
        .dependsOnAnchor(false)
        .fact(Fact.SAME_BECAUSE, StatementMatch.sameBecause(who, pair.a().value()))
        .fact(Fact.DIFFER_BECAUSE, "no " + describe(one) + " is a " + describe(other))
        .fact(Fact.FINE_IF, "the statement was made twice")
        .fact(Fact.TO_RESOLVE, "correct one of the two dates")
        .report();
  }

  /** The weekday that an expression names or that its full date falls on. */
  private static @Nullable DayOfWeek weekday(Timex time) {
    LocalDate date = time.written().date();
    return date == null ? time.written().weekday() : date.getDayOfWeek();
  }

  private static boolean conflicts(Timex one, Timex other) {
    LocalDate s = one.written().date();
    LocalDate t = other.written().date();
    if (s != null && t != null) {
      return !s.equals(t);
    }
    return weekday(one) != weekday(other);
  }

  /** A day apart may be a time zone apart. */
  private static boolean areAdjacent(Timex one, Timex other) {
    LocalDate s = one.written().date();
    LocalDate t = other.written().date();
    if (s != null && t != null) {
      return Math.abs(s.toEpochDay() - t.toEpochDay()) <= 1;
    }
    int apart =
        Math.floorMod(
            Objects.requireNonNull(weekday(one)).getValue()
                - Objects.requireNonNull(weekday(other)).getValue(),
            7);
    return apart == 1 || apart == 6;
  }

  private static String describe(Timex time) {
    LocalDate date = time.written().date();
    return date == null
        ? Objects.requireNonNull(time.written().weekday())
            .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        : Timex.describe(date);
  }
}
