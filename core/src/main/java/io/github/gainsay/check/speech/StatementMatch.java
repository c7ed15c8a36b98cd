package io.github.gainsay.check.speech;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.align.Wording;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Offices;
import io.github.gainsay.value.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How two quotations compare as renderings of one statement: the whole of one or one sentence of it
 * against the whole or one sentence of the other, whichever share most.
 *
 * @param a the part of the first that is compared
 * @param b the part of the second
 * @param shared the weighty words that both parts have
 * @param containment the share of the shorter part's weighty words that the other has, 0 to 1
 * @param verbatim whether the shorter quotation stands word for word in the other
 */
record StatementMatch(
    Wording a, Wording b, ImmutableSet<String> shared, double containment, boolean verbatim) {

  /** Fewer words than these are a phrase and no statement. */
  private static final int LEAST_WORDS = 4;

  /** So many words in one order are a statement also when most of them are light. */
  private static final int LONG = 8;

  private static final int MOST_SENTENCES = 12;

  /** Nearly the same words: this share of the shorter part, and so many that weigh. */
  private static final double SAME = 0.85;

  private static final int SAME_WORDS = 6;

  /** So many weighty words are enough where they stand word for word in both. */
  private static final int VERBATIM_WORDS = 4;

  /** Weighty words of a row by which like statements meet. */
  private static final int ROW = 3;

  private static final int MOST_ROWS = 30;

  /** Where statements are made in English, so that nobody had to translate. */
  private static final ImmutableSet<String> ENGLISH =
      ImmutableSet.of(
          "us", "gb", "ie", "au", "nz", "ca", "in", "za", "ng", "ke", "gh", "sg", "ph", "jm");

  private static final Pattern ELLIPSIS = Pattern.compile("\\.\\.\\.|…|\\[[^\\]]{0,80}\\]");

  /** Whether a quotation stands in quotation marks and is long enough to be a statement. */
  static boolean isStatement(Quote quote) {
    if (quote.kind() == io.github.gainsay.value.QuoteKind.INDIRECT) {
      return false;
    }
    return isStatement(Wording.of(quote.words()));
  }

  private static boolean isStatement(Wording wording) {
    int weighty = wording.content().size();
    return weighty >= LEAST_WORDS || weighty >= LEAST_WORDS / 2 && wording.words().size() >= LONG;
  }

  /** Each few weighty words in a row of a statement: what nearly the same words share. */
  static ImmutableSet<String> rows(Quote quote) {
    if (!isStatement(quote)) {
      return ImmutableSet.of();
    }
    List<String> content = Wording.of(quote.words()).content().asList();
    ImmutableSet.Builder<String> rows = ImmutableSet.builder();
    for (int i = 0; i + ROW <= Math.min(content.size(), MOST_ROWS); i++) {
      rows.add(String.join(" ", content.subList(i, i + ROW)));
    }
    return rows.build();
  }

  /** The parts of a quotation between its ellipses and brackets. */
  static List<Wording> pieces(String words) {
    return ELLIPSIS
        .splitAsStream(words)
        .map(Wording::of)
        .filter(w -> !w.words().isEmpty())
        .toList();
  }

  /** Where the source is named, or the words where it is not. */
  static Span source(Assertion<Quote> quote) {
    Span source = quote.qualifiers().attribution().sourceSpan();
    return source == null ? quote.span() : source;
  }

  /** Whether the source is called by name, and no pronoun or noun that may mean another. */
  static boolean isNamed(Attribution by) {
    String last = last(by.name());
    return !last.isEmpty() && by.source().toLowerCase(Locale.ROOT).contains(last);
  }

  /** Whether nobody had to translate the speaker, as far as is known. */
  static boolean speaksEnglish(Attribution by) {
    return by.body().isEmpty() || ENGLISH.contains(by.body());
  }

  /** What to call a speaker. */
  static String name(Attribution by) {
    return by.name().isEmpty() ? by.source() : by.name();
  }

  /** The last word of a name, folded. */
  static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether both speak with one voice: one person, or a body and one who speaks for it. */
  static boolean sameSpeaker(Attribution s, Attribution t) {
    if (isPerson(s.name()) && isPerson(t.name())) {
      return s.name().equalsIgnoreCase(t.name()) || last(s.name()).equals(last(t.name()));
    }
    boolean sameBody = !s.body().isEmpty() && s.body().equals(t.body());
    return sameBody || (!s.name().isEmpty() && s.name().equalsIgnoreCase(t.name()));
  }

  /** Whether the name is that of a person, as far as lists of offices and places tell. */
  static boolean isPerson(String name) {
    return !name.isEmpty()
        && Character.isUpperCase(name.charAt(0))
        && !Offices.isOffice(name)
        && Gazetteer.standard().find(name).isEmpty();
  }

  /** The beginning of a quotation, as an example of it. */
  private static String sample(Quote quote) {
    String words = quote.words();
    int end = words.length() <= 60 ? words.length() : words.lastIndexOf(' ', 60);
    return "“" + words.substring(0, end < 0 ? 60 : end) + (end < words.length() ? " …”" : "”");
  }

  /** Nations that the two parts call by other names: "North Korea" and "DPRK", not "US", "U.S.". */
  List<String> otherNames() {
    List<String> found = new ArrayList<>();
    for (Word x : a.words()) {
      List<Word> same = b.words().stream().filter(y -> y.fold().equals(x.fold())).toList();
      boolean other = x.fold().startsWith("@") && !same.isEmpty();
      for (Word y : same) {
        other &= !isVariant(x.text(), y.text()) && !isVariant(y.text(), x.text());
      }
      if (other) {
        found.add("\"" + x.text() + "\" is \"" + same.get(0).text() + "\"");
      }
    }
    return found.stream().distinct().collect(Collectors.toCollection(ArrayList::new));
  }

  /** The same letters, a name and its initials, or a name and its demonym. */
  private static boolean isVariant(String x, String y) {
    String letters = x.replaceAll("\\P{L}", "");
    StringBuilder initials = new StringBuilder();
    for (String word : y.split(" ")) {
      initials.append(word.isEmpty() ? "" : word.substring(0, 1));
    }
    return letters.equalsIgnoreCase(y.replaceAll("\\P{L}", ""))
        || letters.equalsIgnoreCase(initials.toString())
        || Gazetteer.standard().isDemonym(x);
  }

  static StatementMatch of(Quote first, Quote second) {
    Wording a = Wording.of(first.words());
    Wording b = Wording.of(second.words());
    boolean verbatim = isWithin(first.words(), b) || isWithin(second.words(), a);
    StatementMatch best = match(a, b, verbatim);
    for (Wording x : parts(a, first.words())) {
      for (Wording y : parts(b, second.words())) {
        StatementMatch match = match(x, y, verbatim);
        if (match.score() > best.score()) {
          best = match;
        }
      }
    }
    return best;
  }

  /**
   * Whether both render one statement with nearly the same words: most weighty words of the shorter
   * part, or all its words in their order where they are few.
   */
  boolean isNearlySame() {
    return containment >= SAME
        && (shared.size() >= SAME_WORDS || verbatim && isLongEnough(shared.size()));
  }

  /**
   * A short statement is known again by its weighty words or, where they are few, by its length.
   */
  private boolean isLongEnough(int weighty) {
    int words = Math.min(a.words().size(), b.words().size());
    return weighty >= VERBATIM_WORDS || weighty >= ROW && words >= LONG;
  }

  /** Why two statements are taken for one. */
  static String sameBecause(String who, Quote quote) {
    return "both quote " + who + " with nearly the same words (" + sample(quote) + ")";
  }

  /** How many words differ, place by place; -1 for parts of other lengths. */
  int otherWords() {
    if (a.words().size() != b.words().size()) {
      return -1;
    }
    int other = 0;
    for (int i = 0; i < a.words().size(); i++) {
      other += a.words().get(i).fold().equals(b.words().get(i).fold()) ? 0 : 1;
    }
    return other;
  }

  /**
   * The words that stand in one place for each other, as “here” and “there”, where the parts are
   * long and the same but for one or two; empty otherwise.
   */
  List<String> exchanged() {
    int other = otherWords();
    if (other < 1 || other > 2 || a.words().size() < LONG) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < a.words().size(); i++) {
      Word x = a.words().get(i);
      Word y = b.words().get(i);
      if (!x.fold().equals(y.fold()) && (x.weighty() || y.weighty())) {
        found.add("“" + x.text() + "” and “" + y.text() + "”");
      }
    }
    return found;
  }

  /** Whether the parts are long and differ in their "not" alone. */
  boolean isDenied() {
    int longer = Math.max(a.words().size(), b.words().size());
    int denials = Math.abs(a.negations() - b.negations());
    return Math.min(a.words().size(), b.words().size()) >= LONG
        && denials == 1
        && Wording.common(a.words(), b.words()) >= longer - 1;
  }

  /** How alike the two parts are: Dice's coefficient of their weighty words, 0 to 1. */
  double likeness() {
    int all = a.content().size() + b.content().size();
    return all == 0 ? 0 : 2.0 * shared.size() / all;
  }

  /** Of several parts the more alike are taken, unless the others share far more words. */
  private double score() {
    return Math.sqrt(shared.size()) * likeness();
  }

  /** The shared words as the first quotation writes them. */
  ImmutableList<String> sharedWords() {
    return a.words().stream()
        .filter(w -> w.weighty() && shared.contains(w.fold()))
        .map(Word::text)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static StatementMatch match(Wording a, Wording b, boolean verbatim) {
    Set<String> x = a.content();
    Set<String> y = b.content();
    ImmutableSet<String> shared = ImmutableSet.copyOf(Sets.intersection(x, y));
    int least = Math.min(x.size(), y.size());
    double containment = least == 0 ? 0 : (double) shared.size() / least;
    return new StatementMatch(a, b, shared, containment, verbatim);
  }

  /** The whole and its sentences of some length. */
  private static List<Wording> parts(Wording whole, String text) {
    List<Wording> parts = new ArrayList<>();
    parts.add(whole);
    ImmutableList<Word> words = whole.words();
    int from = 0;
    for (int i = 1; i <= words.size() && parts.size() <= MOST_SENTENCES; i++) {
      boolean ends =
          i == words.size()
              || endsSentence(text.substring(words.get(i - 1).end(), words.get(i).start()));
      if (ends) {
        Wording part = whole.part(from, i);
        if (part.words().size() < words.size() && isStatement(part)) {
          parts.add(part);
        }
        from = i;
      }
    }
    return parts;
  }

  private static boolean endsSentence(String between) {
    for (int i = 0; i + 1 < between.length(); i++) {
      if (".!?".indexOf(between.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pieces of a text between its ellipses stand in the other in their order. */
  private static boolean isWithin(String text, Wording other) {
    int from = 0;
    for (Wording words : pieces(text)) {
      int n = words.words().size();
      int at = -1;
      for (int i = from; i + n <= other.words().size() && at < 0; i++) {
        at = words.isWithin(other.part(i, i + n)) ? i : -1;
      }
      if (at < 0) {
        return false;
      }
      from = at + n;
    }
    return true;
  }
}
