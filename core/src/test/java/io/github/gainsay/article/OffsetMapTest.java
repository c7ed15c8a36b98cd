package io.github.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OffsetMapTest {

  @Test
  void copiedTextRunsInStepWithItsOrigin() {
    OffsetMap map = OffsetMap.identity(10, 5);
    assertThat(map.start(2)).isEqualTo(12);
    assertThat(map.end(2)).isEqualTo(12);
    assertThat(map.end(5)).isEqualTo(15);
  }

  @Test
  void anInsertedBlankStandsForNothing() {
    // "Putinand" as "Putin and"
    OffsetMap map = OffsetMap.builder().copy(0, 5).replace(5, 5, 1).copy(5, 3).build();
    assertThat(map.length()).isEqualTo(9);
    assertThat(map.start(5)).isEqualTo(map.end(6)).isEqualTo(5);
    assertThat(map.start(6)).isEqualTo(5);
    assertThat(map.end(9)).isEqualTo(8);
  }

  @Test
  void aRangeThatTouchesAnEntityTakesTheWholeOfIt() {
    // "A&amp;B" as "A&B"
    OffsetMap map = OffsetMap.builder().copy(0, 1).replace(1, 6, 1).copy(6, 1).build();
    assertThat(map.start(1)).isEqualTo(1);
    assertThat(map.end(2)).isEqualTo(6);
    assertThat(map.start(2)).isEqualTo(6);
  }

  @Test
  void anEmptyMapHasNoLength() {
    OffsetMap map = OffsetMap.builder().build();
    assertThat(map.length()).isZero();
    assertThat(map.start(0)).isZero();
    assertThat(map.end(0)).isZero();
  }

  @Test
  void anOffsetOutsideOfTheTextIsRefused() {
    assertThatThrownBy(() -> OffsetMap.identity(0, 3).start(4))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessageContaining("4");
  }
}
