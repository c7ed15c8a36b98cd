package io.github.gainsay.check.speech;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
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
    return said ? StatementMatch.rows(assertion.value()) : ImmutableSet.of();
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
    if (!match.isNearlySame() || !mayBeOne(by, also)) {
      findings.passedOver();
      return;
    }
    String who = StatementMatch.name(by);
    findings
        .found(
            match.verbatim() || !pair.isAcross() ? Severity.WARNING : Severity.NOTE,
            "one statement of " + who + " is said at two occasions")
        .says(pair.left().article().article(), conflict.oneSpan(), conflict.one())
        .says(pair.right().article().article(), conflict.otherSpan(), conflict.other())
        .confidence(0.8 * match.containment())
        .topic(who)
        .dependsOnAnchor(false)
        .fact(Fact.SAME_BECAUSE, StatementMatch.sameBecause(who, pair.a().value()))
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
      return gazetteer.areApart(s.get().key(), t.get().key())
          || isBeside(s.get(), t.get(), gazetteer)
          || isBeside(t.get(), s.get(), gazetteer);
    }
    boolean towns = isTown(s) && isTown(t);
    return towns
        && !SITE.matcher(one).matches()
        && !SITE.matcher(other).matches()
        && !one.contains(other)
        && !other.contains(one);
  }

  /** Whether a city is known to lie in another region than the one that is named. */
  private static boolean isBeside(Entry city, Entry region, Gazetteer gazetteer) {
    return city.kind() == Gazetteer.EntryKind.CITY
        && region.kind() == Gazetteer.EntryKind.REGION
        && gazetteer.get(city.parent()).stream().anyMatch(e -> e.kind() == region.kind())
        && !gazetteer.contains(region.key(), city.key())
        && !gazetteer.contains(city.parent(), region.key());
  }

  private static boolean isTown(Optional<Entry> entry) {
    return entry.isEmpty() || entry.get().kind() == Gazetteer.EntryKind.CITY;
  }
}
