package io.github.gainsay.planted;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * What the checks of time and quantity find of slips planted in invented articles, and what in
 * clean ones. The articles that are held back were written after the rules; on first sight 94 % of
 * their slips of T1, 97 % of T2, 40 % of T3, 100 % of T4 and 73 % of T8 were found, and one clean
 * one was accused. Rules that came after have learned from them. Of the slips of Q4 50 % were found
 * at first sight of the articles held back, and 53 % in five more that were written after the rules
 * had learned from those; of Q5 78 % and 84 %. Of Q1 and Q2 36 % and 77 % were found at first
 * sight, of H1 30 %, and three of the eight articles with a headline that were held back were
 * accused. Of the ten articles of Q1 and Q2 that were written last, half of them held back, 55 %
 * and 27 % were found at first sight; of those held back, 63 % and 33 % when the rules had learned
 * from the others. Of the names put for others in headlines and decks (H1N), 29 % were found at
 * first sight of the articles held back: of names that the body has not, half, of those that it has
 * of others, one in ten. Of the slips of speech 42 % (S1), 54 % (S2), 67 % (S3), 83 % (S4) and 67 %
 * (S6) were found at first sight; of those of stance (H3), occasion (S5) and captions (C1) in the
 * articles held back 60 %, 15 % and 88 %.
 */
class PlantedSlipsIT {
  private static final long SEED = 20_241_101;

  /** The share of the slips of a type that must be found, where it is not what is aimed at: 0.9. */
  private static final ImmutableMap<String, Double> RECALL =
      ImmutableMap.<String, Double>builder()
          .put("Q1", 0.82)
          .put("Q2", 0.87)
          .put("H1", 0.68)
          .put("H1N", 0.5)
          .put("N1", 0.57)
          .put("N2", 0.88)
          .put("N3", 0.6)
          .put("R1", 0.85)
          .put("R2", 0.8)
          .put("L2", 0.85)
          .put("I1", 0.61)
          .put("I2", 0.82)
          .put("S1", 0.87)
          .put("S2", 0.85)
          .put("S4", 0.8)
          .put("S6", 0.9)
          .put("H2", 0.83)
          .put("H3", 0.83)
          .put("S5", 0.83)
          .put("C1", 0.85)
          .buildOrThrow();

  private static final double AIM = 0.9;

  /** The share of the clean articles in which nothing may be found. */
  private static final double SILENCE = 0.99;

  private static final ImmutableList<String> TYPES =
      ImmutableList.of(
          "T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "Q1", "Q2", "Q3", "Q4", "Q5", "H1", "H1N",
          "N1", "N2", "N3", "I1", "I2", "N4", "R1", "R2", "L1", "L2", "S1", "S2", "S3", "S4", "S6",
          "H2", "H3", "S5", "C1");

  @Test
  void findsThePlantedSlipsAndLeavesTheCleanArticlesAlone() {
    PlantedScore score = new PlantedScore(SEED);
    List<PlantedScore.Row> developed = score("developed on", score, PlantedArticle::develop);
    List<PlantedScore.Row> measured = score("held back at first", score, a -> !a.develop());
    List<PlantedScore.Row> rows = new ArrayList<>();
    for (int i = 0; i < developed.size(); i++) {
      rows.add(developed.get(i).plus(measured.get(i)));
    }
    System.out.println("all\n" + PlantedScore.table(rows));
    List<String> alarms = new ArrayList<>();
    for (PlantedArticle article : PlantedArticle.all()) {
      score.alarms(article).forEach(d -> alarms.add(article.name() + ": " + d.message()));
    }
    int articles = PlantedArticle.all().size();
    System.out.println("alarms in " + articles + " clean articles: " + alarms);

    assertThat(rows)
        .allSatisfy(
            r ->
                assertThat(r.recall())
                    .as(r.type() + r.missed())
                    .isGreaterThanOrEqualTo(RECALL.getOrDefault(r.type(), AIM)));
    assertThat(alarms).hasSizeLessThanOrEqualTo((int) (articles * (1 - SILENCE)));
  }

  private static List<PlantedScore.Row> score(
      String name, PlantedScore score, Predicate<PlantedArticle> half) {
    List<PlantedArticle> articles = PlantedArticle.all().stream().filter(half).toList();
    List<PlantedScore.Row> rows = TYPES.stream().map(t -> score.score(t, articles)).toList();
    System.out.println(articles.size() + " articles, " + name);
    System.out.println(PlantedScore.table(rows));
    return rows;
  }
}
