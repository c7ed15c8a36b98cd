package io.github.gainsay.check.headline;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Wording;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.QuotedRanges;
import io.github.gainsay.article.QuotedRanges.Range;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Quote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reports words in quotation marks in a headline, deck or bullet that the body does not hold, such
 * as ‘who is their business’ over a story that quotes “is their individual matter”. Most readers
 * see only the headline; its quotation is the one that is passed on.
 *
 * <p>Headlines condense: they drop words, change tense and person and join two quotations. So case,
 * marks and forms of words are folded, and the weighty words are looked for in order within a short
 * stretch of the body, quoted or not. Nicknames, titles and scare quotes of one or two words are
 * never reported, nor anything when the body quotes nobody.
 */
@CheckInfo(
    summary = "Words quoted in the headline are not in the body",
    type = "H2",
    severity = Severity.ERROR)
public final class HeadlineQuoteNotInBody implements ArticleCheck {
  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings();

  /** Fewer are a name or a scare quote; so many are no certain statement yet. */
  private static final int LEAST_WORDS = 3;

  /** Up to this share of its weighty words in one place, a quotation is not found there. */
  private static final double NOT_FOUND = 0.34;

  /** Characters around the nearest quotation that are shown at most. */
  private static final int LONGEST_SHOWN = 300;

  /** A longer quotation of a headline is joined of several. */
  private static final int MOST_RECAST = 12;

  /** From this share of its words in one body quotation on, the headline's is a version of it. */
  private static final double NEAR = 0.4;

  /** What the body lacks of a quotation. */
  private enum Absence {
    NONE,
    /** Its words stand in the body, but not together. */
    SCATTERED,
    /** Its weighty words stand nowhere in the body. */
    LOST
  }

  /** A stretch of the body and how many words of the quotation it holds. */
  private record Nearest(Section section, int start, int end, int common, int weighty) {}

  @Override
  public void check(ArticleFacts article, Findings findings) {
    QuotedRanges quoted = QuotedRanges.of(article.sections());
    Set<String> seen = new HashSet<>();
    Body body = null;
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      for (Range range : section.kind().isSummary() ? quoted.in(i) : ImmutableList.<Range>of()) {
        String words = section.text().substring(range.start(), range.end()).strip();
        Wording wording = Wording.of(words);
        boolean statement =
            range.closed()
                && BLANKS.splitToList(words).size() >= LEAST_WORDS
                && !isTitle(section.text(), range, wording)
                && !wording.content().isEmpty()
                && seen.add(Quote.fold(words));
        if (statement) {
          findings.looked(1);
          body = body == null ? new Body(article, quoted) : body;
          Span at = section.locate(range.start(), range.end());
          compare(article, at, words, wording, body, findings);
        }
      }
    }
  }

  /** Whether only the quotation is in title case: ‘Song of the Tide’ in a plain headline. */
  private static boolean isTitle(String text, Range range, Wording quote) {
    String around = text.substring(0, range.start()) + ' ' + text.substring(range.end());
    boolean plain =
        Wording.of(around).words().stream()
            .anyMatch(w -> w.weighty() && Character.isLowerCase(w.text().codePointAt(0)));
    return plain
        && quote.words().stream()
            .filter(w -> w.weighty())
            .noneMatch(w -> Character.isLowerCase(w.text().codePointAt(0)))
        && quote.content().size() > 1;
  }

  private static void compare(
      ArticleFacts article, Span at, String words, Wording wording, Body body, Findings findings) {
    Absence absence = body.absence(wording);
    Nearest nearest = absence == Absence.NONE ? null : body.nearest(wording);
    if (nearest == null) {
      return;
    }
    boolean near = nearest.common() >= NEAR * wording.words().size();
    boolean certain = absence == Absence.LOST && near && wording.words().size() > LEAST_WORDS;
    Severity severity = certain ? Severity.ERROR : Severity.WARNING;
    String found = nearest.section().text().substring(nearest.start(), nearest.end());
    List<String> missing = wording.beside(Wording.of(found));
    findings
        .found(severity, "the quotation in the headline does not stand in the body")
        .says(article.article(), at, "“" + words + "” in the headline")
        .says(
            article.article(),
            nearest.section().locate(nearest.start(), nearest.end()),
            "“" + found + "” is the nearest quotation in the body")
        .confidence(severity == Severity.ERROR ? 0.95 : 0.75)
        .topic(Quote.fold(words))
        .fact(Fact.DIFFER_BECAUSE, "only in the headline: " + String.join(", ", missing))
        .fact(Fact.FINE_IF, "it is a title or a set phrase, or comes from outside this text")
        .fact(Fact.TO_RESOLVE, "quote the body's words, or drop the quotation marks")
        .report();
  }

  /** The words and the quotations of the body. */
  private static final class Body {
    private final List<ImmutableList<Word>> sections = new ArrayList<>();
    private final Set<String> all = new HashSet<>();
    private final List<Nearest> quotations = new ArrayList<>();

    private Body(ArticleFacts article, QuotedRanges quoted) {
      for (int i = 0; i < article.sections().size(); i++) {
        Section section = article.sections().get(i);
        if (section.kind().isSummary() || !section.kind().isTestimony()) {
          continue;
        }
        ImmutableList<Word> words = Wording.of(section.text()).words();
        sections.add(words);
        words.forEach(w -> all.add(w.fold()));
        if (section.kind().isFlow()) {
          quoted.in(i).forEach(r -> addClauses(section, r));
        }
      }
    }

    /** Adds the clauses of a quotation, parted at full stops, semicolons and commas. */
    private void addClauses(Section section, Range range) {
      int from = range.start();
      for (int i = range.start(); i <= range.end(); i++) {
        boolean ends = i == range.end() || ".!?;,".indexOf(section.text().charAt(i)) >= 0;
        if (!ends) {
          continue;
        }
        while (from < i && !Character.isLetterOrDigit(section.text().charAt(from))) {
          from++;
        }
        if (i - from > 8 && i - from <= LONGEST_SHOWN) {
          quotations.add(new Nearest(section, from, i, 0, 0));
        }
        from = i + 1;
      }
    }

    /** How much of the quotation the body lacks; nothing is missed when it quotes nobody. */
    private Absence absence(Wording quote) {
      if (quotations.isEmpty()) {
        return Absence.NONE;
      }
      ImmutableList<Word> weighty = weighty(quote.words());
      ImmutableSet<String> content = quote.content();
      long absent = content.stream().filter(w -> !all.contains(w)).count();
      if (absent == 0) {
        return Absence.NONE;
      }
      if ((double) best(weighty) / weighty.size() > NOT_FOUND) {
        return isRecast(quote) ? Absence.SCATTERED : Absence.NONE;
      }
      boolean lost = content.size() <= 2 ? absent == content.size() : absent * 2 >= content.size();
      return lost ? Absence.LOST : Absence.SCATTERED;
    }

    /**
     * Whether a quotation of the body begins with the same words and goes on with others: "a wall
     * between two wars" for "a wall between two kitchens".
     */
    private boolean isRecast(Wording quote) {
      int size = quote.words().size();
      int lost = 0;
      while (lost < size && !isLost(quote.words().get(lost))) {
        lost++;
      }
      if (size > MOST_RECAST || lost == size) {
        return false;
      }
      for (int end = lost; end >= LEAST_WORDS; end--) {
        Wording beginning = quote.part(0, end);
        if (!beginning.content().isEmpty()
            && quotations.stream().anyMatch(q -> beginning.isWithin(wording(q)))) {
          return true;
        }
      }
      return false;
    }

    private boolean isLost(Word word) {
      return word.weighty() && !all.contains(word.fold());
    }

    private static Wording wording(Nearest quotation) {
      String text = quotation.section().text();
      return Wording.of(text.substring(quotation.start(), quotation.end()));
    }

    /** The most weighty words in order within a stretch three times as long as the quotation. */
    private int best(ImmutableList<Word> quote) {
      int size = quote.size() * 3 + 4;
      int best = 0;
      for (ImmutableList<Word> section : sections) {
        ImmutableList<Word> words = weighty(section);
        for (int from = 0; from < words.size(); from += Math.max(1, quote.size() / 2)) {
          int to = Math.min(words.size(), from + size);
          best = Math.max(best, Wording.common(quote, words.subList(from, to)));
        }
      }
      return best;
    }

    private static ImmutableList<Word> weighty(List<Word> words) {
      return words.stream().filter(Word::weighty).collect(ImmutableList.toImmutableList());
    }

    /** The clause of a quotation that has most words of {@code quote} in order. */
    private @Nullable Nearest nearest(Wording quote) {
      Nearest best = null;
      for (Nearest q : quotations) {
        Wording words = wording(q);
        int common = Wording.common(quote.words(), words.words());
        int weighty = Wording.common(weighty(quote.words()), weighty(words.words()));
        boolean nearer = best == null || weighty * 2 + common > best.weighty() * 2 + best.common();
        if (nearer) {
          best = new Nearest(q.section(), q.start(), q.end(), common, weighty);
        }
      }
      return best;
    }
  }
}
