package io.github.gainsay.planted;

/**
 * A place in a clean article where a slip of one type can be planted.
 *
 * @param type of the discrepancy, such as {@code T1}
 * @param operator name of the {@link SlipOperator} that plants it
 * @param argument what the operator needs to know, empty for nothing
 * @param start offset of the first character in the clean text
 * @param end offset after the last
 */
record Site(String type, String operator, String argument, int start, int end) {}
