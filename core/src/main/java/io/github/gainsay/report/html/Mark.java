package io.github.gainsay.report.html;

import org.jspecify.annotations.Nullable;

/**
 * Characters of a shown text that the page marks.
 *
 * @param start first character
 * @param end after the last; {@code start} for a place between two characters
 * @param style the class of the mark
 * @param title what the words say, for the reader who asks; empty for none
 * @param id of the element that the mark begins with; empty for none
 * @param pin the number of a finding's end that is shown before the words; null for none
 */
record Mark(int start, int end, String style, String title, String id, @Nullable Pin pin) {}
