package io.github.gainsay.check;

/**
 * A check that threw; the others were still run.
 *
 * @param check id of the check
 * @param cause class and message of what it threw
 */
public record CheckFailure(String check, String cause) {}
