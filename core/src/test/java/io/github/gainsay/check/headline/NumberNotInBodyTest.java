package io.github.gainsay.check.headline;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Timex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberNotInBodyTest {

  private static List<Discrepancy> check(FactsBuilder article) {
    return run(new NumberNotInBody(), article.build());
  }

  private static List<Discrepancy> check(String headline, String body) {
    return check(FactsBuilder.article("a").headline(headline).body(body));
  }

  private static void assertLoud(String headline, String body, String number, String rival) {
    List<Discrepancy> found = check(headline, body);
    assertThat(found).as(headline).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(ends(found.get(0))).containsExactlyInAnyOrder(number, rival);
  }

  @Test
  void reportsANoughtTooMany() {
    String body = "The mill will shed 55 of its workers by June.";
    assertLoud("Mill sheds 550 workers", body, "550", "55");
    assertThat(check("Mill sheds 55 workers", body)).isEmpty();
  }

  @Test
  void reportsExchangedAndMistypedDigits() {
    String body = "The court heard 1,845 witnesses in all.";
    assertLoud("Court hears 1,485 witnesses", body, "1,485", "1,845");
    assertLoud("Court hears 1,842 witnesses", body, "1,842", "1,845");
    assertThat(check("Court hears 1,845 witnesses", body)).isEmpty();
  }

  @Test
  void aNumberOfEachIsNoRivalOfAll() {
    String learned = "Each of the women learned ten poems there.";
    assertThat(check("Poet wrote 300 poems in prison", learned))
        .noneMatch(d -> d.severity() == Severity.WARNING);
    assertLoud(
        "Poet wrote 100 poems in prison", "The poet wrote ten poems in prison.", "100", "ten");
  }

  @Test
  void readsNumberWordsAndNounsAsNumbers() {
    assertThat(check("2 hikers found", "The pair were found on the ridge.")).isEmpty();
    assertThat(check("3 hikers found", "The trio were found on the ridge.")).isEmpty();
    assertThat(check("Hikers' 2nd night", "They spent a second night outside.")).isEmpty();
    assertLoud("4 hikers found", "Three hikers were found on the ridge.", "4", "Three");
  }

  @Test
  void allowsForRoundedMoneyButNotForRoundedHeads() {
    assertThat(check("Firm loses $4.2M", "The firm lost $4,187,000 last year.")).isEmpty();
    assertThat(check("Firm loses $4M", "The firm lost $4.2 million last year.")).isEmpty();
    assertThat(check("Fare rises 6%", "The fare rose 5.7 percent.")).isEmpty();
    assertThat(check("Fare rises 3%", "The fare rose 2.6 percent.")).isEmpty();
    assertThat(check("Fare rises 4%", "The fare rose 2.6 percent."))
        .extracting(Discrepancy::severity)
        .containsExactly(Severity.NOTE);
    assertLoud("20 sailors missing", "The navy is looking for 21 sailors.", "20", "21");
    assertThat(check("Nearly 50 sailors missing", "The navy is looking for 49 sailors.")).isEmpty();
  }

  @Test
  void addsTheNumbersOfASentence() {
    Topic person = Topic.about("boy");
    String body = "They took 12 boys and nine girls from the camp.";
    FactsBuilder article =
        FactsBuilder.article("a")
            .headline("21 taken from camp")
            .body(body)
            .state(Kind.QUANTITY, "12", Quantity.exact(12, "boy"), person)
            .state(Kind.QUANTITY, "nine", Quantity.exact(9, "girl"), Topic.about("girl"));
    assertThat(check(article)).isEmpty();
    article =
        FactsBuilder.article("a")
            .headline("22 taken from camp")
            .body(body)
            .state(Kind.QUANTITY, "12", Quantity.exact(12, "boy"), person)
            .state(Kind.QUANTITY, "nine", Quantity.exact(9, "girl"), Topic.about("girl"));
    assertThat(check(article)).hasSize(1);
  }

  @Test
  void takesSharesOfNumbersOfOneKind() {
    assertThat(check(jobs("25 percent"))).isEmpty();
    assertThat(check(jobs("29 percent"))).hasSize(1);
  }

  private static FactsBuilder jobs(String share) {
    BigDecimal number = new BigDecimal(share.substring(0, 2));
    return FactsBuilder.article("a")
        .headline("Yard cuts " + share + " of jobs")
        .body("The yard will cut 4,500 of 18,000 jobs. It had 31 cranes.")
        .state(
            Kind.QUANTITY,
            share,
            Quantity.of(number, Bound.EXACT, "percent", ""),
            Topic.about("job"))
        .state(Kind.QUANTITY, "4,500", Quantity.exact(4_500, "job"), Topic.about("job"))
        .state(Kind.QUANTITY, "18,000", Quantity.exact(18_000, "job"), Topic.about("job"));
  }

  @Test
  void countsYearsBetweenTheDates() {
    assertThat(check(fugitive("After 31 years"))).isEmpty();
    assertThat(check(fugitive("After 33 years"))).hasSize(1);
    assertThat(check(fugitive("Fugitive of '93"))).isEmpty();
  }

  private static FactsBuilder fugitive(String headline) {
    Timex year = Timex.day(LocalDate.of(1993, 5, 2));
    return FactsBuilder.article("a")
        .published("2024-03-05")
        .headline(headline + " a fugitive is caught")
        .body("He walked out of the jail on May 2, 1993. Police found him with 34 dollars.")
        .state(Kind.DATE, "May 2, 1993", year, Topic.NONE);
  }

  @Test
  void leavesNamesTimesAndDatesInDigitsAlone() {
    String body = "The families met at noon. There were 10 of them, and 110 guests.";
    assertThat(check("9/11 families meet", body)).isEmpty();
    assertThat(check("G20 families meet at 7:45", body)).isEmpty();
    assertThat(check("9 families meet", body)).hasSize(1);
  }

  @Test
  void aNumberWithoutANeighbourIsANote() {
    List<Discrepancy> found = check("14 photos of the storm", "The storm hit the coast at dawn.");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.NOTE);
  }

  @Test
  void aDeckMustRepeatTheSentence() {
    String deck = "The yard built 41 ferries for the islands last year";
    String body = "The yard built 43 ferries for the islands in the past year. It is full.";
    FactsBuilder article = FactsBuilder.article("a").part(SectionKind.DECK, deck).body(body);
    assertThat(check(article)).extracting(Discrepancy::severity).containsExactly(Severity.WARNING);
    String other = "Its owner, 45, is a keen sailor";
    article = FactsBuilder.article("a").part(SectionKind.DECK, other).body(body);
    assertThat(check(article)).extracting(Discrepancy::severity).containsExactly(Severity.NOTE);
    article = FactsBuilder.article("a").part(SectionKind.DECK, "There are 12,900").body(body);
    assertThat(check(article)).isEmpty();
  }

  @Test
  void takesLargeNumbersForNoYears() {
    assertThat(check("Firm borrows 350B at ’9T", "The firm borrowed 350 billion.")).hasSize(1);
  }

  @Test
  void findsTheNumberThatIsRetoldByTheWordsAround() {
    String body =
        "The council will plant 27 lime trees along the canal. It has planted 41 oaks in the park"
            + " since the spring, and visitors have carved names into two of them. The mayor, a"
            + " former gardener, said that a city without shade is no city. Work on the benches"
            + " begins in June. The lamps will follow when there is money for them.";
    List<Discrepancy> found = check(trees("61 lime trees for the canal", body, "61"));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(ends(found.get(0))).containsExactlyInAnyOrder("61", "27");
    assertThat(check(trees("27 lime trees for the canal", body, "27"))).isEmpty();
    assertThat(check(trees("41 oaks in the park", body, "41"))).isEmpty();
  }

  private static FactsBuilder trees(String headline, String body, String number) {
    Topic trees = Topic.about(headline.contains("oak") ? "oak" : "tree");
    return FactsBuilder.article("a")
        .headline(headline)
        .body(body)
        .state(Kind.QUANTITY, number, Quantity.exact(Integer.parseInt(number), "tree"), trees)
        .state(
            Kind.QUANTITY,
            "27",
            number.equals("27") ? 1 : 0,
            Quantity.exact(27, "tree"),
            Topic.about("tree"),
            Qualifiers.PLAIN)
        .state(
            Kind.QUANTITY,
            "41",
            number.equals("41") ? 1 : 0,
            Quantity.exact(41, "oak"),
            Topic.about("oak"),
            Qualifiers.PLAIN);
  }

  @Test
  void addsOneThatIsToldWithoutANumber() {
    String body = "The slide hurt nine rangers %s on Monday. The pass is closed to cars.";
    assertThat(check("10 hurt in slide", body.formatted("and a driver"))).isEmpty();
    assertLoud("10 hurt in slide", body.formatted("of the county"), "10", "nine");
  }

  @Test
  void leavesTheNameOfTheStationAlone() {
    String body = "Deputies closed the road after 14 cars slid into the ditch.";
    assertThat(check("Road closed after pileup - KQXT News 12", body)).isEmpty();
    assertThat(check("Road closed after 12 cars slide", body)).hasSize(1);
  }

  @Test
  void leavesSharesInWordsAlone() {
    String body = "The survey asked 480 tenants. Some 11 of the 64 blocks have lifts.";
    assertThat(check("Nine in 10 tenants want lifts", body)).isEmpty();
  }

  @Test
  void isSilentWithoutABody() {
    assertThat(check(FactsBuilder.article("a").headline("550 jobs to go"))).isEmpty();
  }
}
