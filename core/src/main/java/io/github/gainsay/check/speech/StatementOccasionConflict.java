package io.github.gainsay.check.speech;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.gainsay.align.Wording;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Gazetteer.Entry;
import io.github.gainsay.pack.WordTable;
import io.github.gainsay.value.Quote;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports one statement that is said in two places or by two media: at a news conference here and
 * on social media there, in Geneva here and in Paris there. Where words were said tells who could
 * ask back, and a reader who looks for them looks there.
 *
 * <p>The words must be nearly the same. Places of which one can lie in the other, and media of
 * which a statement can be made by both (a written statement that is posted), are no conflict, nor
 * is a statement that is said to be repeated.
 */
@CheckInfo(
    summary = "One statement is said in two places or by two media",
    type = "S5",
    severity = Severity.WARNING)
public final class StatementOccasionConflict implements PairCheck<Quote> {

  private static final double LEAST_CONTAINMENT = 0.85;

  /** So many weighty words, when they stand word for word in both; more when they do not. */
  private static final int LEAST_VERBATIM = 4;

  private static final int LEAST_SHARED = 6;
  private static final int KEY_WORDS = 3;
  private static final int MOST_KEYS = 30;

  private static final Pattern AGAIN =
      Pattern.compile("(?i)\\b(?:again|repeat|reiterat|echo|retweet|recall|remind)");

  /** A part of a town: it lies in a place that the list does not know it to lie in. */
  private static final Pattern SITE =
      Pattern.compile(
          ".*(?:Street|Square|Avenue|Road|Palace|Hall|House|Park|County|Valley|Island|Hill|Bay)");

  private static final ImmutableSetMultimap<String, String> TOGETHER =
      WordTable.read(StatementOccasionConflict.class, "media_together.tsv");

  /** What one occasion and another say of one thing. */
  private record Conflict(String one, Span oneSpan, String other, Span otherSpan) {}

  @Override
  public Class<Quote> type() {
    return Quote.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Quote> assertion, ArticleFacts article) {
    Attribution by = assertion.qualifiers().attribution();
    boolean known =
        isNear(assertion, by.occasion().mediumSpan(), article)
            || isNear(assertion, by.occasion().placeSpan(), article);
    boolean said = known && !AGAIN.matcher(by.cue()).find();
    return said && StatementMatch.isStatement(assertion.value())
        ? rows(Wording.of(assertion.value().words()))
        : ImmutableSet.of();
  }

  /** Each few weighty words in a row; the speaker may be named here and not there. */
  private static ImmutableSet<String> rows(Wording words) {
    List<String> content = words.content().asList();
    ImmutableSet.Builder<String> rows = ImmutableSet.builder();
    for (int i = 0; i + KEY_WORDS <= Math.min(content.size(), MOST_KEYS); i++) {
      rows.add(String.join(" ", content.subList(i, i + KEY_WORDS)));
    }
    return rows.build();
  }

  /** Whether nothing tells that two speak. */
  private static boolean mayBeOne(Attribution s, Attribution t) {
    boolean open = s.name().isEmpty() || t.name().isEmpty();
    return open && (s.body().isEmpty() || t.body().isEmpty()) || StatementMatch.sameSpeaker(s, t);
  }

  /** Whether an occasion is named in the paragraph of the quotation; others are only remembered. */
  private static boolean isNear(Assertion<Quote> quote, @Nullable Span span, ArticleFacts article) {
    return span != null && article.sections().get(quote.locus().section()).span().contains(span);
  }

  @Override
  public Object reading(Assertion<Quote> assertion) {
    Occasion occasion = assertion.qualifiers().attribution().occasion();
    return List.of(assertion.value().folded(), occasion.medium(), occasion.place());
  }

  @Override
  public void compare(Pair<Quote> pair, Findings findings) {
    Attribution by = pair.a().qualifiers().attribution();
    Attribution also = pair.b().qualifiers().attribution();
    Conflict conflict = places(by.occasion(), also.occasion());
    conflict = conflict == null ? media(by.occasion(), also.occasion()) : conflict;
    if (conflict == null) {
      return;
    }
    StatementMatch match = StatementMatch.of(pair.a().value(), pair.b().value());
    boolean same =
        match.containment() >= LEAST_CONTAINMENT
            && match.shared().size() >= (match.verbatim() ? LEAST_VERBATIM : LEAST_SHARED);
    if (!same || !mayBeOne(by, also)) {
      findings.passedOver();
      return;
    }
    String who = by.name().isEmpty() ? by.source() : by.name();
    findings
        .found(
            match.verbatim() || !pair.isAcross() ? Severity.WARNING : Severity.NOTE,
            "one statement of " + who + " is said at two occasions")
        .says(pair.left().article().article(), conflict.oneSpan(), conflict.one())
        .says(pair.right().article().article(), conflict.otherSpan(), conflict.other())
        .confidence(0.8 * match.containment())
        .topic(who)
        .dependsOnAnchor(false)
        .fact(
            Fact.SAME_BECAUSE,
            "both quote "
                + who
                + " with nearly the same words ("
                + StatementMatch.sample(pair.a().value())
                + ")")
        .fact(Fact.DIFFER_BECAUSE, conflict.one() + " is not " + conflict.other())
        .fact(Fact.FINE_IF, "the statement was made twice")
        .fact(Fact.TO_RESOLVE, "correct one of the two occasions")
        .report();
  }

  private static @Nullable Conflict media(Occasion one, Occasion other) {
    Span oneSpan = one.mediumSpan();
    Span otherSpan = other.mediumSpan();
    String s = one.medium();
    String t = other.medium();
    boolean conflicts =
        oneSpan != null
            && otherSpan != null
            && !s.equals(t)
            && !goTogether(s, t)
            && !goTogether(t, s);
    return conflicts && oneSpan != null && otherSpan != null
        ? new Conflict(s, oneSpan, t, otherSpan)
        : null;
  }

  private static boolean goTogether(String medium, String other) {
    return TOGETHER.containsEntry(medium.replace(' ', '_'), other.replace(' ', '_'));
  }

  private static @Nullable Conflict places(Occasion one, Occasion other) {
    Span oneSpan = one.placeSpan();
    Span otherSpan = other.placeSpan();
    return oneSpan != null && otherSpan != null && areDisjoint(one.place(), other.place())
        ? new Conflict("in " + one.place(), oneSpan, "in " + other.place(), otherSpan)
        : null;
  }

  /** Whether neither place can lie in the other; of one that is not listed that is open. */
  private static boolean areDisjoint(String one, String other) {
    Gazetteer gazetteer = Gazetteer.standard();
    Optional<Entry> s = gazetteer.find(one);
    Optional<Entry> t = gazetteer.find(other);
    if (s.isPresent() && t.isPresent()) {
      return gazetteer.areApart(s.get().key(), t.get().key());
    }
    boolean towns = isTown(s) && isTown(t);
    return towns
        && !SITE.matcher(one).matches()
        && !SITE.matcher(other).matches()
        && !one.contains(other)
        && !other.contains(one);
  }

  private static boolean isTown(Optional<Entry> entry) {
    return entry.isEmpty() || entry.get().kind() == Gazetteer.EntryKind.CITY;
  }
}
