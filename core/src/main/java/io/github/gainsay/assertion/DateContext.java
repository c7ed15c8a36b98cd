package io.github.gainsay.assertion;

import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.value.Timex;
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

  /** The longest city before the date of a dateline. */
  private static final int LONGEST_LEAD = 40;

  public static final DateContext UNKNOWN = new DateContext(null, How.NONE, null);

  public DateContext {
    if ((date == null) != (how == How.NONE)) {
      throw new IllegalArgumentException("date " + date + " by " + how);
    }
  }

  /**
   * The date and where it comes from, in words: "Friday 1 November 2024, from the dateline “SEOUL,
   * Nov. 1, 2024”".
   *
   * @param article the one that is read under it
   */
  public String account(Article article) {
    if (date == null) {
      return "no date, for none is given or found: weekdays, words like last month and days"
          + " without a year are left unplaced";
    }
    String day = Timex.describe(date);
    return switch (how) {
      case PUBLISHED -> day + ", its day of publication as given";
      case DATELINE -> day + ", from the dateline" + (span == null ? "" : quoted(article, span));
      default ->
          day
              + ", the latest date in the text"
              + (span == null ? "" : " “" + article.textAt(span) + "”")
              + ": dates without a year are read back from it";
    };
  }

  /** The line around a span, cut to what a dateline takes. */
  private static String quoted(Article article, Span span) {
    String text = article.textAt(new Span(span.article(), span.at(), 0, span.end()));
    int line = text.lastIndexOf('\n', span.start()) + 1;
    int from = span.start() - line <= LONGEST_LEAD ? line : span.start();
    return " “" + text.substring(from).strip() + "”";
  }

  /** Whether the date is the article's own day and not just a bound. */
  public boolean isDay() {
    return how == How.PUBLISHED || how == How.DATELINE;
  }
}
