package io.github.gainsay.assertion;

import io.github.gainsay.article.Span;
import io.github.gainsay.value.Timex;
import org.jspecify.annotations.Nullable;

/**
 * When and by what medium something was said.
 *
 * @param time the time expression that dates the statement, null when none does
 * @param timeSpan where it stands
 * @param medium "press conference", "interview", "social media" and their like; empty when open
 */
public record Occasion(@Nullable Timex time, @Nullable Span timeSpan, String medium) {
  public static final Occasion OPEN = new Occasion(null, null, "");
}
