package io.github.gainsay.check.speech;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Wording;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reports a few words in quotation marks that the same speaker's full quotation in the article has
 * almost, but with another word in one place: “slow and unfair” beside “it is slow and unfit”. Both
 * promise the words that were said, and only one can keep that promise.
 *
 * <p>A longer fragment may differ by one weighty word; a short one only by a number, a denial or a
 * look-alike. A fragment that stands anywhere in the article's quotations is faithful.
 */
@CheckInfo(
    summary = "A partial quotation differs from the speaker's full one",
    type = "S2",
    severity = Severity.WARNING)
public final class PartialQuoteMismatch implements ArticleCheck {
  private static final int LEAST_WORDS = 3;
  private static final int MOST_WORDS = 10;

  /** From here on one other word among so many is a change and no other statement. */
  private static final int LONG = 5;

  /** Sentences of the opening, where a fragment may be given to a body or an office. */
  private static final int OPENING = 4;

  private static final ImmutableSet<String> ORDINALS =
      ImmutableSet.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth", "last");

  /** A stretch of a full quotation beside the fragment, and the words that differ. */
  private record Slot(Word ours, Word theirs) {}

  private record Match(Assertion<Quote> full, int from, List<Slot> slots) {}

  @Override
  public void check(ArticleFacts article, Findings findings) {
    List<Assertion<Quote>> quotes =
        article.of(Quote.class).stream()
            .filter(q -> q.value().kind() != QuoteKind.INDIRECT)
            .toList();
    for (Assertion<Quote> fragment : quotes) {
      Wording words = Wording.of(fragment.value().words());
      int n = words.words().size();
      boolean partial =
          fragment.value().kind() == QuoteKind.MIXED && n >= LEAST_WORDS && n <= MOST_WORDS;
      if (!partial || quotes.stream().anyMatch(q -> isFaithful(fragment, words, q))) {
        continue;
      }
      findings.looked(1);
      Match found = null;
      for (Assertion<Quote> full : quotes) {
        if (full.value().kind() == QuoteKind.DIRECT && isOneVoice(fragment, full)) {
          Match match = match(words, full, Math.abs(sentences(fragment, full)));
          boolean nearer =
              match != null && (found == null || match.slots.size() < found.slots.size());
          found = nearer ? match : found;
        }
      }
      if (found != null) {
        report(article, fragment, words, found, findings);
      }
    }
  }

  private static boolean isFaithful(
      Assertion<Quote> fragment, Wording words, Assertion<Quote> other) {
    return other != fragment
        && !other.span().overlaps(fragment.span())
        && words.isWithin(Wording.of(other.value().words()));
  }

  private static int sentences(Assertion<Quote> a, Assertion<Quote> b) {
    return a.locus().sentence() - b.locus().sentence();
  }

  /**
   * Whether both are of one speaker. At the opening of a story the source may be an office or a
   * body, named later; just before the full quotation it may be "her brother".
   */
  private static boolean isOneVoice(Assertion<Quote> fragment, Assertion<Quote> full) {
    if (fragment.span().overlaps(full.span())) {
      return false;
    }
    Attribution by = fragment.qualifiers().attribution();
    Attribution also = full.qualifiers().attribution();
    if (StatementMatch.sameSpeaker(by, also)) {
      return true;
    }
    boolean opening = fragment.locus().sentence() < OPENING && sentences(full, fragment) > 0;
    int after = sentences(full, fragment);
    boolean open = by.name().isEmpty() && by.body().isEmpty();
    return open
        ? opening || after == 0 || after == 1
        : opening && !StatementMatch.isPerson(by.name());
  }

  /** The stretch of a full quotation that the fragment is a changed version of, null for none. */
  private static @Nullable Match match(Wording fragment, Assertion<Quote> full, int apart) {
    List<Word> ours = fragment.words();
    List<Word> theirs = Wording.of(full.value().words()).words();
    Match best = null;
    for (int from = 0; from + ours.size() <= theirs.size(); from++) {
      List<Slot> slots = new ArrayList<>();
      int weighty = 0;
      for (int i = 0; i < ours.size(); i++) {
        Word a = ours.get(i);
        Word b = theirs.get(from + i);
        if (!a.fold().equals(b.fold()) && !(isArticle(a) && isArticle(b))) {
          slots.add(new Slot(a, b));
        } else if (a.weighty()) {
          weighty++;
        }
      }
      boolean closer = best == null || slots.size() < best.slots.size();
      if (closer && isChange(ours.size(), weighty, slots, apart)) {
        best = new Match(full, from, slots);
      }
    }
    return best;
  }

  private static boolean isChange(int n, int weighty, List<Slot> slots, int apart) {
    List<Slot> heavy =
        slots.stream().filter(s -> s.ours.weighty() || s.theirs.weighty() || isTurned(s)).toList();
    if (weighty == 0 || heavy.isEmpty() || slots.size() * 2 > n + 1) {
      return false;
    }
    boolean turned = heavy.stream().anyMatch(PartialQuoteMismatch::isTurned);
    boolean one = heavy.size() == 1;
    Slot first = heavy.get(0);
    boolean both = first.ours.weighty() && first.theirs.weighty();
    if (n >= LONG) {
      return (one && slots.size() == 1 && both) || (turned && heavy.size() <= 2 && weighty > 1);
    }
    boolean counted = isNumber(first.ours) && isNumber(first.theirs);
    return one && turned && (!counted || apart < OPENING) || one && both && areAlike(first);
  }

  /** Whether one denies, counts or ranks otherwise than the other. */
  private static boolean isTurned(Slot slot) {
    boolean counted = isNumber(slot.ours) && isNumber(slot.theirs);
    boolean ranked = isOrdinal(slot.ours) && isOrdinal(slot.theirs);
    return counted
        || ranked
        || isNot(slot.ours) != isNot(slot.theirs)
        || isOpposite(slot.ours.text(), slot.theirs.text())
        || isOpposite(slot.theirs.text(), slot.ours.text());
  }

  private static boolean isOpposite(String denied, String word) {
    return word.length() > 3
        && (denied.equalsIgnoreCase("un" + word)
            || denied.equalsIgnoreCase("in" + word)
            || denied.equalsIgnoreCase("im" + word)
            || denied.equalsIgnoreCase("ir" + word)
            || denied.equalsIgnoreCase("dis" + word)
            || denied.equalsIgnoreCase("non" + word));
  }

  private static boolean isArticle(Word word) {
    return word.fold().equals("a") || word.fold().equals("an");
  }

  private static boolean isNumber(Word word) {
    return word.fold().startsWith("#");
  }

  private static boolean isOrdinal(Word word) {
    return ORDINALS.contains(word.text().toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isNot(Word word) {
    return Wording.of(word.text()).negations() > 0;
  }

  /** Whether two words begin alike and share half of their letters: "unfair", "unfit". */
  private static boolean areAlike(Slot slot) {
    String x = slot.ours.text().toLowerCase(java.util.Locale.ROOT);
    String y = slot.theirs.text().toLowerCase(java.util.Locale.ROOT);
    int least = Math.min(x.length(), y.length());
    int front = 0;
    while (front < least && x.charAt(front) == y.charAt(front)) {
      front++;
    }
    int back = 0;
    while (back < least - front
        && x.charAt(x.length() - 1 - back) == y.charAt(y.length() - 1 - back)) {
      back++;
    }
    return least > 4 && front > 0 && (front + back) * 2 >= Math.max(x.length(), y.length());
  }

  private static void report(
      ArticleFacts article,
      Assertion<Quote> fragment,
      Wording words,
      Match match,
      Findings findings) {
    Attribution by = match.full.qualifiers().attribution();
    String who = StatementMatch.name(by);
    String said = match.full.value().words();
    List<Word> theirs = Wording.of(said).words();
    int start = theirs.get(match.from).start();
    int end = theirs.get(match.from + words.words().size() - 1).end();
    String stretch = said.substring(start, end);
    Span whole = match.full.span();
    boolean plain = article.article().textAt(whole).equals(said);
    Span at =
        plain
            ? new Span(whole.article(), whole.at(), whole.start() + start, whole.start() + end)
            : whole;
    String differ =
        match.slots.stream()
            .map(s -> "“" + s.ours.text() + "” and “" + s.theirs.text() + "”")
            .collect(Collectors.joining(", "));
    findings
        .found(Severity.WARNING, "words of " + who + " are quoted in part with another word")
        .says(article.article(), fragment.span(), "“" + fragment.value().words() + "” in part")
        .says(article.article(), at, "“" + stretch + "” in full")
        .fact(Fact.SAME_BECAUSE, "the other words of the part stand in the full quotation")
        .fact(Fact.DIFFER_BECAUSE, differ)
        .fact(Fact.FINE_IF, "the speaker said both")
        .fact(Fact.TO_RESOLVE, "quote the same words in both places")
        .resolve(fragment.span(), stretch)
        .confidence(0.85)
        .topic(who)
        .report();
  }
}
