package io.github.gainsay.check.role;

import static io.github.gainsay.check.role.Titled.role;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.Discrepancy;
import io.github.gainsay.check.Severity;
import io.github.gainsay.testing.CheckRun;
import io.github.gainsay.value.Role;
import org.junit.jupiter.api.Test;

class RoleConflictTest {
  private static final RoleConflict CHECK = new RoleConflict();

  private static ImmutableList<Discrepancy> run(String title, String second, Role two) {
    ArticleFacts article =
        Titled.article(
            "Health Minister Ida Dahl opened the ward.",
            role("health minister", "", ""),
            "Health Minister Ida Dahl",
            second,
            two,
            title + " Dahl");
    return CheckRun.run(CHECK, article);
  }

  @Test
  void twoPortfoliosOfOnePersonAreReported() {
    ImmutableList<Discrepancy> found =
        run("Finance Minister", "Finance Minister Dahl left.", role("finance minister", "", ""));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(CheckRun.ends(found.get(0)))
        .containsExactly("Health Minister Ida Dahl", "Finance Minister Dahl");
  }

  @Test
  void oneOfficeInTwoSpellingsIsSilent() {
    assertThat(
            run(
                "Health Secretary",
                "Health Secretary Dahl left.",
                role("health secretary", "", "")))
        .isEmpty();
  }

  @Test
  void aFormerOfficeIsSilent() {
    assertThat(
            run(
                "Finance Minister",
                "Former Finance Minister Dahl left.",
                role("finance minister", "", "former")))
        .isEmpty();
  }

  @Test
  void anOfficeOfAnotherTimeIsSilent() {
    assertThat(
            run(
                "Finance Minister",
                "In 1999 Finance Minister Dahl cut taxes.",
                role("finance minister", "", "")))
        .isEmpty();
  }

  @Test
  void anOfficeThatCanBeHeldBesideIsSilent() {
    assertThat(
            run(
                "Deputy Prime Minister",
                "Deputy Prime Minister Dahl left.",
                role("deputy prime minister", "", "")))
        .isEmpty();
    assertThat(run("Prime Minister", "Prime Minister Dahl left.", role("prime minister", "", "")))
        .hasSize(1);
  }

  @Test
  void oneOfficeOfTwoNationsIsReported() {
    assertThat(nations("de", "fr")).hasSize(1);
    assertThat(nations("fr", "fr")).isEmpty();
  }

  private static ImmutableList<Discrepancy> nations(String one, String other) {
    return CheckRun.run(
        CHECK,
        Titled.article(
            "President Ida Dahl spoke.",
            role("president", one, ""),
            "President Ida Dahl",
            "The Dahl plan is hers, said President Dahl there.",
            role("president", other, ""),
            "President Dahl"));
  }
}
