package io.github.gainsay.check.speech;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
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
import io.github.gainsay.value.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reports one statement of a speaker that stands between quotation marks in two wordings, such as
 * “their own matter” and “their individual matter”. Quotation marks promise the words that were
 * said; where two outlets keep that promise with other words, at least one has translated,
 * shortened or misheard, and a lost "not" or another number turns the statement around.
 *
 * <p>A speaker and the body it speaks for are one voice. A quotation that stands word for word in
 * the other, also with an ellipsis, is no finding, nor are phrases of fewer than four words.
 */
@CheckInfo(
    summary = "One statement of a speaker is quoted in two wordings",
    type = "S2",
    severity = Severity.WARNING)
public final class QuoteVariant implements PairCheck<Quote> {

  /** Two quotations that share fewer weighty words are taken for two statements. */
  private static final int LEAST_SHARED = 4;

  private static final double LEAST_CONTAINMENT = 0.5;

  /** Words of which one speaker seldom repeats all but one in another statement. */
  private static final int LONG = 8;

  /** From here on the wording alone says that the statements are one. */
  private static final double SURE = 0.7;

  /** Below this likeness the longer one says much besides, and may be another statement. */
  private static final double ALIKE = 0.55;

  private static final double LEAST_ALIKE = 0.4;

  private static final int MOST_KEYS = 40;

  @Override
  public Class<Quote> type() {
    return Quote.class;
  }

  /** The speaker and one weighty word each; nothing for a quotation without a speaker. */
  @Override
  public ImmutableSet<String> keys(Assertion<Quote> assertion, ArticleFacts article) {
    Attribution by = assertion.qualifiers().attribution();
    List<String> speakers = new ArrayList<>();
    if (!by.body().isEmpty()) {
      speakers.add("body:" + by.body());
    }
    if (!by.name().isEmpty()) {
      speakers.add("name:" + StatementMatch.last(by.name()));
    }
    if (speakers.isEmpty() || !StatementMatch.isStatement(assertion.value())) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    Wording.of(assertion.value().words()).content().stream()
        .filter(w -> w.length() >= 3 && !w.startsWith("@"))
        .limit(MOST_KEYS)
        .forEach(w -> speakers.forEach(s -> keys.add(s + '|' + w)));
    return keys.build();
  }

  @Override
  public Object reading(Assertion<Quote> assertion) {
    return assertion.value().folded();
  }

  @Override
  public void compare(Pair<Quote> pair, Findings findings) {
    Attribution by = pair.a().qualifiers().attribution();
    Attribution also = pair.b().qualifiers().attribution();
    if (pair.a().span().overlaps(pair.b().span()) || !StatementMatch.sameSpeaker(by, also)) {
      return;
    }
    StatementMatch match = StatementMatch.of(pair.a().value(), pair.b().value());
    boolean aligned = match.otherWords() == 1 && match.shared().size() >= LEAST_SHARED - 1;
    List<String> exchanged = match.exchanged();
    boolean near = !exchanged.isEmpty() || match.isDenied();
    boolean enough =
        aligned && otherNumbers(match)
            || near
            || match.shared().size() >= LEAST_SHARED && match.containment() >= LEAST_CONTAINMENT;
    List<String> renamed = match.otherNames();
    if ((match.verbatim() && renamed.isEmpty()) || !enough) {
      return;
    }
    boolean apart = areApart(by.occasion(), also.occasion());
    boolean loose = match.containment() < SURE || match.likeness() < ALIKE;
    boolean few = !pair.isAcross() && !aligned && match.shared().size() <= LEAST_SHARED;
    boolean unlike = match.likeness() < LEAST_ALIKE;
    if (!near && (unlike || few || (loose && (apart || !pair.isAcross())))) {
      findings.passedOver();
      return;
    }
    List<String> differences = differences(match);
    differences.addAll(renamed);
    if (differences.isEmpty()) {
      differences.addAll(exchanged);
    }
    if (differences.isEmpty()) {
      return;
    }
    boolean turned = isTurned(match) && !loose;
    boolean swapped =
        !match.a().beside(match.b()).isEmpty() && !match.b().beside(match.a()).isEmpty();
    boolean alike = pair.isAcross() ? match.likeness() >= ALIKE : aligned && isLong(match);
    boolean replaced = pair.isAcross() && !exchanged.isEmpty();
    boolean warns = turned || replaced || swapped && alike;
    String who = StatementMatch.name(by);
    boolean english = StatementMatch.speaksEnglish(by);
    double confidence =
        Math.min(0.95, 0.5 + match.likeness() / 2) * (english ? 1 : 0.9) * (apart ? 0.9 : 1);
    findings
        .found(
            warns ? Severity.WARNING : Severity.NOTE,
            "a statement of " + who + " stands in quotation marks in two wordings")
        .says(
            pair.left().article().article(),
            span(pair, pair.a(), match.a(), true),
            words(pair.a(), match.a()))
        .says(
            pair.right().article().article(),
            span(pair, pair.b(), match.b(), false),
            words(pair.b(), match.b()))
        .confidence(confidence)
        .topic(who)
        .fact(
            Fact.SAME_BECAUSE, "same speaker (" + who + "), both say " + list(match.sharedWords()))
        .fact(Fact.DIFFER_BECAUSE, String.join("; ", differences))
        .fact(
            Fact.FINE_IF, english ? "the speaker said both" : "the statement was translated twice")
        .fact(Fact.TO_RESOLVE, "compare both with a transcript, or drop the quotation marks")
        .report();
  }

  /** Whether the compared parts are so long that a speaker hardly says both. */
  private static boolean isLong(StatementMatch match) {
    return match.shared().size() > LEAST_SHARED && match.a().words().size() >= LONG;
  }

  private static boolean areApart(Occasion s, Occasion t) {
    return s.time() != null
        && t.time() != null
        && s.time().isPlaced()
        && t.time().isPlaced()
        && !s.time().overlaps(t.time());
  }

  /** Whether one denies or counts what the other does not. */
  private static boolean isTurned(StatementMatch match) {
    return denies(match) || otherNumbers(match);
  }

  /** Whether one has a "not" more: of parts that are nearly the same any, of others the only. */
  private static boolean denies(StatementMatch match) {
    return match.isDenied() || (match.a().negations() == 0) != (match.b().negations() == 0);
  }

  private static boolean otherNumbers(StatementMatch match) {
    ImmutableSet<String> x = match.a().numbers();
    ImmutableSet<String> y = match.b().numbers();
    return !Sets.difference(x, y).isEmpty() && !Sets.difference(y, x).isEmpty();
  }

  /** What differs: negation first, then numbers, then the words of one side only. */
  private static List<String> differences(StatementMatch match) {
    List<String> found = new ArrayList<>();
    if (denies(match)) {
      boolean first = match.a().negations() > match.b().negations();
      found.add("only " + (first ? "the first" : "the second") + " has \"not\"");
    }
    if (otherNumbers(match)) {
      found.add("other numbers");
    }
    List<String> here = match.a().beside(match.b());
    List<String> there = match.b().beside(match.a());
    if (!here.isEmpty()) {
      found.add("only the first: " + list(here));
    }
    if (!there.isEmpty()) {
      found.add("only the second: " + list(there));
    }
    return found;
  }

  private static String list(List<String> words) {
    return words.stream().distinct().limit(8).collect(Collectors.joining(", "));
  }

  private static String words(Assertion<Quote> quote, Wording part) {
    String words = quote.value().words();
    int from = part.words().get(0).start();
    int to = part.words().get(part.words().size() - 1).end();
    return "“" + words.substring(from, to) + "”";
  }

  /** The compared part where the user's text is the quoted text as it stands. */
  private static Span span(Pair<Quote> pair, Assertion<Quote> quote, Wording part, boolean left) {
    ArticleFacts facts = left ? pair.left().article() : pair.right().article();
    Span whole = quote.span();
    if (!facts.article().textAt(whole).equals(quote.value().words())) {
      return whole;
    }
    int from = part.words().get(0).start();
    int to = part.words().get(part.words().size() - 1).end();
    return new Span(whole.article(), whole.at(), whole.start() + from, whole.start() + to);
  }
}
