package io.github.gainsay.assertion;

import io.github.gainsay.article.Span;
import io.github.gainsay.value.Timex;
import org.jspecify.annotations.Nullable;

/**
 * When, where and by what medium something was said.
 *
 * @param time the time expression that dates the statement, null when none does
 * @param timeSpan where it stands
 * @param medium "press conference", "interview", "social media" and their like; empty when open
 * @param mediumSpan where it stands
 * @param place where it was said, as written; empty when open
 * @param placeSpan where it stands
 */
public record Occasion(
    @Nullable Timex time,
    @Nullable Span timeSpan,
    String medium,
    @Nullable Span mediumSpan,
    String place,
    @Nullable Span placeSpan) {
  public static final Occasion OPEN = new Occasion(null, null, "", null, "", null);

  /** An occasion of which only the time is known. */
  public static Occasion at(Timex time, Span span) {
    return new Occasion(time, span, "", null, "", null);
  }

  /** The same with a medium. */
  public Occasion by(String name, Span span) {
    return new Occasion(time, timeSpan, name, span, place, placeSpan);
  }

  /** The same with a place. */
  public Occasion in(String name, Span span) {
    return new Occasion(time, timeSpan, medium, mediumSpan, name, span);
  }
}
