package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableListMultimap;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.Section;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The words of the body of an article, numbered through, and how rare each is. */
final class BodyWords {

  /**
   * Where a word stands.
   *
   * @param position its number among all words of the body
   * @param sentence the number of its sentence
   */
  record Place(int position, int sentence) {}

  private final Map<Section, SectionWords> bySection = new HashMap<>();
  private final Map<Section, Place> first = new HashMap<>();
  private final ImmutableListMultimap<String, Place> byFold;
  private final Map<String, Integer> frequency = new HashMap<>();
  private final int sentences;

  BodyWords(Iterable<Section> sections) {
    ImmutableListMultimap.Builder<String, Place> places = ImmutableListMultimap.builder();
    int position = 0;
    int sentence = 0;
    for (Section section : sections) {
      SectionWords words = new SectionWords(section.text());
      bySection.put(section, words);
      first.put(section, new Place(position, sentence));
      Set<String> seen = new HashSet<>();
      int last = 0;
      for (int i = 0; i < words.words().size(); i++) {
        Word word = words.words().get(i);
        if (words.sentence(i) != last) {
          seen.clear();
          last = words.sentence(i);
        }
        if (word.weighty()) {
          places.put(word.fold(), new Place(position + i, sentence + last));
          if (seen.add(word.fold())) {
            frequency.merge(word.fold(), 1, Integer::sum);
          }
        }
      }
      position += words.words().size();
      sentence += last + 1;
    }
    byFold = places.build();
    sentences = sentence;
  }

  /** Where the word at an offset of a section stands. */
  Place place(Section section, int offset) {
    SectionWords words = of(section);
    Place start = first.getOrDefault(section, new Place(0, 0));
    if (words.words().isEmpty()) {
      return start;
    }
    int at = words.at(offset);
    return new Place(start.position() + at, start.sentence() + words.sentence(at));
  }

  /** The words of a section. */
  SectionWords of(Section section) {
    return bySection.computeIfAbsent(section, s -> new SectionWords(s.text()));
  }

  /** All places of a word, in order. */
  Iterable<Place> places(String fold) {
    return byFold.get(fold);
  }

  /** How much a word tells: little when it stands in every sentence, nothing when in none. */
  double weight(String fold) {
    Integer in = frequency.get(fold);
    return in == null ? 0 : Math.log(1 + (double) sentences / in);
  }

  /** What a word of which the body has nothing would tell. */
  double unknown() {
    return Math.log(1 + sentences / 2.0);
  }
}
