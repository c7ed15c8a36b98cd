package io.github.gainsay.extract;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.extract.quantity.NumberParser;
import io.github.gainsay.extract.time.TimeUnit;
import io.github.gainsay.extract.time.TimeWords;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.value.CalendarWords;
import io.github.gainsay.value.Uniqueness;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds claims that an event is the first, last or only one of its kind in a stretch of time: "the
 * first visit in 14 years", "the only attack since 2019", "for the first time in a century".
 */
public final class UniquenessExtractor implements Extractor {
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");

  /** How many tokens after "first" the stretch of time may come. */
  private static final int REACH = 20;

  private static final Set<String> OPEN_ENDED = Set.of("ever", "history");

  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

  private static final Pattern RANKED =
      Pattern.compile(
          "\\d{1,2}(?:st|nd|rd|th)|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|next");

  private final Concepts concepts;

  public UniquenessExtractor(Concepts concepts) {
    this.concepts = concepts;
  }

  @Override
  public void extract(Draft draft) {
    for (Sentence s : draft.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        Uniqueness.Rank rank = rank(s, i);
        if (rank != null && s.section().kind().isTestimony()) {
          extract(draft, s, i, rank);
        } else if (isAbsence(s, i) && s.section().kind().isTestimony()) {
          absence(draft, s, i);
        }
      }
    }
  }

  private static Uniqueness.@Nullable Rank rank(Sentence s, int i) {
    Token t = s.token(i);
    return switch (t.lower()) {
      case "first" -> Uniqueness.Rank.FIRST;
      case "last" -> Uniqueness.Rank.LAST;
      case "only" -> i > 0 && s.token(i - 1).is("the") ? Uniqueness.Rank.ONLY : null;
      case "least", "latest", "most", "best" -> null;
      default -> t.tag().equals("JJS") && !isRanked(s, i) ? Uniqueness.Rank.MOST : null;
    };
  }

  /** "the second-largest", "2nd biggest", "one of the largest": not the only one. */
  private static boolean isRanked(Sentence s, int i) {
    int before = i > 0 && s.token(i - 1).is("-") ? i - 2 : i - 1;
    if (before < 0) {
      return false;
    }
    String word = s.token(before).lower();
    boolean ordinal = RANKED.matcher(word).matches();
    boolean oneOf = before > 1 && s.token(before).is("the") && s.token(before - 1).is("of");
    return ordinal || oneOf;
  }

  private void extract(Draft draft, Sentence s, int i, Uniqueness.Rank rank) {
    int noun = event(s, i, rank);
    if (noun < 0) {
      return;
    }
    boolean headed = noun != i;
    LocalDate anchor = draft.dates().date();
    int start = Math.max(noun, i) + 1;
    int limit = Math.min(s.size(), start + REACH);
    for (int k = start; k < limit; k++) {
      Stretch stretch = stretch(s, k, anchor);
      if (stretch == null) {
        continue;
      }
      String event = headed ? concepts.of(s.token(noun).lemma().toLowerCase(Locale.ROOT)) : "";
      int from = i > 0 && s.token(i - 1).is("the") ? i - 1 : i;
      Topic topic = draft.topic(s, from, i + 1);
      LocalDate after = rank == Uniqueness.Rank.LAST ? null : stretch.after;
      Uniqueness value = new Uniqueness(rank, event, s.text(from, stretch.to), after, anchor);
      draft.add(
          Kind.EVENT,
          value,
          topic
              .withWhat(event, headed && noun > i ? content(s, i + 1, noun) : ImmutableSet.of())
              .withContext(content(s, start, k))
              .withPlaces(draft.places(s, Math.max(noun, i), stretch.to)),
          Hedges.of(s, i, draft),
          s,
          from,
          stretch.to);
      return;
    }
  }

  /** "has not had", "have not won": what has not been for a time is new when it comes. */
  private static boolean isAbsence(Sentence s, int i) {
    boolean have = s.token(i).is("has") || s.token(i).is("have") || s.token(i).is("had");
    if (!have || i + 2 >= s.size()) {
      return false;
    }
    Token not = s.token(i + 1);
    boolean negated = not.is("not") || not.is("n't") || not.is("never");
    return negated && s.token(i + 2).tag().equals("VBN");
  }

  /** "has not had a new crossing in 33 years", from the auxiliary at {@code i}. */
  private void absence(Draft draft, Sentence s, int i) {
    int verb = i + 2;
    boolean had = s.token(verb).is("had") || s.token(verb).is("been") || s.token(verb).is("seen");
    int noun = verb + 1 < s.size() ? head(s, verb + (s.token(verb + 1).is("a") ? 2 : 1)) : -1;
    int event = had ? noun : verb;
    if (event < 0) {
      return;
    }
    for (int k = verb + 1; k < Math.min(s.size(), verb + REACH / 2); k++) {
      Stretch stretch = stretch(s, k, draft.dates().date());
      if (stretch == null || OPEN_ENDED.contains(s.token(k).lower())) {
        continue;
      }
      String what = concepts.of(s.token(event).lemma().toLowerCase(Locale.ROOT));
      draft.add(
          Kind.EVENT,
          new Uniqueness(
              Uniqueness.Rank.FIRST,
              what,
              s.text(i, stretch.to),
              stretch.after,
              draft.dates().date()),
          draft.topic(s, i, i + 1).withWhat(what, ImmutableSet.of()),
          Qualifiers.PLAIN,
          s,
          i,
          stretch.to);
      return;
    }
  }

  /**
   * The word for the event: the noun or participle that is called the first, the noun or verb
   * before "for the first time"; {@code i} itself for a superlative without a noun, -1 for none.
   */
  private static int event(Sentence s, int i, Uniqueness.Rank rank) {
    int noun = head(s, i + 1);
    if (noun >= 0 && s.token(noun).is("time")) {
      boolean once = i >= 3 && s.token(i - 1).is("the") && s.token(i - 2).is("for");
      if (!once) {
        return -1;
      }
      if (s.token(i - 3).tagged("NN") || EventNouns.isEvent(s.token(i - 3).lower())) {
        return i - 3;
      }
      int verb = i - 3;
      while (verb >= 0 && !s.token(verb).tagged("VB")) {
        verb--;
      }
      return verb;
    }
    if (noun >= 0) {
      // "last fall": no event but a time
      boolean time = rank == Uniqueness.Rank.LAST && noun == i + 1 && isTime(s.token(noun).lower());
      return time ? -1 : noun;
    }
    boolean bare = i + 1 < s.size() && (s.token(i + 1).is("in") || s.token(i + 1).is("since"));
    if (rank == Uniqueness.Rank.FIRST && bare) {
      return eventBefore(s, i); // "a meeting on Tuesday, their first in nine years"
    }
    int copula = i >= 2 && s.token(i - 1).is("the") ? i - 2 : i - 1;
    boolean said = copula > 0 && (s.token(copula).is("is") || s.token(copula).is("was"));
    if (rank == Uniqueness.Rank.FIRST && said && s.token(copula - 1).tagged("NN")) {
      return copula - 1; // "the escape was the first from the jail since 2001"
    }
    boolean done = i + 1 < s.size() && s.token(i + 1).tag().equals("VBN");
    if (rank == Uniqueness.Rank.FIRST && done) {
      return i + 1;
    }
    return rank == Uniqueness.Rank.MOST ? i : -1;
  }

  private static boolean isTime(String word) {
    return TimeWords.unit(word) != null
        || CalendarWords.month(word) != null
        || SEASONS.contains(word);
  }

  /** The nearest noun of an event before token {@code i}, -1 for none. */
  private static int eventBefore(Sentence s, int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      if (s.token(k).tagged("NN") && EventNouns.isEvent(s.token(k).lemma())) {
        return k;
      }
    }
    return -1;
  }

  /** The nouns and adjectives of tokens {@code [from, to)}, without names. */
  private ImmutableSet<String> content(Sentence s, int from, int to) {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (int k = from; k < to; k++) {
      Token t = s.token(k);
      boolean name = t.tagged("NNP") || !t.entity().equals("O");
      if (!name && (t.tagged("NN") || t.tagged("JJ"))) {
        words.add(concepts.of(t.lemma().toLowerCase(Locale.ROOT)));
      }
    }
    return words.build();
  }

  /** The noun that is called the first: the head of the noun phrase from {@code i} on. */
  private static int head(Sentence s, int i) {
    int noun = -1;
    for (int k = i; k < s.size(); k++) {
      Token t = s.token(k);
      if (t.tagged("NN")) {
        noun = k;
      } else if (noun >= 0
          || !(t.tagged("JJ") || t.tag().equals("CD") || t.is("-") || t.tag().equals("VBG"))) {
        break;
      }
    }
    return noun;
  }

  private record Stretch(@Nullable LocalDate after, int to) {}

  /**
   * "in 14 years", "in over a century", "since 2009", "ever", "in history", from token {@code k}.
   */
  private static @Nullable Stretch stretch(Sentence s, int k, @Nullable LocalDate anchor) {
    String w = s.token(k).lower();
    if (OPEN_ENDED.contains(w)) {
      return new Stretch(LocalDate.of(1, 1, 1), k + 1);
    }
    if (w.equals("since") && k + 1 < s.size()) {
      for (int y = k + 1; y < Math.min(s.size(), k + 4); y++) {
        if (YEAR.matcher(s.token(y).text()).matches()) {
          int year = Integer.parseInt(s.token(y).text());
          Month month = y > k + 1 ? CalendarWords.month(s.token(y - 1).text()) : null;
          int last = month == null ? 12 : month.getValue();
          return new Stretch(YearMonth.of(year, last).atEndOfMonth(), y + 1);
        }
      }
      return null;
    }
    if (!w.equals("in") && !w.equals("for")) {
      return null;
    }
    for (int n = k + 1; n < Math.min(s.size(), k + 5); n++) {
      boolean half = s.token(n).is("half") && n + 2 < s.size() && s.token(n + 1).is("a");
      if (half && TimeWords.unit(s.token(n + 2).lower()) == TimeUnit.CENTURY) {
        return new Stretch(anchor == null ? null : anchor.minusYears(50), n + 3);
      }
      NumberParser.Number number = NumberParser.parse(s, n);
      int at = number == null ? n + 1 : number.end();
      boolean one = s.token(n).is("a");
      if ((number == null && !one) || at >= s.size()) {
        continue;
      }
      TimeUnit unit = TimeWords.unit(s.token(at).lower());
      int years =
          unit == TimeUnit.YEAR
              ? 1
              : unit == TimeUnit.DECADE ? 10 : unit == TimeUnit.CENTURY ? 100 : 0;
      if (years == 0) {
        return null;
      }
      int amount = number == null ? 1 : number.value().intValue();
      LocalDate after = anchor == null ? null : anchor.minusYears((long) years * amount);
      return new Stretch(after, at + 1);
    }
    return null;
  }
}
