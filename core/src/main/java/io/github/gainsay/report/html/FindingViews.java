package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Range;
import io.github.gainsay.article.Span;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Evidence;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Resolution;
import io.github.gainsay.report.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one group of articles, and the marks that they leave in the articles' texts.
 *
 * <p>Used by one thread.
 */
final class FindingViews {

  /** What the ends show already. */
  private static final ImmutableSet<String> SHOWN_AT_ENDS =
      ImmutableSet.of(Fact.SAYS, Fact.ALSO_SAYS);

  private static final int LETTERS = 26;

  /** The most characters of a line of the explanation. */
  private static final int LONGEST = 600;

  /** Where a mark goes: a section of an article. */
  record Spot(ShownArticle article, int section) {}

  private final ImmutableMap<String, ShownArticle> articles;
  private final boolean several;
  private final Predicate<String> explained;
  private final ListMultimap<Spot, Mark> marks =
      MultimapBuilder.hashKeys().arrayListValues().build();

  /**
   * For the articles of a group.
   *
   * @param articles by the ids that spans give
   * @param explained whether the page explains a check
   */
  FindingViews(Map<String, ShownArticle> articles, Predicate<String> explained) {
    this.articles = ImmutableMap.copyOf(articles);
    this.several = articles.size() > 1;
    this.explained = explained;
  }

  /** The marks of the ends of the findings made so far. */
  List<Mark> marks(ShownArticle article, int section) {
    return marks.get(new Spot(article, section));
  }

  /** The articles with an end of the findings made so far. */
  ImmutableSet<ShownArticle> touched() {
    return marks.keySet().stream().map(Spot::article).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Makes a finding.
   *
   * @param severity its label, {@code superseded} or {@code suppressed}
   */
  FindingView of(Discrepancy d, int number, String severity) {
    ImmutableList.Builder<FindingView.End> ends = ImmutableList.builder();
    for (int i = 0; i < d.evidence().size(); i++) {
      String label = number + letters(i);
      ends.add(end(d.evidence().get(i), new Pin(label, "e" + label, "f" + number, severity)));
    }
    return new FindingView(
        "f" + number,
        number,
        severity,
        d.type().substring(0, 1),
        d.check(),
        d.type(),
        shown(d.message()),
        ends.build(),
        facts(d),
        edits(d, number),
        Math.round(d.confidence() * 100) + " %",
        d.fingerprint(),
        explained.test(d.check()));
  }

  /** a, b, …, z, aa, ab, … */
  private static String letters(int index) {
    String last = Character.toString('a' + index % LETTERS);
    return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
  }

  private FindingView.End end(Evidence e, Pin pin) {
    Span span = e.span();
    @Nullable ShownArticle article = articles.get(span.article());
    List<Integer> sections = article == null ? List.of() : article.sections(span);
    if (article == null || sections.isEmpty()) {
      Cut words = new Cut("", shown(e.text()), "");
      return new FindingView.End(
          pin.label(), "", shown(span.article()), "", words, shown(e.says()));
    }
    for (int section : sections) {
      Range<Integer> at = article.locate(section, span);
      boolean first = section == sections.get(0);
      marks.put(
          new Spot(article, section),
          new Mark(
              at.lowerEndpoint(),
              at.upperEndpoint(),
              "end " + pin.severity(),
              "",
              "",
              first ? pin : null));
    }
    int section = sections.get(0);
    Range<Integer> at = article.locate(section, span);
    return new FindingView.End(
        pin.label(),
        pin.id(),
        several ? article.shownId() : "",
        article.place(section),
        Cut.of(article.texts().get(section).text(), at.lowerEndpoint(), at.upperEndpoint()),
        shown(e.says()));
  }

  private static ImmutableList<FindingView.Line> facts(Discrepancy d) {
    return d.facts().stream()
        .filter(f -> !SHOWN_AT_ENDS.contains(f.key()))
        .map(f -> new FindingView.Line(f.key(), shown(f.value())))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<FindingView.Edit> edits(Discrepancy d, int number) {
    List<FindingView.Edit> edits = new ArrayList<>();
    for (Resolution r : d.resolutions()) {
      if (d.facts().stream().anyMatch(f -> f.value().contains(r.replacement()))) {
        continue;
      }
      String label = "";
      for (int i = 0; i < d.evidence().size() && label.isEmpty(); i++) {
        label = d.evidence().get(i).span().equals(r.at()) ? number + letters(i) : "";
      }
      @Nullable ShownArticle article = articles.get(r.at().article());
      String words = article == null ? "" : shown(article.article().textAt(r.at()));
      edits.add(new FindingView.Edit(label, words, shown(r.replacement())));
    }
    return ImmutableList.copyOf(edits);
  }

  /** Safe, and cut where it repeats a passage that nobody reads twice. */
  private static String shown(String text) {
    return Cut.head(DisplayWidth.printable(text), LONGEST);
  }
}
