package io.github.gainsay.planted;

/**
 * A place in a clean article where a slip of one type can be planted.
 *
 * @param type of the discrepancy, such as {@code T1}
 * @param operator name of the {@link SlipOperator} that plants it
 * @param argument what the operator needs to know, empty for nothing
 * @param field JSON pointer of the field, such as {@code /text} or {@code /headline}
 * @param start offset of the first character in the clean field
 * @param end offset after the last
 */
record Site(String type, String operator, String argument, String field, int start, int end) {}
