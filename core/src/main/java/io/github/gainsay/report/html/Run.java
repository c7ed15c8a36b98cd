package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;

/**
 * Characters of a text that all bear the same marks.
 *
 * @param pins numbers that stand before them
 * @param ids of marks that begin with them and are linked to
 * @param styles classes, parted by blanks; empty for plain text
 * @param title what the words say; empty for none
 */
record Run(
    String text, ImmutableList<Pin> pins, ImmutableList<String> ids, String styles, String title) {

  /** Whether the words need no element of their own. */
  boolean plain() {
    return styles.isEmpty();
  }
}
