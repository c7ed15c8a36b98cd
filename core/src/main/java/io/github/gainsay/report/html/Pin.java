package io.github.gainsay.report.html;

/**
 * The number of a finding's end, as it stands in the text and beside the finding.
 *
 * @param label such as {@code 1a}
 * @param id of the number in the text
 * @param finding id of the finding
 * @param severity its class
 */
record Pin(String label, String id, String finding, String severity) {}
