package io.github.gainsay.extract.quantity;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.value.Bound;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words around a number that bound it: "up to", "at least", "about", "or more". */
public final class BoundCues {

  /** A bound and how many tokens its words take. */
  public record Cue(Bound bound, int length) {}

  private static final ImmutableMap<String, Bound> BEFORE =
      ImmutableMap.<String, Bound>builder()
          .put("about", Bound.ABOUT)
          .put("approximately", Bound.ABOUT)
          .put("around", Bound.ABOUT)
          .put("roughly", Bound.ABOUT)
          .put("some", Bound.ABOUT)
          .put("nearly", Bound.ABOUT)
          .put("almost", Bound.ABOUT)
          .put("estimated", Bound.ABOUT)
          .put("an estimated", Bound.ABOUT)
          .put("close to", Bound.ABOUT)
          .put("near", Bound.ABOUT)
          .put("circa", Bound.ABOUT)
          .put("approx.", Bound.ABOUT)
          .put("just about", Bound.ABOUT)
          .put("in the region of", Bound.ABOUT)
          .put("on the order of", Bound.ABOUT)
          .put("somewhere around", Bound.ABOUT)
          .put("c.", Bound.ABOUT)
          .put("~", Bound.ABOUT)
          .put("just under", Bound.AT_MOST)
          .put("just below", Bound.AT_MOST)
          .put("well under", Bound.AT_MOST)
          .put("not exceeding", Bound.AT_MOST)
          .put("smaller than", Bound.AT_MOST)
          .put("slightly less than", Bound.AT_MOST)
          .put("<", Bound.AT_MOST)
          .put(">", Bound.AT_LEAST)
          .put("just over", Bound.AT_LEAST)
          .put("just above", Bound.AT_LEAST)
          .put("slightly more than", Bound.AT_LEAST)
          .put("exceeding", Bound.AT_LEAST)
          .put("bigger than", Bound.AT_LEAST)
          .put("larger than", Bound.AT_LEAST)
          .put("as few as", Bound.AT_LEAST)
          .put("as little as", Bound.AT_LEAST)
          .put("a little over", Bound.AT_LEAST)
          .put("up to", Bound.AT_MOST)
          .put("as many as", Bound.AT_MOST)
          .put("as much as", Bound.AT_MOST)
          .put("at most", Bound.AT_MOST)
          .put("no more than", Bound.AT_MOST)
          .put("not more than", Bound.AT_MOST)
          .put("a maximum of", Bound.AT_MOST)
          .put("fewer than", Bound.AT_MOST)
          .put("less than", Bound.AT_MOST)
          .put("lower than", Bound.AT_MOST)
          .put("under", Bound.AT_MOST)
          .put("below", Bound.AT_MOST)
          .put("at least", Bound.AT_LEAST)
          .put("at the very least", Bound.AT_LEAST)
          .put("a minimum of", Bound.AT_LEAST)
          .put("more than", Bound.AT_LEAST)
          .put("higher than", Bound.AT_LEAST)
          .put("greater than", Bound.AT_LEAST)
          .put("over", Bound.AT_LEAST)
          .put("well over", Bound.AT_LEAST)
          .put("above", Bound.AT_LEAST)
          .put("upwards of", Bound.AT_LEAST)
          .put("upward of", Bound.AT_LEAST)
          .put("in excess of", Bound.AT_LEAST)
          .put("no fewer than", Bound.AT_LEAST)
          .put("no less than", Bound.AT_LEAST)
          .put("not less than", Bound.AT_LEAST)
          .buildOrThrow();

  private static final ImmutableMap<String, Bound> AFTER =
      ImmutableMap.<String, Bound>builder()
          .put("or so", Bound.ABOUT)
          .put("or thereabouts", Bound.ABOUT)
          .put("-odd", Bound.ABOUT)
          .put("- odd", Bound.ABOUT)
          .put("-plus", Bound.AT_LEAST)
          .put("- plus", Bound.AT_LEAST)
          .put("or above", Bound.AT_LEAST)
          .put("or over", Bound.AT_LEAST)
          .put("or higher", Bound.AT_LEAST)
          .put("or under", Bound.AT_MOST)
          .put("or more", Bound.AT_LEAST)
          .put("or fewer", Bound.AT_MOST)
          .put("or less", Bound.AT_MOST)
          .put("at least", Bound.AT_LEAST)
          .put("at most", Bound.AT_MOST)
          .put("+", Bound.AT_LEAST)
          .buildOrThrow();

  private static final int LONGEST = 4;

  private BoundCues() {}

  /** The cue that ends right before token {@code i}, the longest one; null for none. */
  public static @Nullable Cue before(Sentence s, int i) {
    for (int length = Math.min(LONGEST, i); length > 0; length--) {
      Bound bound = BEFORE.get(s.text(i - length, i).toLowerCase(Locale.ROOT));
      if (bound != null) {
        return new Cue(bound, length);
      }
    }
    return null;
  }

  /** The cue that starts at token {@code i}; null for none. */
  public static @Nullable Cue after(Sentence s, int i) {
    for (int length = Math.min(2, s.size() - i); length > 0; length--) {
      Bound bound = AFTER.get(s.text(i, i + length).toLowerCase(Locale.ROOT));
      if (bound != null) {
        return new Cue(bound, length);
      }
    }
    return null;
  }
}
