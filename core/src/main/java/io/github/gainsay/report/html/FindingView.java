package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;

/**
 * A finding.
 *
 * @param id on the page
 * @param number counted over the page from 1
 * @param severity the label of its severity, {@code superseded} or {@code suppressed}
 * @param kind the letter of its type
 * @param topic what is beside its name in words: the type of a check
 * @param ends in the order of the finding
 * @param facts the explanation
 * @param edits what would resolve it
 * @param confidence a percentage
 * @param explained whether the page holds the explanation of the check
 */
record FindingView(
    String id,
    int number,
    String severity,
    String kind,
    String check,
    String topic,
    String message,
    ImmutableList<End> ends,
    ImmutableList<Line> facts,
    ImmutableList<Edit> edits,
    String confidence,
    String fingerprint,
    boolean explained) {

  /**
   * One end.
   *
   * @param label such as {@code 1a}
   * @param target id of its number in the text; empty when it is not shown there
   * @param article the name of its article where there are several; else empty
   * @param place the section
   * @param cut its words and what stands around them
   * @param says what they say; empty when that is said elsewhere
   */
  record End(String label, String target, String article, String place, Cut cut, String says) {}

  /** A line of the explanation. */
  record Line(String key, String value) {}

  /**
   * An edit.
   *
   * @param label of the end that it changes; empty when it is none
   * @param from the words
   * @param to what to write; empty to delete them
   */
  record Edit(String label, String from, String to) {}
}
