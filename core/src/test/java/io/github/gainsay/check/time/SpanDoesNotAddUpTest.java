package io.github.gainsay.check.time;

import static io.github.gainsay.testing.CheckRun.ends;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Severity;
import io.github.gainsay.value.Elapsed.Relation;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanDoesNotAddUpTest {

  private static List<Discrepancy> check(String text, String words, int count, Relation relation) {
    return Years.check(
        new SpanDoesNotAddUp(), text, words, Years.years(relation, count, 2001, 2008));
  }

  @Test
  void reportsAWarLongerThanItsYears() {
    List<Discrepancy> found =
        check("The 12-year war, from 2001 to 2008.", "12-year", 12, Relation.LASTED);
    assertThat(found).extracting(Discrepancy::severity).containsExactly(Severity.ERROR);
    assertThat(ends(found.get(0))).containsExactly("12-year", "2001", "2008");
    assertThat(found.get(0).facts())
        .contains(new Fact(Fact.DIFFER_BECAUSE, "from 2001 to 2008 are 6 to 7 years, not 12"));
  }

  @Test
  void countsBothEndsOrNone() {
    for (int count = 5; count <= 8; count++) {
      String words = count + "-year";
      assertThat(check("The " + words + " war, from 2001 to 2008.", words, count, Relation.LASTED))
          .as("%s", count)
          .isEmpty();
    }
  }

  @Test
  void reportsAWarShorterThanItsYearsButNotATimeWithinThem() {
    String text = "The two-year war, from 2001 to 2008.";
    assertThat(check(text, "two-year", 2, Relation.LASTED)).hasSize(1);
    assertThat(check(text, "two-year", 2, Relation.WITHIN)).isEmpty();
  }

  @Test
  void leavesQuotationsAndOtherRelationsAlone() {
    assertThat(check("“The 12-year war, from 2001 to 2008.”", "12-year", 12, Relation.LASTED))
        .isEmpty();
    assertThat(check("The 12-year war, from 2001 to 2008.", "12-year", 12, Relation.AGE)).isEmpty();
  }
}
