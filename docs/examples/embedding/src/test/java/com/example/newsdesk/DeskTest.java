package com.example.newsdesk;

import static io.github.gainsay.testing.GainsayAssertions.assertThatArticle;
import static io.github.gainsay.testing.GainsayAssertions.assertThatArticles;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.check.Severity;
import io.github.gainsay.testing.GainsayTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

@GainsayTest(DeskChecker.class)
class DeskTest {

  private static Article article(String name) throws IOException {
    return Article.of(name, Files.readString(Path.of("src/test/resources", name)));
  }

  @Test
  void theDraftHasTwoFindings() throws IOException {
    assertThatArticle(article("draft.txt"))
        .hasDiscrepancy("WeekdayDateMismatch", "Tuesday", "June 4, 2025")
        .hasDiscrepancy("HOUSE-UNITS", "12 miles", "9 kilometers")
        .doesNotHaveDiscrepancy("FigureMismatch");
  }

  @Test
  void theFinalVersionIsClean() throws IOException {
    assertThatArticle(article("final.txt")).hasNoDiscrepancies(Severity.WARNING);
  }

  @Test
  void theTwoVersionsAreOneEvent() throws IOException {
    assertThatArticles(article("draft.txt"), article("final.txt")).hasDiscrepancy("T2");
  }

  @Test
  void theFailureIsTheReport() {
    Error failure =
        assertThrows(
            AssertionError.class,
            () -> assertThatArticle(article("draft.txt")).hasNoDiscrepancies(Severity.WARNING));

    assertTrue(failure.getMessage().startsWith(read("failure.txt")), failure.getMessage());
  }

  @Test
  void theNotesNameBothEnds(Gainsay shared) throws IOException {
    List<String> notes = new Desk(shared).notes(article("draft.txt"));

    assertEquals(read("notes.txt"), String.join("\n", notes) + "\n");
  }

  @Test
  void onlyAnErrorHoldsAnArticleBack(Gainsay shared) throws IOException {
    Desk desk = new Desk(shared);

    assertFalse(desk.mayGoOut(article("draft.txt")));
    assertTrue(desk.mayGoOut(article("final.txt")));
    assertEquals(
        List.of("draft.txt", "final.txt"),
        desk.compare("bridge", List.of(article("draft.txt"), article("final.txt"))).articles());
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of("src/test/resources", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
