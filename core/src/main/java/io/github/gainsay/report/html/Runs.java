package io.github.gainsay.report.html;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SortedMultiset;
import com.google.common.collect.TreeMultiset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits a text at all ends of its marks. Marks overlap as they like; elements must not, so that
 * each run becomes one element with the classes of all marks over it.
 */
final class Runs {

  /** More explanations than these on one word help nobody. */
  private static final int TITLES = 4;

  private final String text;
  private final ListMultimap<Integer, Mark> starting =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final ListMultimap<Integer, Mark> ending =
      MultimapBuilder.hashKeys().arrayListValues().build();
  private final SortedMultiset<String> styles = TreeMultiset.create();
  private final Set<Mark> titled = new LinkedHashSet<>();
  private final ImmutableList.Builder<Run> runs = ImmutableList.builder();

  private Runs(String text, List<Mark> marks) {
    this.text = text;
    for (Mark mark : marks) {
      starting.put(mark.start(), mark);
      ending.put(mark.end(), mark);
    }
  }

  /**
   * The runs of a text, which together are the text.
   *
   * @param marks in any order, within the text
   */
  static ImmutableList<Run> of(String text, List<Mark> marks) {
    ImmutableSortedSet.Builder<Integer> cuts = ImmutableSortedSet.naturalOrder();
    cuts.add(0, text.length());
    marks.forEach(m -> cuts.add(m.start(), m.end()));
    Runs runs = new Runs(text, marks);
    List<Integer> all = cuts.build().asList();
    for (int i = 0; i < all.size(); i++) {
      runs.run(all.get(i), i + 1 < all.size() ? all.get(i + 1) : text.length());
    }
    return runs.runs.build();
  }

  private void run(int start, int end) {
    for (Mark mark : ending.get(start)) {
      if (mark.start() < start) {
        styles.remove(mark.style());
        titled.remove(mark);
      }
    }
    List<Pin> pins = new ArrayList<>();
    ImmutableList.Builder<String> ids = ImmutableList.builder();
    for (Mark mark : starting.get(start)) {
      begin(mark, pins);
      if (!mark.id().isEmpty()) {
        ids.add(mark.id());
      }
    }
    if (start < end || !pins.isEmpty()) {
      runs.add(
          new Run(
              text.substring(start, end),
              ImmutableList.copyOf(pins),
              ids.build(),
              Joiner.on(' ').join(styles.elementSet()),
              titles()));
    }
  }

  private void begin(Mark mark, List<Pin> pins) {
    if (mark.pin() != null) {
      pins.add(mark.pin());
    }
    if (mark.start() < mark.end()) {
      styles.add(mark.style());
      if (!mark.title().isEmpty()) {
        titled.add(mark);
      }
    }
  }

  private String titles() {
    return Joiner.on("; ").join(titled.stream().map(Mark::title).distinct().limit(TITLES).toList());
  }
}
