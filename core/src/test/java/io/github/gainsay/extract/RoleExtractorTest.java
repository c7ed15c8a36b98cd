package io.github.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.testing.Sentences;
import io.github.gainsay.value.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleExtractorTest {

  private static List<Role> roles(String... sentences) {
    Draft draft = Sentences.draft(sentences);
    new NameExtractor(NamePack.standard(), Gazetteer.standard()).extract(draft);
    new RoleExtractor(Gazetteer.standard()).extract(draft);
    return draft.of(Role.class).stream().map(r -> r.value()).toList();
  }

  @Test
  void readsATitleBeforeTheName() {
    assertThat(
            roles(
                "Kenyan/JJ/MISC Prime/NNP Minister/NNP Jane/NNP/PERSON Odera/NNP/PERSON left/VBD .",
                "President/NNP Paul/NNP/PERSON Mbeya/NNP/PERSON of/IN Ghana/NNP/LOCATION spoke/VBD .",
                "Acme/NNP/ORGANIZATION Steel/NNP/ORGANIZATION spokesman Bob/NNP/PERSON Roe/NNP/PERSON left/VBD .",
                "Secretary/NNP of/IN State/NNP Ann/NNP/PERSON Lee/NNP/PERSON spoke/VBD ."))
        .containsExactly(
            new Role("Jane Odera", "prime minister", "ke", ""),
            new Role("Paul Mbeya", "president", "gh", ""),
            new Role("Bob Roe", "spokesman", "Acme Steel", ""),
            new Role("Ann Lee", "secretary of state", "", ""));
  }

  @Test
  void readsAnApposition() {
    assertThat(
            roles(
                "Bob/NNP/PERSON Roe/NNP/PERSON ,/, a/DT spokesman for/IN Peru/NNP/LOCATION 's/POS "
                    + "foreign/JJ ministry ,/, spoke/VBD .",
                "Ann/NNP/PERSON Lee/NNP/PERSON ,/, the/DT mayor of/IN Lima/NNP/LOCATION ,/, left/VBD ."))
        .containsExactly(
            new Role("Bob Roe", "spokesman", "Peru's foreign ministry", ""),
            new Role("Ann Lee", "mayor", "Lima", ""));
  }

  @Test
  void tellsWhenAnOfficeIsHeld() {
    assertThat(
            roles(
                "then/RB -/HYPH President/NNP Jane/NNP/PERSON Odera/NNP/PERSON left/VBD .",
                "former/JJ Kenyan/JJ/MISC President/NNP Paul/NNP/PERSON Mbeya/NNP/PERSON left/VBD .",
                "President/NNP -/HYPH elect/NNP Ann/NNP/PERSON Lee/NNP/PERSON spoke/VBD ."))
        .extracting(Role::standing)
        .containsExactly("then", "former", "elect");
  }

  @Test
  void aNeighbourIsNoOffice() {
    assertThat(
            roles(
                "The/DT president met/VBD Ann/NNP/PERSON Lee/NNP/PERSON .",
                "neighbor Bob/NNP/PERSON Roe/NNP/PERSON left/VBD ."))
        .isEmpty();
  }
}
