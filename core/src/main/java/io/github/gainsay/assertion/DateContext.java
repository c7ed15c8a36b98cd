package io.github.gainsay.assertion;

import io.github.gainsay.article.Span;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The date that an article is read under.
 *
 * @param date null when nothing gives one
 * @param how where it comes from
 * @param span the words that give it, null when they are not in the text
 */
public record DateContext(@Nullable LocalDate date, How how, @Nullable Span span) {

  /** Where the date of an article comes from, the surest first. */
  public enum How {
    PUBLISHED,
    DATELINE,
    LATEST_DATE,
    NONE;

    /**
     * The name in reports: {@code published}, {@code dateline}, {@code latest-date}, {@code none}.
     */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public static final DateContext UNKNOWN = new DateContext(null, How.NONE, null);

  public DateContext {
    if ((date == null) != (how == How.NONE)) {
      throw new IllegalArgumentException("date " + date + " by " + how);
    }
  }

  /** Whether the date is the article's own day and not just a bound. */
  public boolean isDay() {
    return how == How.PUBLISHED || how == How.DATELINE;
  }
}
