package io.github.gainsay.check.text;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.QuotedRanges;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports a sentence or paragraph that stands twice in the story, a function word that stands twice
 * in a row ("the the"), and a line of page furniture that was left in twice. Such places show where
 * a text was pasted together, and where an edit may have changed only one of two copies.
 */
@CheckInfo(
    summary = "A sentence, a word or a line of the page stands twice",
    type = "P1",
    severity = Severity.NOTE)
public final class RepeatedText implements ArticleCheck {
  private static final int SHORTEST = 6;
  private static final int LONGEST_LINE = 6;

  /** Words that no sentence needs twice; "had had", "that that" and "her her" are sound. */
  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?<![\\p{L}'’-])(the|a|an|of|and|with|from|at|by|their|his|its|our|your|my|they|we|or|if"
              + "|are|were|has|have|will|would|which|while|because|to|for|be|as|into|than|been) \\1(?![\\p{L}'’-])",
          Pattern.CASE_INSENSITIVE);

  /** A longer word in lower case twice in a row. */
  private static final Pattern DOUBLED_WORD =
      Pattern.compile("(?<![\\p{L}'’-])(\\p{Ll}{4,24}+) \\1(?![\\p{L}'’-])");

  /** Words that writers double for stress, or that may follow themselves in sound text. */
  private static final ImmutableSet<String> STRESSED =
      ImmutableSet.of(
          "that", "very", "really", "many", "much", "more", "long", "never", "ever", "over",
          "again", "well", "high", "deep", "please", "good", "years", "miles", "away", "only",
          "such", "quite", "bang", "knock", "blah", "said", "what", "this", "here", "there", "when",
          "back", "down", "round", "around", "little", "days", "hours", "hugely", "truly");

  @Override
  public void check(ArticleFacts article, Findings findings) {
    findings.looked(article.sections().size());
    Set<Section> copies = new HashSet<>();
    paragraphs(article, findings, copies);
    sentences(article, findings, copies);
    words(article, findings);
    furniture(article, findings);
  }

  private static void paragraphs(ArticleFacts article, Findings findings, Set<Section> copies) {
    Map<String, Prose.Stretch> seen = new HashMap<>();
    Prose.Stretch before = null;
    Prose.Stretch originalBefore = null;
    Map<Prose.Stretch, Prose.Stretch> next = new HashMap<>();
    for (Section section : article.sections()) {
      Prose.Stretch paragraph = Prose.whole(section);
      if (!section.kind().isFlow() || paragraph.words() < SHORTEST) {
        continue;
      }
      Prose.Stretch first = seen.putIfAbsent(paragraph.folded(), paragraph);
      if (first != null) {
        copies.add(section);
        // Of several paragraphs that were copied together the first is enough.
        boolean more = originalBefore != null && first.equals(next.get(originalBefore));
        if (!more) {
          report(article, findings, "a paragraph stands twice", first, paragraph);
        }
      }
      if (before != null) {
        next.put(before, paragraph);
      }
      before = paragraph;
      originalBefore = first;
    }
  }

  private static void sentences(ArticleFacts article, Findings findings, Set<Section> copies) {
    Map<String, Prose.Stretch> seen = new HashMap<>();
    for (Section section : article.sections()) {
      if (!section.kind().isFlow() || copies.contains(section)) {
        continue;
      }
      for (Prose.Stretch sentence : Prose.sentences(section)) {
        if (sentence.words() < SHORTEST) {
          continue;
        }
        Prose.Stretch first = seen.putIfAbsent(sentence.folded(), sentence);
        if (first != null) {
          report(article, findings, "a sentence stands twice", first, sentence);
        }
      }
    }
  }

  private static void report(
      ArticleFacts article,
      Findings findings,
      String message,
      Prose.Stretch first,
      Prose.Stretch second) {
    findings
        .found(Severity.NOTE, message)
        .says(article.article(), first.span(), Prose.opening(first.folded()))
        .says(article.article(), second.span(), "the same words")
        .fact(Fact.FINE_IF, "it is a refrain, or a video or teaser repeats the story")
        .fact(Fact.TO_RESOLVE, "take one of the two out")
        .resolve(second.span(), "")
        .report();
  }

  private static void words(ArticleFacts article, Findings findings) {
    QuotedRanges quoted = QuotedRanges.of(article.sections());
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      if (!section.kind().isTestimony()) {
        continue;
      }
      Matcher longer = DOUBLED_WORD.matcher(section.text());
      while (longer.find()) {
        int at = longer.start();
        boolean spoken = quoted.in(i).stream().anyMatch(r -> r.start() <= at && at < r.end());
        if (!spoken
            && !STRESSED.contains(longer.group(1))
            && !DOUBLED.matcher(longer.group()).matches()) {
          doubled(article, section, longer, findings);
        }
      }
      Matcher doubled = DOUBLED.matcher(section.text());
      while (doubled.find()) {
        // "B.C. and A. A man", "vitamins A a day": one-letter words may be names of things
        boolean name = doubled.group(1).length() == 1 && !doubled.group().equals("a a");
        if (!name) {
          doubled(article, section, doubled, findings);
        }
      }
    }
  }

  private static void doubled(
      ArticleFacts article, Section section, Matcher doubled, Findings findings) {
    Span span = section.locate(doubled.start(), doubled.end());
    findings
        .found(Severity.NOTE, "a word stands twice in a row")
        .says(article.article(), span, doubled.group())
        .fact(Fact.FINE_IF, "a speaker is quoted with a stumble, or the word is doubled for stress")
        .fact(Fact.TO_RESOLVE, "write \"" + doubled.group(1) + '"')
        .resolve(span, doubled.group(1))
        .report();
  }

  /** Lines of the page that stand twice; a headline that is repeated is common and no fault. */
  private static void furniture(ArticleFacts article, Findings findings) {
    Set<String> headlines = new HashSet<>();
    Map<String, Section> seen = new HashMap<>();
    Set<String> reported = new HashSet<>();
    for (Section section : article.sections()) {
      String folded = Prose.fold(section.text());
      if (section.kind() == SectionKind.HEADLINE) {
        headlines.add(folded);
      }
      boolean line =
          section.kind() == SectionKind.FURNITURE
              && !folded.isEmpty()
              && Character.isLetter(section.text().charAt(0))
              && ImmutableSet.copyOf(folded.split(" ", -1)).size() <= LONGEST_LINE
              && folded.length() < 80
              && !headlines.contains(folded);
      Section first = line ? seen.putIfAbsent(folded, section) : null;
      if (first != null && reported.add(folded)) {
        findings
            .found(Severity.NOTE, "a line of the page was left in the text twice")
            .says(article.article(), first.span(), folded)
            .says(article.article(), section.span(), folded)
            .fact(Fact.TO_RESOLVE, "take both out")
            .resolve(first.span(), "")
            .resolve(section.span(), "")
            .report();
      }
    }
  }
}
