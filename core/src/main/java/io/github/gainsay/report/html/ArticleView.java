package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;

/**
 * An article in full.
 *
 * @param id on the page
 * @param name its headline, or its id
 * @param about its id, outlet and address
 * @param read the date it is read under and where that comes from
 * @param primary whether it is a text that others are checked against
 * @param sections in order
 * @param dates the days that it names
 * @param quantities the numbers that it gives
 */
record ArticleView(
    String id,
    String name,
    ImmutableList<String> about,
    String read,
    boolean primary,
    ImmutableList<SectionView> sections,
    DateTable dates,
    QuantityTable quantities) {

  /** With more sections than these a browser is spared laying out those out of view. */
  private static final int MANY = 300;

  boolean lengthy() {
    return sections.size() > MANY;
  }

  /**
   * A section.
   *
   * @param kind its class
   * @param label what it is, for who cannot see it; empty for plain paragraphs
   */
  record SectionView(String kind, String label, ImmutableList<Run> runs) {}
}
