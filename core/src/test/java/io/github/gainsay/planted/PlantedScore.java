package io.github.gainsay.planted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.report.ArticleReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the library finds in the planted articles. A slip is found when a finding of its family from
 * warning up touches the changed words and the clean twin has none there: a finding of time for a
 * slip of time, one of quantity for one of quantity, of names for one of names. Between two reports
 * a note on a name in two spellings counts, since outlets may differ in that, and so do notes on
 * paraphrases, primary texts and sources of figures.
 */
final class PlantedScore {

  /**
   * The figures of one type.
   *
   * @param slips how many were planted
   * @param found how many were found under any type of its family
   * @param own how many were found under their own type
   * @param missed the others, described
   */
  record Row(String type, int slips, int found, int own, ImmutableList<String> missed) {
    double recall() {
      return slips == 0 ? 1 : (double) found / slips;
    }

    /** The figures of both. */
    Row plus(Row other) {
      ImmutableList<String> both =
          ImmutableList.<String>builder().addAll(missed).addAll(other.missed).build();
      return new Row(type, slips + other.slips, found + other.found, own + other.own, both);
    }
  }

  /** Types of which a note is all that may be said. */
  private static final String NOTES_OF_SPEECH = "S[346]";

  private final Gainsay gainsay = Gainsay.create();
  private final Planter planter;
  private final Map<String, ImmutableList<Discrepancy>> clean = new HashMap<>();
  private final Map<String, ArticleReport> beside = new HashMap<>();
  private final Map<String, ArticleFacts> sources = new HashMap<>();

  PlantedScore(long seed) {
    planter = new Planter(seed);
  }

  Row score(String type, List<PlantedArticle> articles) {
    int slips = 0;
    int found = 0;
    int own = 0;
    ImmutableList.Builder<String> missed = ImmutableList.builder();
    for (PlantedArticle article : articles) {
      for (Slip slip : planter.slips(article, type)) {
        ImmutableSet<String> types = typesAt(slip);
        slips++;
        own += types.contains(type.substring(0, 2)) ? 1 : 0; // H1N is H1 of names
        if (types.isEmpty()) {
          missed.add(slip.describe());
        } else {
          found++;
        }
      }
    }
    return new Row(type, slips, found, own, missed.build());
  }

  /** The findings in a clean article, from warning up. */
  ImmutableList<Discrepancy> alarms(PlantedArticle article) {
    return inClean(article).stream()
        .filter(d -> d.severity() != Severity.NOTE)
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Discrepancy> inClean(PlantedArticle article) {
    return clean.computeIfAbsent(article.name(), n -> findings(article, article.clean()));
  }

  private ImmutableSet<String> typesAt(Slip slip) {
    Span changed = slip.changed();
    ImmutableSet<String> before =
        inClean(slip.twin()).stream()
            .map(Discrepancy::message)
            .collect(ImmutableSet.toImmutableSet());
    return findings(slip.twin(), slip.article()).stream()
        .filter(d -> isOfFamily(d.type(), slip.site().type()))
        .filter(d -> !before.contains(d.message()))
        .filter(d -> d.evidence().stream().anyMatch(e -> touches(e.span(), changed)))
        .map(Discrepancy::type)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Of a caption any type counts: a wrong day in it is a slip of time, too. */
  private static boolean isOfFamily(String found, String planted) {
    return planted.equals("C1") || family(found) == family(planted);
  }

  /** The letter of its type; one for quantities and the numbers of headlines, and for names. */
  private static char family(String type) {
    return switch (type.charAt(0)) {
      case 'H' -> 'Q';
      case 'I' -> 'N';
      default -> type.charAt(0);
    };
  }

  /** What is found in a version of an article. */
  private ImmutableList<Discrepancy> findings(PlantedArticle of, Article version) {
    ImmutableList<ArticleFacts> sources =
        of.source().isEmpty()
            ? ImmutableList.of()
            : ImmutableList.of(
                this.sources.computeIfAbsent(of.source(), s -> gainsay.read(of.primaryText())));
    ArticleReport report = gainsay.check(version, sources);
    List<Discrepancy> all = new ArrayList<>(report.result().discrepancies());
    all.removeIf(d -> d.severity() == Severity.NOTE && !d.type().matches(NOTES_OF_SPEECH));
    if (!of.beside().isEmpty()) {
      ArticleReport second = beside.computeIfAbsent(of.beside(), this::read);
      all.addAll(gainsay.compare("event", List.of(report, second)).result().discrepancies());
    }
    return all.stream()
        .filter(
            d ->
                d.severity() != Severity.NOTE
                    || d.type().matches("[NI]2")
                    || d.type().matches(NOTES_OF_SPEECH))
        .filter(d -> d.type().matches("[TQHNIRLSC]\\d"))
        .collect(ImmutableList.toImmutableList());
  }

  private ArticleReport read(String name) {
    return gainsay.check(
        PlantedArticle.all().stream()
            .filter(a -> a.name().equals(name))
            .findFirst()
            .orElseThrow()
            .clean());
  }

  private static boolean touches(Span a, Span b) {
    return a.sameField(b) && a.start() < b.end() && b.start() < a.end();
  }

  static String table(List<Row> rows) {
    StringBuilder table = new StringBuilder("type  slips  found  as own type  recall\n");
    for (Row r : rows) {
      table.append(
          String.format(
              Locale.ROOT,
              "%-4s  %5d  %5d  %11d  %5.1f%%%n",
              r.type,
              r.slips,
              r.found,
              r.own,
              100 * r.recall()));
    }
    return table.toString();
  }
}
