package io.github.gainsay.check.time;

import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.assertion.Modality;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports a full date in the body that is the article's own day of another year: a dateline of
 * November 1, 2024 over "On November 1, 2023, the ministry said". The article reports its event as
 * news, and so the event cannot lie a year before, or after, the day the article was written on.
 *
 * <p>Articles on anniversaries name the same day of another year with good reason; the check is
 * silent when an article speaks of one.
 */
@CheckInfo(
    summary = "An event reported as news is dated a year away from the article's own date",
    type = "T1",
    severity = Severity.ERROR)
public final class BodyDateContradictsDateline implements ArticleCheck {

  /** News is reported on its day or a few days after. */
  private static final int DAYS_AFTER = 3;

  /** So many days, and a month, lie between a slip of the month and the article. */
  private static final int DAYS_BEHIND = 1;

  /** The sentences of headline, dateline and lead. */
  private static final int LEAD = 4;

  /** So many days ahead a date without a year is not one of the year before. */
  private static final int SOON = 75;

  /** The most words from the verb to a date without a year. */
  private static final int CLOSE = 9;

  /** A day ahead may be a time zone ahead, and a report may be updated the day after. */
  private static final int DAYS_AHEAD = 2;

  /** "a year after the flood": the article looks back on the other year. */
  private static final Pattern YEAR_AFTER =
      Pattern.compile(
          "\\b(?:a|one|exactly a) year (?:after|later|on|since|to the day)\\b"
              + "|\\b(?:12|twelve) months (?:after|later|on|since|to the day)\\b"
              + "|\\b(?:first|one-year) anniversary\\b");

  /** Words of a sentence that looks back on another year by itself. */
  private static final Set<String> LOOKS_BACK =
      Set.of(
          "anniversary",
          "birthday",
          "ago",
          "earlier",
          "commemorate",
          "commemorates",
          "memorial",
          "remember",
          "marks",
          "marked",
          "previously",
          "records",
          "born",
          "expire",
          "expired");

  /** Words right before a date that makes it one end of a stretch of time. */
  private static final Set<String> BOUNDARY =
      Set.of(
          "since", "until", "till", "from", "between", "before", "after", "by", "to", "of", "and");

  @Override
  public void check(ArticleFacts article, Findings findings) {
    DateContext dates = article.dates();
    LocalDate anchor = dates.date();
    if (anchor == null || !dates.isDay()) {
      return;
    }
    List<Assertion<Timex>> ahead = new ArrayList<>();
    for (Assertion<Timex> date : article.of(Timex.class)) {
      LocalDate day = dayIn(anchor.getYear(), date.value());
      boolean told = day != null && date.locus().kind().isFlow() && !date.locus().quoted();
      if (!told || day == null) {
        continue;
      }
      findings.looked(1);
      boolean yearless = date.value().written().year() == null;
      if (!yearless && isYearSlip(day, anchor)) {
        judge(article, date, day, findings);
      } else if (!yearless && isMonthSlip(day, anchor)) {
        judgeMonth(article, date, day, findings);
      } else if (isAhead(day, anchor, yearless ? SOON : 2 * 366)) {
        if (isToldPast(article, date) && !(yearless && isOfYearBefore(article, date, anchor))) {
          ahead.add(date);
        } else {
          findings.passedOver();
        }
      }
    }
    // Several are no slip: the article is younger than its date says.
    if (ahead.size() == 1 && !isTwice(article, ahead.get(0))) {
      Assertion<Timex> date = ahead.get(0);
      judgeAhead(article, date, dayIn(anchor.getYear(), date.value()), findings);
    }
  }

  /** Whether another sentence names the same day and does not look ahead to it. */
  private static boolean isTwice(ArticleFacts article, Assertion<Timex> date) {
    WrittenDate own = date.value().written();
    return article.of(Timex.class).stream()
        .filter(d -> !d.equals(date) && d.locus().kind().isTestimony())
        .filter(d -> d.value().written().sameMonthAndDay(own))
        .anyMatch(d -> !PastTense.looksAhead(DatedSentence.of(article, d)));
  }

  /** Whether a date without a year may be of another year that the article tells of. */
  private static boolean isOfYearBefore(
      ArticleFacts article, Assertion<Timex> date, LocalDate anchor) {
    boolean own = false;
    boolean other = false;
    for (Assertion<Timex> d : article.of(Timex.class)) {
      Integer year = d.value().written().year();
      if (year == null) {
        continue;
      }
      int back = date.locus().sentence() - d.locus().sentence();
      boolean before = d.span().start() < date.span().start() && back <= 2;
      if (before && year == anchor.getYear() - 1) {
        return true;
      }
      own |= year == anchor.getYear();
      other |= year != anchor.getYear();
    }
    return other && !own;
  }

  private static boolean isToldPast(ArticleFacts article, Assertion<Timex> date) {
    DatedSentence s = DatedSentence.of(article, date);
    if (date.value().written().year() == null) {
      // without a year the day may be of any: the verb must stand close
      return date.qualifiers().modality() != Modality.CONDITIONAL && PastTense.isToldPast(s, CLOSE);
    }
    return date.qualifiers().modality() != Modality.CONDITIONAL
        && (PastTense.isToldPast(s) || (isClock(article, date) && !PastTense.looksAhead(s)));
  }

  /** Whether the day would be just before the anchor if its year were the anchor's. */
  private static boolean isYearSlip(LocalDate day, LocalDate anchor) {
    if (Math.abs(day.getYear() - anchor.getYear()) != 1) {
      return false;
    }
    long behind = ChronoUnit.DAYS.between(day.withYear(anchor.getYear()), anchor);
    return behind >= 0 && behind <= DAYS_AFTER;
  }

  /** The day as written, in a given year when it has none; null for no day. */
  private static @Nullable LocalDate dayIn(int year, Timex date) {
    WrittenDate w = date.written();
    if (w.month() == null || w.day() == null || w.year() != null) {
      return w.date();
    }
    return new WrittenDate(year, w.month(), w.day(), null).date();
  }

  /** Whether the day would be just before the anchor if its month were the next one. */
  private static boolean isMonthSlip(LocalDate day, LocalDate anchor) {
    LocalDate next = day.plusMonths(1);
    long behind = ChronoUnit.DAYS.between(next, anchor);
    return next.getDayOfMonth() == day.getDayOfMonth() && behind >= 0 && behind <= DAYS_BEHIND;
  }

  /** Whether the day comes after the article by more than a time zone, and within a time. */
  private static boolean isAhead(LocalDate day, LocalDate anchor, int within) {
    long ahead = ChronoUnit.DAYS.between(anchor, day);
    return ahead > DAYS_AHEAD && ahead < within;
  }

  /** A day still to come that the article tells as past: "died on June 24" on June 14. */
  private static void judgeAhead(
      ArticleFacts article, Assertion<Timex> date, @Nullable LocalDate day, Findings findings) {
    LocalDate anchor = article.dates().date();
    if (anchor == null || day == null) {
      return;
    }
    Findings.Draft draft =
        findings.found(
            Severity.WARNING, "what is told as past lies after the date of the article itself");
    sayDateline(article, anchor, draft);
    draft
        .says(article, date, Timex.describe(day))
        .fact(Fact.SAME_BECAUSE, "the article tells this as past")
        .fact(
            Fact.DIFFER_BECAUSE,
            "the day comes "
                + ChronoUnit.DAYS.between(anchor, day)
                + " days after the article's own")
        .fact(Fact.FINE_IF, "what is still to come is meant")
        .fact(Fact.TO_RESOLVE, "correct the date here or that of the article")
        .confidence(0.85)
        .dependsOnAnchor(true)
        .report();
  }

  /** "at 7 a.m. on June 24, 2025": nothing but an event has a time of day. */
  private static boolean isClock(ArticleFacts article, Assertion<Timex> date) {
    return date.value().type() == TimexType.TIME
        && article.article().textAt(date.span()).contains(" on ");
  }

  /** A statement of today dated to the same day of the month before. */
  private static void judgeMonth(
      ArticleFacts article, Assertion<Timex> date, LocalDate day, Findings findings) {
    LocalDate anchor = article.dates().date();
    boolean sameDay = anchor != null && anchor.getDayOfMonth() == day.getDayOfMonth();
    boolean news = sameDay && reportsStatement(article, date) || date.locus().sentence() <= LEAD;
    boolean past = PastTense.isToldPast(DatedSentence.of(article, date));
    if (anchor == null || !news || !past || looksBack(article, date)) {
      findings.passedOver();
      return;
    }
    Findings.Draft draft =
        findings.found(
            Severity.WARNING,
            "what is reported as news is dated a month before the article itself");
    sayDateline(article, anchor, draft);
    draft
        .says(article, date, Timex.describe(day))
        .fact(Fact.SAME_BECAUSE, "the article tells this as its news")
        .fact(Fact.DIFFER_BECAUSE, "the same day, one month apart (a slip of the month)")
        .fact(Fact.FINE_IF, "an event of the month before is meant")
        .fact(Fact.TO_RESOLVE, "correct the month here or that of the article")
        .confidence(0.7)
        .dependsOnAnchor(true)
        .report();
  }

  private static void judge(
      ArticleFacts article, Assertion<Timex> date, LocalDate day, Findings findings) {
    LocalDate anchor = article.dates().date();
    if (anchor == null || looksBack(article, date)) {
      findings.passedOver();
      return;
    }
    boolean sameDay = MonthDay.from(day).equals(MonthDay.from(anchor));
    boolean statement = reportsStatement(article, date);
    Severity severity = statement && sameDay ? Severity.ERROR : Severity.WARNING;
    LocalDate meant = day.withYear(anchor.getYear());
    String words = article.article().textAt(date.span());
    String fixed =
        words.replace(Integer.toString(day.getYear()), Integer.toString(anchor.getYear()));
    Findings.Draft draft =
        findings.found(
            severity, "what is reported as news is dated a year away from the article itself");
    sayDateline(article, anchor, draft);
    draft
        .says(article, date, Timex.describe(day))
        .fact(
            Fact.SAME_BECAUSE,
            statement
                ? "the article reports this statement as its news"
                : "the article tells this as its news")
        .fact(
            Fact.DIFFER_BECAUSE,
            (sameDay ? "same day and month, one year apart" : "a few days and one year apart")
                + " (a year slip)")
        .fact(Fact.FINE_IF, "an event of " + day.getYear() + " is meant")
        .fact(
            Fact.TO_RESOLVE,
            "write “" + fixed + "” here (" + Timex.describe(meant) + "), or correct the dateline")
        .resolve(date.span(), fixed)
        .confidence(severity == Severity.ERROR ? 0.97 : 0.8)
        .dependsOnAnchor(true)
        .report();
  }

  /** The dateline is one end of the finding, where the text has one. */
  private static void sayDateline(ArticleFacts article, LocalDate anchor, Findings.Draft draft) {
    Span dateline = article.dates().span();
    if (dateline != null) {
      draft.says(
          article.article(),
          dateline,
          Timex.describe(anchor) + " (" + article.dates().how().label() + ")");
    }
  }

  private static boolean reportsStatement(ArticleFacts article, Assertion<Timex> date) {
    int sentence = date.locus().sentence();
    return article.of(Quote.class).stream()
        .anyMatch(
            q ->
                q.locus().section() == date.locus().section()
                    && q.locus().sentence() >= sentence
                    && q.locus().sentence() <= sentence + 1);
  }

  /** Whether the sentence or the article looks back on the other year by its own words. */
  private static boolean looksBack(ArticleFacts article, Assertion<Timex> date) {
    Span sentence = date.locus().sentenceSpan();
    String words = fold(article.article().textAt(sentence));
    for (String word : words.split("[^a-z]+")) {
      if (LOOKS_BACK.contains(word)) {
        return true;
      }
    }
    String before = words.substring(0, date.span().start() - sentence.start()).strip();
    // "shortly after 7 a.m. on June 14": the boundary is the hour and not the day
    boolean day = date.value().type() == TimexType.DATE;
    if (day && BOUNDARY.contains(before.substring(before.lastIndexOf(' ') + 1))) {
      return true;
    }
    int section = date.locus().section();
    for (int i = 0; i < article.sections().size(); i++) {
      Section s = article.sections().get(i);
      String text = s.kind().isTestimony() ? fold(s.text()) : "";
      boolean near = Math.abs(i - section) <= 1;
      if (text.contains("anniversary") || (near && YEAR_AFTER.matcher(text).find())) {
        return true;
      }
    }
    return false;
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
