package io.github.gainsay.check.quantity;

import static io.github.gainsay.assertion.FactsBuilder.article;
import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureMismatchTest {

  private static List<Discrepancy> check(Quantity headline, Quantity body, Topic bodyTopic) {
    return run(
        new FigureMismatch(),
        article("a")
            .headline("Army sends 900 troops to Latvia for spring exercise")
            .body("The army sends 1,200 troops to the Latvian border, it said.")
            .state(Kind.QUANTITY, "900", headline, Troops.in("lv"))
            .state(Kind.QUANTITY, "1,200", body, bodyTopic)
            .build());
  }

  @Test
  void reportsAnotherNumberInTheHeadline() {
    List<Discrepancy> found =
        check(Troops.of("905", Bound.EXACT), Troops.of("1205", Bound.EXACT), Troops.in("lv"));
    assertThat(found).hasSize(1);
    assertThat(ends(found.get(0))).containsExactly("900", "1,200");
  }

  @Test
  void isSilentOnAPartOfAnUncountedWhole() {
    assertThat(partOf("900 of the troops")).isEmpty();
    assertThat(partOf("900 troops")).hasSize(1);
  }

  private static List<Discrepancy> partOf(String words) {
    return run(
        new FigureMismatch(),
        article("a")
            .headline("Army sends 1,205 troops to Latvia for spring exercise")
            .body("It sends " + words + " to the Latvian border by road.")
            .state(Kind.QUANTITY, "1,205", Troops.of("1205", Bound.EXACT), Troops.in("lv"))
            .state(Kind.QUANTITY, "900", Troops.of("905", Bound.EXACT), Troops.in("lv"))
            .build());
  }

  @Test
  void isSilentOnTheSameNumber() {
    assertThat(check(Troops.of("905", Bound.EXACT), Troops.of("905", Bound.EXACT), Troops.in("lv")))
        .isEmpty();
  }

  @Test
  void isSilentOnRounding() {
    assertThat(
            check(Troops.of("1200", Bound.ABOUT), Troops.of("1189", Bound.EXACT), Troops.in("lv")))
        .isEmpty();
  }

  @Test
  void isSilentOnALowerLimit() {
    assertThat(
            check(
                Troops.of("900", Bound.AT_LEAST), Troops.of("1205", Bound.EXACT), Troops.in("lv")))
        .isEmpty();
  }

  @Test
  void isSilentOnMoreOfThem() {
    assertThat(
            check(
                Troops.of("905", Bound.EXACT),
                Troops.of("1205", Bound.EXACT),
                Troops.in("lv").withScope(ImmutableSet.of("another"))))
        .isEmpty();
  }

  @Test
  void isSilentOnAnotherPlace() {
    assertThat(
            check(Troops.of("905", Bound.EXACT), Troops.of("1205", Bound.EXACT), Troops.in("ee")))
        .isEmpty();
  }

  private static List<Discrepancy> across(String left, String right, String event) {
    return run(
        new FigureMismatch(),
        story("a", "The storm hit " + left + " people.", left, event),
        story("b", "The storm hit " + right + " people.", right, event));
  }

  private static ArticleFacts story(String id, String text, String number, String event) {
    return article(id)
        .body(text)
        .state(
            Kind.QUANTITY,
            number,
            Troops.of(number, Bound.EXACT),
            Troops.in("lv").withEvents(ImmutableSet.of(event)))
        .build();
  }

  @Test
  void reportsDigitsThatWereExchangedBetweenArticles() {
    assertThat(across("148", "184", "deploy")).hasSize(1);
  }

  @Test
  void namesTheSlip() {
    assertThat(across("148", "184", "deploy").get(0).facts())
        .anySatisfy(f -> assertThat(f.value()).contains("two digits are exchanged"));
    assertThat(across("148", "14800", "deploy").get(0).facts())
        .anySatisfy(f -> assertThat(f.value()).contains("100 times the other"));
  }

  private static List<Discrepancy> bounded(String words, Bound bound, String number) {
    return run(
        new FigureMismatch(),
        article("a")
            .body("The army sent " + words + " troops to Latvia.")
            .state(Kind.QUANTITY, words, Troops.of("8500", bound), Troops.in("lv"))
            .build(),
        story("b", "The army sent " + number + " troops.", number, "deploy"));
  }

  @Test
  void takesALimitAtItsWord() {
    assertThat(bounded("more than 8500", Bound.AT_LEAST, "8497")).hasSize(1);
    assertThat(bounded("8500", Bound.EXACT, "8497")).isEmpty();
    assertThat(bounded("more than 8500", Bound.AT_LEAST, "8503")).isEmpty();
  }

  @Test
  void isSilentOnANumberThatTheOtherArticleGivesToo() {
    ArticleFacts both =
        article("a")
            .body("The army sent 905 troops to Latvia. It sent 300 troops to Latvia in May.")
            .state(Kind.QUANTITY, "905", Troops.of("905", Bound.EXACT), Troops.in("lv"))
            .state(Kind.QUANTITY, "300", Troops.of("300", Bound.EXACT), Troops.in("lv"))
            .build();
    ArticleFacts one = story("b", "The army sent 300 troops.", "300", "deploy");
    ArticleFacts other = story("c", "The army sent 700 troops.", "700", "deploy");
    assertThat(run(new FigureMismatch(), both, one)).isEmpty();
    assertThat(run(new FigureMismatch(), one, other)).hasSize(1);
  }

  @Test
  void isSilentOnAFewVictimsMoreInAnotherArticle() {
    assertThat(across("4", "5", "kill")).isEmpty();
    assertThat(across("4", "9", "kill")).hasSize(1);
  }

  @Test
  void isSilentOnANumberThatTheBodyBearsOut() {
    assertThat(
            run(
                new FigureMismatch(),
                article("a")
                    .headline("Army sends 905 troops to Latvia")
                    .body("The army sends 1,205 troops to Latvia. It had 2,110 to send.")
                    .state(Kind.QUANTITY, "905", Troops.of("905", Bound.EXACT), Troops.in("lv"))
                    .state(Kind.QUANTITY, "1,205", Troops.of("1205", Bound.EXACT), Troops.in("lv"))
                    .state(Kind.QUANTITY, "2,110", Troops.of("2110", Bound.EXACT), Troops.in("ee"))
                    .build()))
        .isEmpty();
  }

  private static Quantity euros(String millions) {
    BigDecimal number = new BigDecimal(millions).multiply(BigDecimal.valueOf(1_000_000));
    return Quantity.of(number, Bound.EXACT, "euro", "");
  }

  private static Topic told(String event) {
    return Topic.about("").withEvents(ImmutableSet.of(event));
  }

  private static List<Discrepancy> sums(String second, String text, String... others) {
    FactsBuilder facts =
        article("a")
            .body("The roof will cost 2.4 million euros.")
            .body(text)
            .state(Kind.QUANTITY, "2.4 million", euros("2.4"), told("cost"))
            .state(Kind.QUANTITY, second + " million", euros(second), told("cover"));
    for (String other : others) {
      facts
          .body("Gifts of " + other + " million came in.")
          .state(Kind.QUANTITY, other + " million", euros(other), told("come"));
    }
    return run(new FigureMismatch(), facts.build());
  }

  @Test
  void reportsAnAmountThatIsNamedAgainWithAnotherNumber() {
    assertThat(sums("3.9", "Insurance will not cover the 3.9 million euros.")).hasSize(1);
    assertThat(sums("3.9", "Insurance will cover just 3.9 million euros.")).isEmpty();
  }

  @Test
  void isSilentWhenTheTextNamesAThirdAmountOfThatSize() {
    assertThat(sums("3.9", "Insurance will not cover the 3.9 million euros.", "3.3")).isEmpty();
    assertThat(sums("3.9", "Insurance will not cover the 3.9 million euros.", "600")).hasSize(1);
  }
}
