package io.github.gainsay.check;

/**
 * What one check looked at.
 *
 * @param check id of the check
 * @param seen assertions of its kind
 * @param unkeyed assertions that it had no blocking key for
 * @param compared pairs of readings that it compared
 * @param unlikely conflicts not reported because the two are hardly about one thing
 * @param capped readings not compared because their block was too large
 */
public record Coverage(
    String check, int seen, int unkeyed, int compared, int unlikely, int capped) {}
