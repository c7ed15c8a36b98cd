package io.github.gainsay.extract;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.value.Uniqueness;
import java.time.LocalDate;
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
      default -> null;
    };
  }

  private void extract(Draft draft, Sentence s, int i, Uniqueness.Rank rank) {
    int noun = head(s, i + 1);
    if (noun < 0) {
      return;
    }
    LocalDate anchor = draft.dates().date();
    int limit = Math.min(s.size(), noun + REACH);
    for (int k = noun + 1; k < limit; k++) {
      Stretch stretch = stretch(s, k, anchor);
      if (stretch == null) {
        continue;
      }
      String event = concepts.of(s.token(noun).lemma().toLowerCase(Locale.ROOT));
      int from = i > 0 && s.token(i - 1).is("the") ? i - 1 : i;
      Topic topic = draft.topic(s, from, i + 1);
      LocalDate after = rank == Uniqueness.Rank.LAST ? null : stretch.after;
      Uniqueness value = new Uniqueness(rank, event, s.text(from, stretch.to), after, anchor);
      draft.add(
          Kind.EVENT,
          value,
          topic.withWhat(event, ImmutableSet.of()).withPlaces(draft.places(s, noun, stretch.to)),
          Hedges.of(s, i, draft),
          s,
          from,
          stretch.to);
      return;
    }
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
          return new Stretch(LocalDate.of(Integer.parseInt(s.token(y).text()), 12, 31), y + 1);
        }
      }
      return null;
    }
    if (!w.equals("in") && !w.equals("for")) {
      return null;
    }
    for (int n = k + 1; n < Math.min(s.size(), k + 5); n++) {
      NumberParser.Number number = NumberParser.parse(s, n);
      int at = number == null ? n + 1 : number.end();
      boolean one = s.token(n).is("a");
      if ((number == null && !one) || at >= s.size()) {
        continue;
      }
      TimeUnit unit = TimeWords.UNITS.get(s.token(at).lower());
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
