package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Range;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.report.DisplayWidth;
import io.github.gainsay.value.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Makes the view of an article: its text with the marks of what was read and found in it. */
final class ArticleViews {

  /** The longest explanation of a mark. */
  private static final int LONGEST_TITLE = 120;

  private ArticleViews() {}

  static ArticleView of(ShownArticle shown, FindingViews findings, boolean primary) {
    ListMultimap<Integer, Mark> marks = MultimapBuilder.hashKeys().arrayListValues().build();
    DateTable.Builder dates = new DateTable.Builder(shown.facts().dates());
    QuantityTable.Builder quantities = new QuantityTable.Builder();
    List<Assertion<?>> assertions = shown.facts().assertions();
    for (int i = 0; i < assertions.size(); i++) {
      Assertion<?> assertion = assertions.get(i);
      // A stance is no claim, and it would mark half of the text.
      if (assertion.value() instanceof Stance) {
        continue;
      }
      int section = assertion.locus().section();
      Range<Integer> at = shown.locate(section, assertion.span());
      String id = shown.id() + "-" + i;
      Mention mention =
          new Mention(shown.words(section, assertion.span()), id, shown.place(section));
      boolean listed = dates.add(assertion, mention) | quantities.add(assertion, mention);
      marks.put(
          section,
          new Mark(
              at.lowerEndpoint(),
              at.upperEndpoint(),
              style(assertion.kind()),
              title(assertion),
              listed ? id : "",
              null));
    }
    ImmutableList.Builder<ArticleView.SectionView> sections = ImmutableList.builder();
    for (int i = 0; i < shown.texts().size(); i++) {
      List<Mark> all = new ArrayList<>(marks.get(i));
      all.addAll(findings.marks(shown, i));
      ShownText text = shown.texts().get(i);
      SectionKind kind = text.section().kind();
      sections.add(
          new ArticleView.SectionView(
              kind.name().toLowerCase(Locale.ROOT),
              kind == SectionKind.BODY ? "" : shown.place(i),
              Runs.of(text.text(), all)));
    }
    return new ArticleView(
        shown.id(),
        shown.name(),
        about(shown),
        DisplayWidth.printable(shown.facts().dates().account(shown.article())),
        primary,
        sections.build(),
        dates.build(),
        quantities.build());
  }

  private static ImmutableList<String> about(ShownArticle shown) {
    Article article = shown.article();
    return Stream.of(shown.shownId(), article.source(), article.url())
        .filter(s -> s != null && !s.isBlank() && !s.equals(shown.name()))
        .map(DisplayWidth::printable)
        .collect(ImmutableList.toImmutableList());
  }

  /** The class of the mark of a kind; the legend of the page names each. */
  static String style(Kind kind) {
    return switch (kind) {
      case DATE -> "date";
      case QUANTITY, AGE -> "quantity";
      case ATTRIBUTION -> "quote";
      case NAME -> "name";
      case ROLE -> "role";
      case PLACE -> "place";
      case EVENT, ELAPSED, CALCULATION, LISTING -> "other";
    };
  }

  private static String title(Assertion<?> assertion) {
    Attribution by = assertion.qualifiers().attribution();
    String from = by.name().isEmpty() ? by.source() : by.name();
    String source = from.isEmpty() ? "" : " (" + from + ")";
    // The words of a quotation stand there already.
    String what =
        assertion.kind() == Kind.ATTRIBUTION
            ? "quote" + source
            : assertion.kind().name().toLowerCase(Locale.ROOT)
                + ": "
                + assertion.value().describe()
                + source;
    return Cut.head(DisplayWidth.printable(what), LONGEST_TITLE);
  }
}
