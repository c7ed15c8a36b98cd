package io.github.gainsay.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What holds of every type of value. */
class ValueLawsTest {

  private static PersonName name(String full, String family, String given) {
    return new PersonName(full, family, given, NameOrder.UNKNOWN, "", full);
  }

  private static final List<Value> VALUES =
      List.of(
          Timex.day(LocalDate.of(2024, 11, 1)),
          Timex.day(LocalDate.of(2023, 11, 1)),
          Quantity.exact(8000, "troop"),
          Quantity.of(new BigDecimal(12000), Bound.ABOUT, null, "troop"),
          Quantity.of(new BigDecimal(3), Bound.AT_LEAST, "mile", ""),
          name("Ada Holm", "Holm", "Ada"),
          name("Ida Holm", "Holm", "Ida"),
          name("Ada Berg", "Berg", "Ada"),
          name("Holm", "Holm", ""),
          name("Pelé", "", ""),
          new Age("Ada Holm", 34, 34),
          new Age("Ada Holm", 35, 36),
          new Role("Ada Holm", "mayor", "lv", ""),
          new Role("Ada Holm", "mayor", "ee", "former"),
          new Place("Riga", "lv/riga"),
          new Place("Old Quay", ""),
          new Quote("We won.", QuoteKind.DIRECT),
          new Quote("We lost.", QuoteKind.MIXED),
          new Uniqueness(Uniqueness.Rank.FIRST, "visit", "the first visit", null, null),
          new Elapsed(
              Elapsed.Relation.LASTED,
              3,
              ChronoUnit.DAYS,
              Bound.EXACT,
              Timex.day(LocalDate.of(2024, 11, 1)),
              Timex.day(LocalDate.of(2024, 11, 4))));

  @Test
  void agreementIsSymmetric() {
    for (Value a : VALUES) {
      for (Value b : VALUES) {
        assertThat(a.agreesWith(b)).as("%s, %s", a, b).isEqualTo(b.agreesWith(a));
      }
    }
  }

  @Test
  void noValueConflictsWithItself() {
    for (Value a : VALUES) {
      assertThat(a.agreesWith(a)).as("%s", a).isNotEqualTo(Agreement.CONFLICTS);
    }
  }

  @Test
  void valuesOfTwoTypesAreNotCompared() {
    for (Value a : VALUES) {
      for (Value b : VALUES) {
        if (a.getClass() != b.getClass()) {
          assertThat(a.agreesWith(b)).isEqualTo(Agreement.NOT_COMPARABLE);
        }
      }
    }
  }

  @Test
  void everyValueDescribesItself() {
    assertThat(VALUES).allSatisfy(v -> assertThat(v.describe()).isNotBlank());
  }

  @Test
  void aFamilyNameAgreesWithAllWhoBearIt() {
    PersonName holm = name("Holm", "Holm", "");
    assertThat(holm.agreesWith(name("Ada Holm", "Holm", "Ada"))).isEqualTo(Agreement.AGREES);
    assertThat(holm.agreesWith(name("Ada Berg", "Berg", "Ada"))).isEqualTo(Agreement.CONFLICTS);
    assertThat(name("Ada Holm", "Holm", "Ada").agreesWith(name("Ida Holm", "Holm", "Ida")))
        .isEqualTo(Agreement.CONFLICTS);
  }

  @Test
  void agesConflictWhenTheyShareNoYear() {
    assertThat(new Age("", 34, 34).agreesWith(new Age("", 35, 35))).isEqualTo(Agreement.CONFLICTS);
    assertThat(new Age("", 34, 35).agreesWith(new Age("", 35, 36))).isEqualTo(Agreement.AGREES);
  }

  @Test
  void aQuoteAgreesWithItsWordsInOtherMarksAndCase() {
    assertThat(
            new Quote("We’ve won!", QuoteKind.DIRECT)
                .agreesWith(new Quote("we've won", QuoteKind.MIXED)))
        .isEqualTo(Agreement.AGREES);
  }
}
