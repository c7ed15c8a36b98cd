package io.github.gainsay.config;

/**
 * Rows of a name pack.
 *
 * @param source names them in errors
 * @param rows as {@link io.github.gainsay.pack.NamePack#plus} reads them
 */
public record NameRows(String source, String rows) {}
