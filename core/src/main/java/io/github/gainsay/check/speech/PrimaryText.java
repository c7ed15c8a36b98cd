package io.github.gainsay.check.speech;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.gainsay.align.Wording;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.value.Quote;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a transcript, a speech or a statement, indexed so that those of a quotation are
 * found without reading it again: by the places of their weighty words.
 */
final class PrimaryText {

  /** A word that stands more often says nothing of the place. */
  private static final int COMMON = 200;

  /** How many places are compared word by word with a quotation. */
  private static final int MOST_PLACES = 4;

  /** Words on both sides of a place that are compared too. */
  private static final int SLACK = 6;

  /** "QUESTION: ", "Lin Jian: " at the start of a line. */
  private static final Pattern LABEL =
      Pattern.compile("(?m)^(\\p{Lu}[\\p{L}.'’ -]{0,40}+(?:\\([^)]{0,60}\\))?): ");

  /** Who speaks from an offset of a section on. */
  private record Label(Section section, int start, String speaker) {}

  private final ArticleFacts facts;
  private final List<Word> words = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final ListMultimap<String, Integer> places =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final Set<String> literals = new HashSet<>();
  private final List<Label> labels = new ArrayList<>();

  private PrimaryText(ArticleFacts facts) {
    this.facts = facts;
    for (Section section : facts.sections()) {
      for (Word word : Wording.of(section.text()).words()) {
        if (word.weighty()) {
          places.put(word.fold(), words.size());
        }
        literals.add(literal(word));
        words.add(word);
        sections.add(section);
      }
      Matcher label = LABEL.matcher(section.text());
      while (label.find()) {
        labels.add(new Label(section, label.start(), label.group(1)));
      }
    }
    if (labels.size() < 2) {
      labels.clear();
    }
  }

  /** The primary text of facts, made once for them. */
  static PrimaryText of(ArticleFacts facts) {
    return facts.derived(PrimaryText.class, PrimaryText::new);
  }

  ArticleFacts facts() {
    return facts;
  }

  /** A word in lower case with plain apostrophes. */
  static String literal(Word word) {
    return word.text().toLowerCase(Locale.ROOT).replace('’', '\'').replace(".", "");
  }

  /** Whether a word stands anywhere in the text. */
  boolean has(String word) {
    return literals.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Where the words of a quotation may stand, the best renderings first. */
  ImmutableList<Rendering> find(Wording quoted) {
    List<Word> theirs = quoted.words();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < theirs.size(); i++) {
      List<Integer> at = places.get(theirs.get(i).fold());
      if (at.size() <= COMMON) {
        for (int place : at) {
          starts.add(place - i);
        }
      }
    }
    Collections.sort(starts);
    return likeliest(starts, SLACK + theirs.size() / 4).stream()
        .map(start -> rendering(theirs, start))
        .sorted(Comparator.comparingDouble(Rendering::likeness).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  /** The starts around which most others stand. */
  private static List<Integer> likeliest(List<Integer> starts, int reach) {
    record Vote(int start, int count) {}
    List<Vote> votes = new ArrayList<>();
    int from = 0;
    for (int to = 0; to < starts.size(); to++) {
      while (starts.get(to) - starts.get(from) > reach) {
        from++;
      }
      Vote vote = new Vote(starts.get(from), to - from + 1);
      int last = votes.size() - 1;
      if (last >= 0 && starts.get(from) - votes.get(last).start() <= reach) {
        votes.set(last, votes.get(last).count() < vote.count() ? vote : votes.get(last));
      } else {
        votes.add(vote);
      }
    }
    return votes.stream()
        .sorted(Comparator.comparingInt(Vote::count).reversed())
        .limit(MOST_PLACES)
        .map(Vote::start)
        .toList();
  }

  private Rendering rendering(List<Word> theirs, int start) {
    int from = Math.max(0, start - SLACK);
    int reach = theirs.size() + theirs.size() / 4;
    int to = Math.max(from, Math.min(words.size(), start + reach + 2 * SLACK));
    return Rendering.of(theirs, words.subList(from, to), from);
  }

  /** Where the words {@code [from, to)} stand; of several sections the part in the first. */
  Span span(int from, int to) {
    Section section = sections.get(from);
    int last = from;
    while (last + 1 < to && sections.get(last + 1) == section) {
      last++;
    }
    return section.locate(words.get(from).start(), words.get(last).end());
  }

  /** Who says the word at a place: whom a label before it or a cue names. */
  Attribution voice(int at) {
    Span place = span(at, at + 1);
    String speaker = "";
    for (Label label : labels) {
      Span start = label.section.locate(label.start, label.start + 1);
      if (start.sameField(place) && start.start() <= place.start()) {
        speaker = label.speaker;
      }
    }
    if (!speaker.isEmpty()) {
      return new Attribution(speaker, null, speaker, "", ":", Occasion.OPEN);
    }
    return facts.of(Quote.class).stream()
        .filter(q -> q.span().contains(place))
        .map(q -> q.qualifiers().attribution())
        .findFirst()
        .orElse(Attribution.NONE);
  }
}
