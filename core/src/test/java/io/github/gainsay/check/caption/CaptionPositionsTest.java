package io.github.gainsay.check.caption;

import static io.github.gainsay.testing.CheckRun.ends;
import static io.github.gainsay.testing.CheckRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.assertion.FactsBuilder;
import io.github.gainsay.check.Discrepancy;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaptionPositionsTest {

  private static List<Discrepancy> check(String caption) {
    return run(new CaptionPositions(), FactsBuilder.article("a").caption(caption).build());
  }

  @Test
  void reportsTwoPersonsInOnePosition() {
    assertThat(check("Ann Lee, left, and Bo Ray, left, open the gate. (Photo: Kim Orr)"))
        .singleElement()
        .satisfies(d -> assertThat(ends(d)).containsExactly("left"));
    assertThat(check("Ann Lee, left, and Bo Ray, right, open the gate. (Photo: Kim Orr)"))
        .isEmpty();
  }

  @Test
  void readsBracketsAndBritishSpelling() {
    assertThat(check("Ann Lee (centre) with Bo Ray (left) and Cy Orr (center) at the gate"))
        .hasSize(1);
    assertThat(check("Ann Lee (centre) with Bo Ray (left) and Cy Orr (right) at the gate"))
        .isEmpty();
  }

  @Test
  void takesSecondFromLeftForAPositionOfItsOwn() {
    assertThat(
            check(
                "Ann Lee, on the right with Bo Ray, second from left, walks with Cy Orr, second from"
                    + " right, and Di Fox, on the left, to the gate"))
        .isEmpty();
    assertThat(
            check(
                "Ann Lee, on the right with Bo Ray, second from left, walks with Cy Orr, second from"
                    + " left, and Di Fox, on the left, to the gate"))
        .hasSize(1);
  }

  @Test
  void givesTheFirstOfARowItsPosition() {
    assertThat(check("From left: Ann Lee, Bo Ray, left, and Cy Orr at the gate")).hasSize(1);
    assertThat(check("From left: Ann Lee, left, Bo Ray and Cy Orr at the gate")).isEmpty();
    assertThat(check("From left: Ann Lee, Bo Ray and Cy Orr at the gate")).isEmpty();
  }

  @Test
  void countsTheNamesOfARow() {
    assertThat(check("The two rowers, from left, Ann Lee, Bo Ray and Cy Orr, at the gate"))
        .singleElement()
        .satisfies(d -> assertThat(d.message()).contains("2 persons and names 3"));
    assertThat(check("The three rowers, from left, Ann Lee, Bo Ray and Cy Orr, at the gate"))
        .isEmpty();
    assertThat(check("Three young women from left: Ann Lee and Bo van Ray sing")).hasSize(1);
    assertThat(check("Three young women from left: Ann Lee, Bo van Ray, and Cy Orr sing"))
        .isEmpty();
  }

  @Test
  void countsNoRowThatHasMoreThanNames() {
    assertThat(check("The three rowers, from left, Ann Lee, Bo Ray and a guest")).isEmpty();
    assertThat(check("The two rowers, from left, Ann Lee of Oslo, Bo Ray and Cy Orr")).isEmpty();
    assertThat(check("The three rowers, from left, Ann Lee and Bo Ray with Cy Orr")).isEmpty();
    assertThat(check("The two teams, from left, Red Star, Blue Moon and West End")).isEmpty();
  }

  @Test
  void isSilentOnSeveralPicturesAndSentences() {
    assertThat(check("In this combination of photos, Ann Lee, left, and Bo Ray, left, sing"))
        .isEmpty();
    assertThat(check("Ann Lee, left, opens the gate. Bo Ray, left, closes it.")).isEmpty();
    assertThat(check("Ann Lee, left, left the gate before dusk")).isEmpty();
  }

  @Test
  void readsOnlyCaptions() {
    assertThat(
            run(
                new CaptionPositions(),
                FactsBuilder.article("a")
                    .body("Ann Lee, left, and Bo Ray, left, open the gate.")
                    .build()))
        .isEmpty();
  }
}
