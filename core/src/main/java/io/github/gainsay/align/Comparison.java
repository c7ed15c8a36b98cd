package io.github.gainsay.align;

/**
 * How two assertions compare on one field.
 *
 * @param level the level of agreement, a key of the weights file
 * @param weight log2 of how much likelier the level is among pairs about one thing
 * @param detail what agreed or differed, in words
 */
public record Comparison(Field field, String level, double weight, String detail) {}
