package com.example.newsdesk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** With the language models, as in production. */
class DeskIT {

  @Test
  void theDraftIsHeldBackByALiveRunToo() throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      Desk.main(new String[] {"src/test/resources/draft.txt", "2025-06-02"});
    } finally {
      System.setOut(before);
    }

    String notes = printed.toString(StandardCharsets.UTF_8);
    assertTrue(notes.startsWith("ERROR WeekdayDateMismatch: "), notes);
  }
}
