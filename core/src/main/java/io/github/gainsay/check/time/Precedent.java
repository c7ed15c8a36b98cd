package io.github.gainsay.check.time;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.article.Span;
import io.github.gainsay.pack.EventClasses;
import io.github.gainsay.pack.Stems;
import io.github.gainsay.value.CalendarWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a dated event is told as the one before that which a claim calls the first in a time:
 * "the last one opened in 2008", "they had last met in 2015", or, right behind the claim, "a boiler
 * explosion killed two men there in 1998" after "the first accident at the mill since".
 */
record Precedent(Instances instance) {

  /** So many sentences behind the claim "the last one" is still of its kind. */
  private static final int NEAR = 3;

  /** So many sentences behind the claim one that has a name is still spoken of. */
  private static final int FAR = 8;

  /** So many letters are alike in a noun and its adjective. */
  private static final int ROOT = 4;

  private static final int LONGEST_CLAUSE = 80;

  /** "the last one", "its previous final", "the last, in", in group 1 what it is called. */
  private static final Pattern LAST =
      Pattern.compile(
          "\\b(?:the|his|her|its|their|that) (?:last|previous|most recent)"
              + "(?: (?:such|one|time|occasion)\\b|(?=,| was| came| ended)| ([\\p{L}-]{2,20}(?: [\\p{L}-]{2,20})?))");

  /** "had last met", "last reported a loss". */
  private static final Pattern LAST_DID =
      Pattern.compile("\\b(?:had |were |was )?last ([\\p{L}-]{2,20}(?: a)?(?: [\\p{L}-]{2,20})?)");

  private static final Set<String> TIMES =
      Set.of(
          "year", "month", "week", "night", "day", "summer", "winter", "spring", "autumn", "fall",
          "decade", "century", "season", "few", "two", "three", "four", "five");

  /** "In 2009 they reached it". */
  private static final Pattern DID_IT =
      Pattern.compile("^,? (?:they|he|she|the [\\p{L}-]{2,20}) [\\p{L}-]{2,20} it\\b");

  /** "its tour of", right before the year. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:the|that|his|her|its|their) (?:[\\p{L}-]{1,20} )?([\\p{L}-]{2,20}) of $");

  private static final Pattern DEFINITE =
      Pattern.compile(
          "\\b(?:the|that|this|his|her|its|their) ((?:[\\p{L}-]{1,20} )?[\\p{L}-]{2,20})\\b");

  /** Adjectives that narrow nothing down. */
  private static final ImmutableSet<String> WEAK =
      ImmutableSet.of("new", "major", "big", "own", "full", "such", "real", "outright", "ever");

  /** "week", "few days", "summer". */
  private static boolean isTime(String called) {
    String first = called.split(" ", 2)[0];
    return TIMES.contains(first) || CalendarWords.isOfCalendar(first);
  }

  /** Whether the article calls it the last one before. */
  boolean isCalledLast() {
    DatedSentence s = sentence();
    int gap = gap();
    int claimEnd = gap == 0 ? claimEnd() : 0;
    if (gap < 0 || claimEnd > s.from()) {
      return false;
    }
    String before = s.words().substring(Math.max(claimEnd, s.from() - LONGEST_CLAUSE), s.from());
    Matcher last = LAST.matcher(before);
    while (last.find()) {
      String called = last.group(1);
      boolean time = called != null && isTime(called);
      if (!time && gap <= NEAR && (called == null || isKind(called))) {
        return true;
      }
    }
    Matcher did = LAST_DID.matcher(before);
    while (did.find()) {
      boolean time = isTime(did.group(1));
      if (!time && isKind(did.group(1))) {
        return true;
      }
    }
    return false;
  }

  /** "has not had a new one in": a claim that is not of an event but of there being none. */
  boolean isOfAbsence() {
    return instance
        .claim()
        .value()
        .claim()
        .matches("(?i)ha[sd]? ?(?:ve)? ?(?:not|n['’]t|never)\\b.*");
  }

  /** Whether it follows the claim at once and is of its kind by its words. */
  boolean isTold() {
    int gap = gap();
    DatedSentence s = sentence();
    Matcher named = NAMED.matcher(s.words().substring(0, s.from()));
    if (gap >= 1 && gap <= FAR && named.find() && isKind(named.group(1))) {
      return true;
    }
    if (gap < 1 || gap > 2) {
      return false;
    }
    boolean pointed = gap == 1 && DID_IT.matcher(s.words().substring(s.to())).find();
    if (pointed) {
      return true;
    }
    boolean kind = !Sets.intersection(classes(event()), s.near()).isEmpty() || hasEvent(s);
    return kind && isNarrowed(s);
  }

  private boolean hasEvent(DatedSentence s) {
    String stem = Stems.of(event());
    return !event().isEmpty() && (s.near().contains('~' + stem) || s.things().contains(stem));
  }

  /** Whether what narrows the claim down is said of the other, or it is spoken of as known. */
  private boolean isNarrowed(DatedSentence s) {
    ImmutableSet<String> modifiers =
        instance.claim().topic().modifiers().stream()
            .filter(m -> !WEAK.contains(m))
            .collect(ImmutableSet.toImmutableSet());
    if (modifiers.isEmpty()) {
      return true;
    }
    Matcher definite = DEFINITE.matcher(s.words());
    while (definite.find()) {
      if (isKind(definite.group(1))) {
        return true;
      }
    }
    boolean deaths =
        s.near().contains("die") && (modifiers.contains("fatal") || modifiers.contains("deadly"));
    ImmutableSet<String> stems =
        modifiers.stream().map(Stems::of).collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> words =
        ImmutableSet.copyOf(s.words().split("[^\\p{L}]+")).stream()
            .map(Stems::of)
            .collect(ImmutableSet.toImmutableSet());
    return deaths || !Sets.intersection(stems, words).isEmpty();
  }

  /** Whether one of the words can name the event of the claim. */
  private boolean isKind(String words) {
    String claim = instance.claim().value().claim().toLowerCase(Locale.ROOT);
    for (String word : words.split(" ")) {
      // "the first Swede to win it", "the last Swedish winner"
      if (word.length() > ROOT && claim.contains(" " + word.substring(0, ROOT))) {
        return true;
      }
      boolean same = Stems.of(word).equals(Stems.of(event()));
      if (same || !Sets.intersection(classes(event()), classes(word)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static ImmutableSet<String> classes(String word) {
    return word.isEmpty() ? ImmutableSet.of() : EventClasses.standard().of(word);
  }

  private String event() {
    return instance.claim().value().event();
  }

  private int gap() {
    return instance.date().locus().sentence() - instance.claim().locus().sentence();
  }

  private int claimEnd() {
    Span claim = instance.claim().span();
    return claim.end() - instance.claim().locus().sentenceSpan().start();
  }

  private DatedSentence sentence() {
    return DatedSentence.of(instance.article(), instance.date());
  }
}
