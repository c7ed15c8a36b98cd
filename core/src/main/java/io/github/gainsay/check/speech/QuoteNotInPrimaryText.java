package io.github.gainsay.check.speech;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Wording;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.PrimaryTextCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.Offices;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reports quotations of an article that a primary text, such as a transcript, has in other words or
 * of another speaker, and notes those that it has not at all. Ellipses and words in brackets are
 * the liberties of a quotation and no finding.
 *
 * <p>Where the words of a speaker are on record, quotation marks can be held to them.
 */
@CheckInfo(
    summary = "A quotation differs from the primary text that was given",
    type = "S3",
    severity = Severity.WARNING)
public final class QuoteNotInPrimaryText implements PrimaryTextCheck {

  /** From here on two wordings are one statement. */
  private static final double ALIKE = 0.55;

  private static final int LEAST_SHARED = 2;

  /** Shorter ones that are nowhere may be a scare quote or a title. */
  private static final int LEAST_WORDS = 5;

  private static final ImmutableSet<String> ASKING =
      ImmutableSet.of("question", "q", "reporter", "journalist", "press", "moderator");

  /** The best that one primary text has for a piece of a quotation. */
  private record Hit(PrimaryText text, Rendering rendering) {}

  @Override
  public void check(ArticleFacts article, List<ArticleFacts> primary, Findings findings) {
    List<PrimaryText> texts = primary.stream().map(PrimaryText::of).toList();
    for (Assertion<Quote> quote : article.of(Quote.class)) {
      if (quote.value().kind() != QuoteKind.INDIRECT
          && quote.qualifiers().attribution().hasSource()) {
        findings.looked(1);
        check(article, quote, texts, findings);
      }
    }
  }

  private static void check(
      ArticleFacts article, Assertion<Quote> quote, List<PrimaryText> texts, Findings findings) {
    List<Wording> pieces = StatementMatch.pieces(quote.value().words());
    @Nullable Hit worst = null;
    boolean missing = false;
    for (Wording piece : pieces) {
      ImmutableList<Hit> hits = hits(piece, texts);
      if (hits.stream().anyMatch(h -> h.rendering.isVerbatim() && isOf(article, quote, h))) {
        continue;
      }
      if (hits.isEmpty()) {
        missing = missing || !piece.content().isEmpty();
      } else if (worst == null || hits.get(0).rendering.likeness() < worst.rendering.likeness()) {
        worst = hits.get(0);
      }
    }
    if (worst == null) {
      if (missing) {
        notFound(article, quote, texts, findings);
      }
    } else if (worst.rendering.isVerbatim()) {
      ofOther(article, quote, worst, findings);
    } else {
      otherWords(article, quote, worst, findings);
    }
  }

  /** What the texts have for a piece, the nearest first; nothing where all are far from it. */
  private static ImmutableList<Hit> hits(Wording piece, List<PrimaryText> texts) {
    List<Hit> hits = new ArrayList<>();
    for (PrimaryText text : texts) {
      for (Rendering r : text.find(piece)) {
        int least = Math.min(LEAST_SHARED, piece.content().size());
        if (r.isVerbatim() || r.likeness() >= ALIKE && r.shared() >= least) {
          hits.add(new Hit(text, r));
        }
      }
    }
    hits.sort((a, b) -> Double.compare(b.rendering.likeness(), a.rendering.likeness()));
    return ImmutableList.copyOf(hits);
  }

  /** Whether the speaker of the article can be the one of the primary text. */
  private static boolean isOf(ArticleFacts article, Assertion<Quote> quote, Hit hit) {
    Attribution by = quote.qualifiers().attribution();
    Attribution voice = hit.text.voice(hit.rendering.from());
    if (!voice.hasSource() || !StatementMatch.isNamed(by) || !Voices.isPerson(article, by)) {
      return true;
    }
    String label = StatementMatch.last(voice.source());
    ImmutableSet<String> name =
        ImmutableSet.copyOf(by.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    boolean asks = ASKING.contains(label);
    boolean named = !asks && !Offices.isOffice(label) && !Voices.isOpen(voice);
    return name.contains(label)
        || name.contains(StatementMatch.last(voice.name()))
        || !(asks || named);
  }

  private static void ofOther(
      ArticleFacts article, Assertion<Quote> quote, Hit hit, Findings findings) {
    Attribution by = quote.qualifiers().attribution();
    Attribution voice = hit.text.voice(hit.rendering.from());
    String who = StatementMatch.name(by);
    findings
        .found(Severity.WARNING, "words quoted of " + who + " are another's in the primary text")
        .says(article, quote, "said by " + who)
        .says(article.article(), StatementMatch.source(quote), "named here")
        .says(hit.text.facts().article(), span(hit), "said by " + voice.source())
        .confidence(0.9)
        .topic(who)
        .fact(Fact.SAME_BECAUSE, "the words stand there word for word")
        .fact(Fact.DIFFER_BECAUSE, "there " + voice.source() + " says them")
        .fact(Fact.FINE_IF, who + " said them too")
        .fact(Fact.TO_RESOLVE, "name the one who says them in the primary text")
        .report();
  }

  private static void otherWords(
      ArticleFacts article, Assertion<Quote> quote, Hit hit, Findings findings) {
    Rendering rendering = hit.rendering;
    Attribution by = quote.qualifiers().attribution();
    String who = StatementMatch.name(by);
    boolean english = StatementMatch.speaksEnglish(by);
    boolean warns = rendering.isTurned() || rendering.isGrave() && english;
    findings
        .found(
            warns ? Severity.WARNING : Severity.NOTE,
            "a quotation of " + who + " has other words than the primary text")
        .says(article, quote, "in quotation marks")
        .says(hit.text.facts().article(), span(hit), "the words on record")
        .confidence(Math.min(0.95, 0.4 + rendering.likeness() / 2))
        .topic(who)
        .fact(Fact.SAME_BECAUSE, rendering.shared() + " weighty words are the same, in one order")
        .fact(Fact.DIFFER_BECAUSE, rendering.difference())
        .fact(
            Fact.FINE_IF,
            english ? "the words were said elsewhere too" : "the statement was translated anew")
        .fact(Fact.TO_RESOLVE, "quote the words on record, or drop the quotation marks")
        .report();
  }

  /** Notes words that are nowhere, where the primary text has to do with their speaker. */
  private static void notFound(
      ArticleFacts article, Assertion<Quote> quote, List<PrimaryText> texts, Findings findings) {
    Attribution by = quote.qualifiers().attribution();
    Wording words = Wording.of(quote.value().words());
    String last = StatementMatch.last(by.name());
    boolean fits = !last.isEmpty() && texts.stream().anyMatch(t -> t.has(last));
    if (!fits || words.words().size() < LEAST_WORDS) {
      findings.passedOver();
      return;
    }
    String who = StatementMatch.name(by);
    findings
        .found(Severity.NOTE, "a quotation of " + who + " is not in the primary text")
        .says(article, quote, "in quotation marks")
        .confidence(0.6)
        .topic(who)
        .fact(Fact.DIFFER_BECAUSE, "nothing like it is there, though it speaks of " + who)
        .fact(Fact.FINE_IF, "it was said elsewhere")
        .fact(Fact.TO_RESOLVE, "say where it was said, or check it")
        .report();
  }

  private static Span span(Hit hit) {
    return hit.text.span(hit.rendering.from(), hit.rendering.to());
  }
}
