package io.github.gainsay.check.speech;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.pack.StanceLexicon;
import io.github.gainsay.pack.StanceLexicon.Family;
import io.github.gainsay.pack.StanceLexicon.Single;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the sentence before a quotation says that its speaker takes the matter: "Lee condemned the
 * vote. “…”".
 *
 * @param stance the verb or feeling
 * @param span where it stands
 * @param named whether the speaker is the subject by name; otherwise nobody else is
 */
record StanceOfSpeaker(Single stance, Span span, boolean named) {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*+");
  private static final Pattern SENTENCE = Pattern.compile("[.!?][”’\"']?\\s+");
  private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"]{0,400}+[”\"]");
  private static final Pattern CONTRAST =
      Pattern.compile(
          "(?i)\\b(?:but|however|although|though|while|whereas|despite|not everyone)\\b");

  /** Words before a verb after which nobody does what it says, or somebody else does. */
  private static final ImmutableSet<String> UNDONE =
      ImmutableSet.of(
          "not", "never", "to", "neither", "nor", "without", "was", "were", "is", "are", "be",
          "been", "being", "widely", "the", "a", "an", "of", "no", "cannot", "by", "might", "may",
          "would", "could", "if");

  private static final ImmutableSet<String> PRONOUNS = ImmutableSet.of("he", "she", "they");

  /** What feelings are said to be: "expressed shock", "voiced his delight". */
  private static final ImmutableSet<String> VOICED =
      ImmutableSet.of(
          "expressed", "expresses", "voiced", "voices", "showed", "shows", "conveyed", "declared");

  /** Words between "expressed" and the feeling. */
  private static final int REACH = 3;

  /** The stance told just before a quotation, null when none is told of its speaker. */
  static @Nullable StanceOfSpeaker before(ArticleFacts article, Assertion<Quote> quote) {
    Section own = article.sections().get(quote.locus().section());
    int start = ownOffset(own, quote.span());
    String lead = start < 0 ? "" : mask(own.text().substring(0, start));
    int from = lastSentence(lead);
    if (WORD.matcher(lead.substring(from)).results().limit(3).count() >= 3) {
      return find(article, own, lead, from, quote, false);
    }
    if (WORD.matcher(lead).find() || quote.locus().section() == 0) {
      return null;
    }
    Section before = article.sections().get(quote.locus().section() - 1);
    if (before.kind() != SectionKind.BODY) {
      return null;
    }
    String text = mask(before.text());
    return find(article, before, text, lastSentence(text), quote, true);
  }

  /** Where a span of the user's text starts in the text of its section, -1 when it was repaired. */
  private static int ownOffset(Section section, Span span) {
    int start = span.start() - section.span().start();
    boolean inside = start >= 0 && start < section.text().length();
    return inside && section.locate(start, start + 1).start() == span.start() ? start : -1;
  }

  /** The text with blanks for what stands in quotation marks. */
  private static String mask(String text) {
    Matcher quoted = QUOTED.matcher(text);
    StringBuilder masked = new StringBuilder(text);
    while (quoted.find()) {
      for (int i = quoted.start(); i < quoted.end(); i++) {
        masked.setCharAt(i, ' ');
      }
    }
    return masked.toString();
  }

  private static int lastSentence(String text) {
    int from = 0;
    Matcher end = SENTENCE.matcher(text);
    while (end.find()) {
      if (WORD.matcher(text.substring(end.end())).find()) {
        from = end.end();
      }
    }
    return from;
  }

  private static @Nullable StanceOfSpeaker find(
      ArticleFacts article,
      Section section,
      String text,
      int from,
      Assertion<Quote> quote,
      boolean mustBeNamed) {
    if (CONTRAST.matcher(text.substring(from)).find()) {
      return null;
    }
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    for (boolean more = word.find(from); more; more = word.find()) {
      String lower = word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      Single stance = StanceLexicon.standard().single(lower);
      if (stance != null && isTold(stance, words)) {
        Span at = section.locate(word.start(), word.end());
        Span subject = section.locate(from, word.start());
        String before = text.substring(from, word.start()).toLowerCase(Locale.ROOT);
        int who = subject(article, quote, subject, before, words);
        return who < 0 || mustBeNamed && who == 0 ? null : new StanceOfSpeaker(stance, at, who > 0);
      }
      words.add(lower);
    }
    return null;
  }

  /** Whether the word after others says what somebody does or feels. */
  private static boolean isTold(Single stance, List<String> before) {
    List<String> near = before.subList(Math.max(0, before.size() - REACH), before.size());
    boolean undone = near.stream().anyMatch(w -> w.endsWith("n't"));
    String last = near.isEmpty() ? "the" : near.get(near.size() - 1);
    return stance.family().isFeeling()
        ? near.stream().anyMatch(VOICED::contains)
        : stance.family() == Family.VERB
            && (stance.side().isOfTruth() || stance.strength() > 0)
            && !undone
            && !UNDONE.contains(last)
            && !near.contains("not")
            && !near.contains("by");
  }

  /** 1 for the speaker by name or a pronoun, 0 for nobody else by name, -1 for another. */
  private static int subject(
      ArticleFacts article,
      Assertion<Quote> quote,
      Span subject,
      String before,
      List<String> words) {
    Attribution by = quote.qualifiers().attribution();
    String last = StatementMatch.last(by.name());
    if (!last.isEmpty() && before.contains(last)
        || before.contains(by.source().toLowerCase(Locale.ROOT))
        || !words.isEmpty() && PRONOUNS.contains(words.get(0)) && words.size() < REACH) {
      return 1;
    }
    boolean other = article.of(PersonName.class).stream().anyMatch(p -> subject.contains(p.span()));
    return other ? -1 : 0;
  }
}
