package io.github.gainsay.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NdjsonReaderTest {

  private static ImmutableList<ReadResult> read(String lines) {
    return ImmutableList.copyOf(NdjsonReader.of("f", new StringReader(lines)));
  }

  private static Article article(ReadResult result) {
    return ((ReadResult.Read) result).article();
  }

  @Test
  void readsAllFields() {
    Article article =
        article(
            read("""
                    {"id":"a1","headline":"H","deck":["one","two"],"text":"T","published":\
                    "2024-11-01T21:38:00+05:00","source":"S","url":"U","cluster":"c","other":[1]}
                    """)
                .get(0));
    assertThat(article.id()).isEqualTo("a1");
    assertThat(article.headline()).isEqualTo("H");
    assertThat(article.deck()).containsExactly("one", "two");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 11, 1));
    assertThat(article.source() + article.url() + article.cluster()).isEqualTo("SUc");
  }

  @Test
  void onlyTheTextIsRequired() {
    Article article = article(read("\n{\"text\":\"T\",\"headline\":null,\"deck\":\"one\"}").get(0));
    assertThat(article.id()).isEqualTo("2");
    assertThat(article.headline()).isNull();
    assertThat(article.deck()).containsExactly("one");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-01, 2024-11-01",
    "2024-11-01T23:59:00-08:00, 2024-11-01",
    "2024-11-01T00:10:00.123Z, 2024-11-01",
    "2024-11-01 08:00, 2024-11-01",
  })
  void thePublicationDayIsTheDayThatIsWritten(String published, LocalDate day) {
    Article article = article(read("{\"text\":\"T\",\"published\":\"" + published + "\"}").get(0));
    assertThat(article.published()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      textBlock =
          """
          {"id":"x"}                            | no field "text"
          {"text":"  "}                         | field "text" is blank
          {"text":7}                            | field "text" is a number, not a string
          {"text":"T","id":[]}                  | field "id" is an array, not a string
          {"text":"T","headline":{}}            | field "headline" is an object, not a string
          {"text":"T","deck":[1]}               | field "deck"[0] is a number, not a string
          {"text":"T","deck":true}              | field "deck" is a boolean, not a string or an array
          {"text":"T","published":"yesterday"}  | field "published" is no ISO date or date-time: "yesterday"
          {"text":"T","published":"2024-02-30"} | field "published" is no ISO date or date-time: "2024-02-30"
          {"text":"T","suppress":"x"}           | field "suppress" is a string, not an array
          {"text":"T","suppress":["x"]}         | field "suppress"[0]: a string, not an object with fingerprint and reason
          {"text":"T","suppress":[{"reason":"x"}]} | field "suppress"[0]: no fingerprint given
          {"text":"T","suppress":[{"fingerprint":"0123456789abcdef","reason":" "}]} | field "suppress"[0]: no reason given
          {"text":"T","suppress":[{"fingerprint":"0123456789ABCDEF","reason":"x"}]} | field "suppress"[0]: "0123456789ABCDEF" is no fingerprint; reports give it as 16 digits of 0-9 and a-f
          {"text":"T","suppress":[{"fingerprint":"0123456789abcdef","reason":"x","expires":"soon"}]} | field "suppress"[0]: "soon" is no day; write year-month-day, such as 2026-01-31
          ["text"]                              | not a JSON object but an array
          """)
  void saysWhichFieldIsWrong(String line, String cause) throws IOException {
    assertThat(read(line)).containsExactly(new ReadProblem("f", 1, cause));
    // that there is no such day is more than a schema can say
    assertThat(faults(line).isEmpty()).isEqualTo(line.contains("2024-02-30"));
  }

  private static Set<ValidationMessage> faults(String line) throws IOException {
    return JsonSchemaFactory.getInstance(VersionFlag.V202012)
        .getSchema(Files.readString(Path.of("../docs/input-schema.json")))
        .validate(new ObjectMapper().readTree(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"text\":\"T\",\"headline\":null,\"deck\":\"D\",\"published\":\"2024-11-01T21:38:00+05:00\"}",
        "{\"text\":\"T\",\"deck\":[\"D\"],\"suppress\":[{\"fingerprint\":\"0123456789abcdef\","
            + "\"reason\":\"x\",\"expires\":\"2026-05-20\"}],\"more\":7}",
      })
  void whatIsReadFitsTheSchema(String line) throws IOException {
    assertThat(read(line).get(0)).isInstanceOf(ReadResult.Read.class);
    assertThat(faults(line)).isEmpty();
  }

  @Test
  void anArticleCarriesItsSuppressions() {
    String list =
        "[{\"fingerprint\":\"0123456789abcdef\",\"reason\":\"x\",\"expires\":\"2026-05-20\"},"
            + "{\"fingerprint\":\"fedcba9876543210\",\"reason\":\"y\"}]";

    assertThat(article(read("{\"text\":\"T\",\"suppress\":" + list + "}").get(0)).suppressions())
        .containsExactly(
            new Suppression("0123456789abcdef", "x", LocalDate.of(2026, 5, 20), "", "f:1"),
            new Suppression("fedcba9876543210", "y", null, "", "f:1"));
  }

  @Test
  void aBrokenLineAmongGoodOnesIsAProblemAndTheRestIsRead() {
    ImmutableList<ReadResult> results =
        read("{\"text\":\"one\"}\n{\"text\":\"tw\n{\"text\":\"x\"} 7\n{\"text\":\"four\"}");
    assertThat(results).hasSize(4);
    assertThat(article(results.get(0)).text()).isEqualTo("one");
    assertThat(((ReadProblem) results.get(1)).describe())
        .startsWith("f:2: not valid JSON at column");
    assertThat(((ReadProblem) results.get(2)).line()).isEqualTo(3);
    assertThat(article(results.get(3)).id()).isEqualTo("4");
  }

  @Test
  void aSecondArticleWithOneIdIsAProblem() {
    assertThat(read("{\"id\":\"a\",\"text\":\"T\"}\n{\"id\":\"a\",\"text\":\"U\"}").get(1))
        .isEqualTo(new ReadProblem("f", 2, "a second article with the id \"a\""));
  }

  @Test
  void bytesThatAreNoUtf8SpoilTheirLineOnly() {
    byte[] bytes =
        "{\"text\":\"caf\u00E9\"}\n{\"text\":\"tea\"}".getBytes(StandardCharsets.ISO_8859_1);
    ImmutableList<ReadResult> results =
        ImmutableList.copyOf(NdjsonReader.of("f", new ByteArrayInputStream(bytes)));
    assertThat(results.get(0))
        .isEqualTo(new ReadProblem("f", 1, "not UTF-8: byte 0xE9 at offset 12"));
    assertThat(article(results.get(1)).text()).isEqualTo("tea");
  }

  @Test
  void readsUtf16WithAByteOrderMark() {
    byte[] bytes = "\uFEFF{\"text\":\"caf\u00E9\"}\n".getBytes(StandardCharsets.UTF_16LE);
    ImmutableList<ReadResult> results =
        ImmutableList.copyOf(NdjsonReader.of("f", new ByteArrayInputStream(bytes)));
    assertThat(article(results.get(0)).text()).isEqualTo("caf\u00E9");
  }

  @Test
  void aSourceThatFailsEndsWithAProblem() {
    Reader failing =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public void close() {}
        };
    assertThat(ImmutableList.copyOf(NdjsonReader.of("f", failing)))
        .containsExactly(new ReadProblem("f", 0, "cannot be read: the disk is gone"));
  }

  @Test
  void readsNoFurtherThanItIsAsked() {
    Reader endless =
        new Reader() {
          private int at;

          @Override
          public int read(char[] buffer, int offset, int length) {
            String line = "{\"text\":\"T\"}\n";
            for (int i = 0; i < length; i++) {
              buffer[offset + i] = line.charAt(at++ % line.length());
            }
            return length;
          }

          @Override
          public void close() {}
        };
    NdjsonReader reader = NdjsonReader.of("f", endless);
    reader.next();
    assertThat(article(reader.next()).id()).isEqualTo("2");
  }
}
