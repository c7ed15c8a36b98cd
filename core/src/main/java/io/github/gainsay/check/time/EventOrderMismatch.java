package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Modality;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.OrderCue;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports events that are put at a distance from each other that the days named for them do not
 * have: "arrested on Monday. Two days later, on Thursday, she was charged". The cues of an article
 * are the edges of a graph of before and after, the events its nodes; where a cue goes on from an
 * event without a day of its own, the distances add up along the path.
 *
 * <p>Only events told side by side are compared, and nothing is said where another day named there
 * fits. Order is what readers rebuild a story from; such slips also betray that "after" was meant
 * for "later".
 */
@CheckInfo(
    summary = "The days named for two events do not lie as far apart as the text says",
    type = "T6",
    severity = Severity.ERROR)
public final class EventOrderMismatch implements ArticleCheck {

  /** The most cues in a row that are added up. */
  private static final int LONGEST_PATH = 4;

  /** So many sentences back another event may be the one meant. */
  private static final int NEAR = 2;

  /** Around midnight a day is taken for the one before or after. */
  private static final Pattern AROUND_MIDNIGHT =
      Pattern.compile("\\b(?:night|overnight|midnight|late|early|a\\.?m)\\b");

  /** The dates of an article by what they are looked up by. */
  private record Dates(
      ImmutableListMultimap<Timex, Assertion<Timex>> inFlow,
      ImmutableListMultimap<Integer, Assertion<Timex>> bySentence) {

    static Dates of(ArticleFacts article) {
      List<Assertion<Timex>> all = article.of(Timex.class);
      List<Assertion<Timex>> flow = all.stream().filter(d -> d.locus().kind().isFlow()).toList();
      return new Dates(
          Multimaps.index(flow, Assertion::value), Multimaps.index(all, d -> d.locus().sentence()));
    }

    /** Those of a sentence and of some before it. */
    List<Assertion<Timex>> upTo(int sentence, int back) {
      List<Assertion<Timex>> found = new ArrayList<>();
      for (int i = Math.max(0, sentence - back); i <= sentence; i++) {
        found.addAll(bySentence.get(i));
      }
      return found;
    }
  }

  private record Path(OrderCue whole, ImmutableList<Assertion<OrderCue>> cues) {}

  @Override
  public void check(ArticleFacts article, Findings findings) {
    List<Assertion<OrderCue>> cues = article.of(OrderCue.class);
    if (cues.isEmpty()) {
      return;
    }
    Dates dates = Dates.of(article);
    for (int i = 0; i < cues.size(); i++) {
      findings.looked(1);
      Path path = path(cues, i);
      if (path != null && isTold(cues.get(i))) {
        judge(article, dates, cues, path, findings);
      }
    }
  }

  /** The way back from a cue to an event with a day, null when there is none. */
  private static @Nullable Path path(List<Assertion<OrderCue>> cues, int last) {
    ImmutableList.Builder<Assertion<OrderCue>> along = ImmutableList.builder();
    OrderCue whole = cues.get(last).value();
    along.add(cues.get(last));
    int i = last;
    while (whole != null && whole.chained() && i > 0 && last - i < LONGEST_PATH) {
      i--;
      whole = whole.onFrom(cues.get(i).value());
      along.add(cues.get(i));
    }
    return whole == null || whole.reference() == null || whole.told() == null
        ? null
        : new Path(whole, along.build().reverse());
  }

  private static boolean isTold(Assertion<OrderCue> cue) {
    return !cue.locus().quoted()
        && !cue.qualifiers().negated()
        && cue.qualifiers().modality() != Modality.CONDITIONAL;
  }

  private static void judge(
      ArticleFacts article,
      Dates dates,
      List<Assertion<OrderCue>> cues,
      Path path,
      Findings findings) {
    OrderCue cue = path.whole;
    Assertion<OrderCue> at = path.cues.get(path.cues.size() - 1);
    Timex from = Objects.requireNonNull(cue.reference());
    Timex to = Objects.requireNonNull(cue.told());
    if (cue.admits(from, to, 0)) {
      return;
    }
    Assertion<Timex> told = nearest(dates, to, at, null);
    Assertion<Timex> reference = nearest(dates, from, path.cues.get(0), told);
    boolean anchored = OrderCue.dependsOnAnchor(from, to);
    boolean sure =
        told != null
            && reference != null
            && (!anchored || article.dates().isDay())
            && !cue.admits(from, to, slack(article, told, reference))
            && !fitsOther(dates, cues, path, told, reference);
    if (told == null || reference == null || !sure) {
      findings.passedOver();
      return;
    }
    boolean together =
        told.locus().sentence() == reference.locus().sentence()
            && told.locus().sentence() == at.locus().sentence();
    boolean dated = from.written().day() != null && to.written().day() != null;
    String arithmetic = arithmetic(cue, from, to);
    Findings.Draft draft =
        findings
            .found(
                together && dated ? Severity.ERROR : Severity.WARNING,
                "“" + at.value().words() + "” does not fit the days named: " + arithmetic)
            .says(article, at, cue.describe())
            .says(article, reference, "the one is told of " + OrderCue.name(from))
            .says(article, told, "the other of " + OrderCue.name(to));
    for (Assertion<OrderCue> step : path.cues) {
      if (!step.equals(at)) {
        draft.says(article, step, step.value().describe());
      }
    }
    draft
        .fact(
            Fact.SAME_BECAUSE,
            together
                ? "one sentence names both days"
                : isBeside(at, reference)
                    ? "the one is told right beside the other"
                    : "the event counted from is dated elsewhere in the story")
        .fact(Fact.DIFFER_BECAUSE, arithmetic)
        .fact(Fact.FINE_IF, "“" + at.value().words() + "” counts from another event");
    resolve(draft, at, cue, from, to);
    draft
        .confidence(together && dated ? 0.9 : isBeside(at, reference) ? 0.8 : 0.7)
        .dependsOnAnchor(anchored)
        .report();
  }

  private static boolean isBeside(Assertion<OrderCue> cue, Assertion<Timex> reference) {
    int back = cue.locus().sentence() - reference.locus().sentence();
    return back >= 0 && back <= NEAR;
  }

  /** "2 days after Monday is Wednesday, not Thursday". */
  private static String arithmetic(OrderCue cue, Timex from, Timex to) {
    return cue.describe()
        + (cue.describe().startsWith("the same") ? " as " : " ")
        + OrderCue.name(from)
        + " is "
        + cue.target(from)
        + ", not "
        + OrderCue.name(to);
  }

  private static void resolve(
      Findings.Draft draft, Assertion<OrderCue> at, OrderCue cue, Timex from, Timex to) {
    String words = at.value().words();
    boolean later = words.toLowerCase(Locale.ROOT).endsWith(" later");
    if (later && cue.admits(to, from, 0)) {
      String other = words.substring(0, words.length() - "later".length()) + "after";
      draft
          .fact(Fact.TO_RESOLVE, "write “" + other + "”, or correct one of the days")
          .resolve(at.span(), other);
    } else {
      draft.fact(
          Fact.TO_RESOLVE,
          "write how far "
              + OrderCue.name(to)
              + " is from "
              + OrderCue.name(from)
              + ", or correct one of the days");
    }
  }

  /** The nearest place in the flow where a time is named. */
  private static @Nullable Assertion<Timex> nearest(
      Dates dates, Timex time, Assertion<OrderCue> cue, @Nullable Assertion<Timex> taken) {
    Assertion<Timex> best = null;
    int distance = Integer.MAX_VALUE;
    for (Assertion<Timex> date : dates.inFlow.get(time)) {
      int away = Math.abs(date.span().start() - cue.span().start());
      if (!date.equals(taken) && away < distance) {
        best = date;
        distance = away;
      }
    }
    return best;
  }

  private static int slack(ArticleFacts article, Assertion<Timex> a, Assertion<Timex> b) {
    return isAroundMidnight(article, a) || isAroundMidnight(article, b) ? 1 : 0;
  }

  private static boolean isAroundMidnight(ArticleFacts article, Assertion<Timex> date) {
    Span sentence = date.locus().sentenceSpan();
    int start = Math.max(sentence.start(), date.span().start() - 12);
    int end = Math.min(sentence.end(), date.span().end() + 12);
    Span around = new Span(sentence.article(), sentence.at(), start, end);
    String words = article.article().textAt(around).toLowerCase(Locale.ROOT);
    return AROUND_MIDNIGHT.matcher(words).find();
  }

  /**
   * Whether another day told nearby would make the cue right. A clause of the cue's own leaves no
   * choice but the days of its sentence.
   */
  private static boolean fitsOther(
      Dates dates,
      List<Assertion<OrderCue>> cues,
      Path path,
      Assertion<Timex> told,
      Assertion<Timex> reference) {
    Assertion<OrderCue> at = path.cues.get(path.cues.size() - 1);
    OrderCue step = at.value();
    int sentence = at.locus().sentence();
    boolean own =
        reference.locus().sentence() == sentence && reference.span().start() > at.span().start();
    int reach = own ? 0 : NEAR;
    List<Assertion<Timex>> near = dates.upTo(sentence, reach);
    near.addAll(dates.bySentence.get(reference.locus().sentence()));
    for (Assertion<Timex> date : near) {
      if (date.equals(told) || date.equals(reference) || !isNamed(date.value(), step)) {
        continue;
      }
      boolean beside = date.locus().sentence() == sentence;
      boolean fits =
          step.admits(date.value(), told.value(), 0)
              || (beside && step.admits(reference.value(), date.value(), 0));
      if (fits) {
        return true;
      }
    }
    for (int i = cues.indexOf(path.cues.get(0)) - 1; i >= 0; i--) {
      Assertion<OrderCue> cue = cues.get(i);
      if (sentence - cue.locus().sentence() > reach) {
        break;
      }
      Timex from = cue.value().reference();
      OrderCue both = from == null ? null : step.onFrom(cue.value());
      if (both != null && from != null && both.admits(from, told.value(), 0)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an expression names a time by itself, as fine as the cue asks for. */
  private static boolean isNamed(Timex time, OrderCue cue) {
    boolean weekday = time.written().weekday() != null;
    boolean fine =
        time.granularity() == Granularity.DAY
            || (cue.unit() != Granularity.DAY
                && time.granularity().compareTo(Granularity.YEAR) <= 0);
    return fine && (time.isPlaced() || weekday) && time.basis() != TimexBasis.NARRATIVE;
  }
}
