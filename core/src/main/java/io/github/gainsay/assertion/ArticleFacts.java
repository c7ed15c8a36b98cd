package io.github.gainsay.assertion;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.value.Value;

/**
 * All that the library has read from one article: what checks work on.
 *
 * @param article as the user gave it
 * @param sections its pieces in order
 * @param dates the date it is read under
 * @param assertions in the order of the text
 */
public record ArticleFacts(
    Article article,
    ImmutableList<Section> sections,
    DateContext dates,
    ImmutableList<Assertion<?>> assertions) {

  public String id() {
    return article.id();
  }

  /** The assertions whose value is of one type. */
  public <V extends Value> ImmutableList<Assertion<V>> of(Class<V> type) {
    ImmutableList.Builder<Assertion<V>> found = ImmutableList.builder();
    for (Assertion<?> a : assertions) {
      if (type.isInstance(a.value())) {
        @SuppressWarnings("unchecked") // the value was just seen to be a V
        Assertion<V> typed = (Assertion<V>) a;
        found.add(typed);
      }
    }
    return found.build();
  }
}
