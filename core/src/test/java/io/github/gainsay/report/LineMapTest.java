package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineMapTest {
  private static final String TEXT = "a\r\nb\rc\n\n\uD83D\uDE00d";
  private final LineMap map = LineMap.of(TEXT);

  @Test
  void eachKindOfEndEndsOneLine() {
    assertThat(map.line(TEXT.indexOf('a'))).isEqualTo(1);
    assertThat(map.line(TEXT.indexOf('\n'))).isEqualTo(1);
    assertThat(map.line(TEXT.indexOf('b'))).isEqualTo(2);
    assertThat(map.line(TEXT.indexOf('c'))).isEqualTo(3);
    assertThat(map.line(TEXT.indexOf("\n\n") + 1)).isEqualTo(4);
    assertThat(map.line(TEXT.indexOf('d'))).isEqualTo(5);
    assertThat(map.line(TEXT.length())).isEqualTo(5);
  }

  @Test
  void columnsCountUnitsOrCharacters() {
    assertThat(map.column(TEXT.indexOf('d'))).isEqualTo(3);
    assertThat(map.characterColumn(TEXT.indexOf('d'))).isEqualTo(2);
    assertThat(map.column(0)).isEqualTo(1);
  }

  @Test
  void aTextWithoutLinesIsOne() {
    assertThat(LineMap.of("").line(0)).isEqualTo(1);
    assertThat(LineMap.of("").column(0)).isEqualTo(1);
    assertThat(LineMap.of("\r").line(1)).isEqualTo(2);
  }
}
