package io.github.gainsay.language;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import java.util.function.Supplier;

/** A sentence: its tokens, the section it stands in, and its dependencies on demand. */
public final class Sentence {
  private final int index;
  private final int sectionIndex;
  private final Section section;
  private final ImmutableList<Token> tokens;
  private final Supplier<Dependencies> dependencies;

  /**
   * Makes a sentence.
   *
   * @param index among the sentences of the article
   * @param sectionIndex index of the section among the sections of the article
   * @param dependencies parses the sentence; called at most once
   */
  public Sentence(
      int index,
      int sectionIndex,
      Section section,
      ImmutableList<Token> tokens,
      Supplier<Dependencies> dependencies) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens");
    }
    this.index = index;
    this.sectionIndex = sectionIndex;
    this.section = section;
    this.tokens = tokens;
    this.dependencies = Suppliers.memoize(dependencies::get);
  }

  public int index() {
    return index;
  }

  public int sectionIndex() {
    return sectionIndex;
  }

  public Section section() {
    return section;
  }

  public ImmutableList<Token> tokens() {
    return tokens;
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** The dependency parse, made at the first call. */
  public Dependencies dependencies() {
    return dependencies.get();
  }

  /** The words of tokens {@code [from, to)} as they stand in the section's text. */
  public String text(int from, int to) {
    return section.text().substring(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  public String text() {
    return text(0, size());
  }

  /** Where tokens {@code [from, to)} stand in the user's text. */
  public Span span(int from, int to) {
    return section.locate(tokens.get(from).start(), tokens.get(to - 1).end());
  }

  public Span span() {
    return span(0, size());
  }

  @Override
  public String toString() {
    return text();
  }
}
