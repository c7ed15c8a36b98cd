package io.github.gainsay.report.html;

/**
 * Words of an article that a table points to.
 *
 * @param words as written
 * @param target id of their mark in the text
 * @param place the section that they stand in
 */
record Mention(String words, String target, String place) {}
