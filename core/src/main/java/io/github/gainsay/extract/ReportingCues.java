package io.github.gainsay.extract;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.WordTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The verbs of {@code reporting_cues.tsv}, which link a source with what it says or thinks. */
public final class ReportingCues {

  /** What the verb reports. */
  public enum CueKind {
    SPEECH,
    WRITING,
    QUESTION,
    THOUGHT,
    EVIDENCE,
    JUDGEMENT,
    DESIRE,
    COMMITMENT
  }

  /** What may stand for the content of a reporting verb; NONE for a verb that reports nothing. */
  public enum Frame {
    BARE,
    THAT,
    QUOTE,
    NONE
  }

  /**
   * A verb of the list.
   *
   * @param complements what else its object may be: "np", "inf", "ing", "wh", "that", "clause" or a
   *     preposition
   */
  public record Cue(String lemma, CueKind kind, Frame frame, ImmutableSet<String> complements) {}

  private static final ReportingCues STANDARD = load();

  private final ImmutableMap<String, Cue> byLemma;

  private ReportingCues(ImmutableMap<String, Cue> byLemma) {
    this.byLemma = byLemma;
  }

  public static ReportingCues standard() {
    return STANDARD;
  }

  /** The reporting verb that a token is, null for none. */
  public @Nullable Cue of(Token token) {
    Cue cue = attitude(token);
    return cue == null || cue.frame() == Frame.NONE ? null : cue;
  }

  /** The verb of saying, thinking or wanting that a token is, null for none. */
  @Nullable Cue attitude(Token token) {
    Cue cue = byLemma.get(token.lemma().toLowerCase(Locale.ROOT));
    if (cue == null) {
      return null;
    }
    // Taggers take "says" before a name for a noun at times.
    boolean verb = token.tagged("VB") || (cue.lemma().equals("say") && token.tagged("NNS"));
    return verb ? cue : null;
  }

  private static ReportingCues load() {
    try {
      List<String> lines =
          Resources.readLines(
              Resources.getResource(ReportingCues.class, "reporting_cues.tsv"),
              StandardCharsets.UTF_8);
      ImmutableMap.Builder<String, Cue> read = ImmutableMap.builder();
      for (String line : lines) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Splitter.on('\t').splitToList(line);
        boolean none = cells.get(2).equals("-");
        Frame frame = none ? Frame.NONE : Frame.valueOf(cells.get(2).toUpperCase(Locale.ROOT));
        ImmutableSet<String> complements = WordTable.words(cells.get(3));
        read.put(
            cells.get(0), new Cue(cells.get(0), CueKind.valueOf(cells.get(1)), frame, complements));
      }
      return new ReportingCues(read.buildOrThrow());
    } catch (IOException e) {
      throw new UncheckedIOException("reporting_cues.tsv cannot be read", e);
    }
  }
}
