package io.github.gainsay.check.speech;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Wording;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Quote;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reports the same words in quotation marks under two speakers: “nobody telephoned us” of the baker
 * in one place and of the mayor in another. One of them did not say it.
 *
 * <p>The words must be a sentence or a long piece of one, no slogan or title. A body and whoever
 * speaks for it are one; a source that is left open may be the other. Words that are said to be
 * another's ("as Lee put it") are no finding.
 */
@CheckInfo(
    summary = "The same quoted words are given to two speakers",
    type = "S1",
    severity = Severity.WARNING)
public final class SameWordsOtherSpeaker implements PairCheck<Quote> {

  /** Shorter ones may be a slogan, a title or what everybody says. */
  private static final int LEAST_WORDS = 7;

  private static final int LEAST_WEIGHTY = 4;

  /** So many words are nobody else's also when most of them are light. */
  private static final int LONG = 10;

  /** Words in a row by which quotations meet. */
  private static final int SHINGLE = 6;

  private static final int MOST_KEYS = 60;

  /** How far the source may stand from the words, in characters, to be surely theirs. */
  private static final int NEAR = 400;

  private static final Pattern OF_OTHERS =
      Pattern.compile(
          "(?i)\\b(?:repeat|echo|quot|cit|recit|chant|sang|sing|recall|paraphras|attribut"
              + "|slogan|anthem|hymn|prayer|motto|proverb|lyric|poem|letter|statement|inscription"
              + "|banner|placard)");

  @Override
  public Class<Quote> type() {
    return Quote.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Quote> assertion, ArticleFacts article) {
    if (!assertion.qualifiers().attribution().hasSource()
        || !StatementMatch.isStatement(assertion.value())) {
      return ImmutableSet.of();
    }
    List<Word> words = Wording.of(assertion.value().words()).words();
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    for (int i = 0; i + SHINGLE <= words.size() && i < MOST_KEYS; i++) {
      keys.add(
          words.subList(i, i + SHINGLE).stream().map(Word::fold).collect(Collectors.joining(" ")));
    }
    return keys.build();
  }

  @Override
  public Object reading(Assertion<Quote> assertion) {
    return List.of(assertion.value().folded(), assertion.qualifiers().attribution().name());
  }

  @Override
  public void compare(Pair<Quote> pair, Findings findings) {
    ArticleFacts left = pair.left().article();
    ArticleFacts right = pair.right().article();
    Attribution by = pair.a().qualifiers().attribution();
    Attribution also = pair.b().qualifiers().attribution();
    if (pair.a().span().overlaps(pair.b().span())
        || !Voices.areDisjoint(left, by, right, also)
        || !areSame(StatementMatch.of(pair.a().value(), pair.b().value()))) {
      return;
    }
    if (isOfOther(left, pair.a(), also) || isOfOther(right, pair.b(), by)) {
      findings.passedOver();
      return;
    }
    boolean sure = isNamed(left, pair.a()) && isNamed(right, pair.b());
    String who = StatementMatch.name(by);
    String other = StatementMatch.name(also);
    findings
        .found(
            sure ? Severity.WARNING : Severity.NOTE,
            "the same words are quoted of " + who + " and of " + other)
        .says(left, pair.a(), "said by " + who)
        .says(right, pair.b(), "said by " + other)
        .says(left.article(), StatementMatch.source(pair.a()), "named here")
        .says(right.article(), StatementMatch.source(pair.b()), "named here")
        .confidence(sure ? 0.9 : 0.7)
        .topic("")
        .fact(Fact.SAME_BECAUSE, "word for word the same in quotation marks")
        .fact(Fact.DIFFER_BECAUSE, who + " and " + other + " are two")
        .fact(Fact.FINE_IF, "one repeated the other's words, or both spoke together")
        .fact(Fact.TO_RESOLVE, "find out who said it and name one speaker in both places")
        .report();
  }

  /** Whether all words of a quotation, or of a sentence of it, are the other's. */
  private static boolean areSame(StatementMatch match) {
    int shorter = Math.min(match.a().words().size(), match.b().words().size());
    return (match.verbatim() || match.otherWords() == 0)
        && shorter >= LEAST_WORDS
        && (match.shared().size() >= LEAST_WEIGHTY || shorter >= LONG);
  }

  /** Whether the sentence around the words speaks of the other one, or of whose they are. */
  private static boolean isOfOther(
      ArticleFacts article, Assertion<Quote> quote, Attribution other) {
    Span sentence = quote.locus().sentenceSpan();
    String around =
        article.article().textAt(sentence).replace(article.article().textAt(quote.span()), " ");
    return OF_OTHERS.matcher(around).find()
        || !other.name().isEmpty()
            && around.toLowerCase(Locale.ROOT).contains(StatementMatch.last(other.name()));
  }

  /** Whether the source is named near the words, or a pronoun where nobody else is named. */
  private static boolean isNamed(ArticleFacts article, Assertion<Quote> quote) {
    Attribution by = quote.qualifiers().attribution();
    Span source = by.sourceSpan();
    int section = quote.locus().section();
    return source != null
        && source.sameField(quote.span())
        && Math.max(source.start() - quote.span().end(), quote.span().start() - source.end()) < NEAR
        && (StatementMatch.isNamed(by)
            || article.of(PersonName.class).stream()
                .filter(p -> p.locus().section() == section)
                .allMatch(p -> p.value().full().equals(by.name())));
  }
}
