package io.github.gainsay.assertion;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.Value;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** All that the library has read from one article: what checks work on. */
public final class ArticleFacts {
  private final Article article;
  private final ImmutableList<Section> sections;
  private final DateContext dates;
  private final ImmutableList<Assertion<?>> assertions;
  private final NamePack names;
  private final ImmutableListMultimap<Class<?>, Assertion<?>> byType;
  private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();

  /** What was read with the names that come with the library. */
  public ArticleFacts(
      Article article,
      ImmutableList<Section> sections,
      DateContext dates,
      ImmutableList<Assertion<?>> assertions) {
    this(article, sections, dates, assertions, NamePack.standard());
  }

  /**
   * What was read.
   *
   * @param article as the user gave it
   * @param sections its pieces in order
   * @param dates the date it is read under
   * @param assertions in the order of the text
   * @param names what is known of names
   */
  public ArticleFacts(
      Article article,
      ImmutableList<Section> sections,
      DateContext dates,
      ImmutableList<Assertion<?>> assertions,
      NamePack names) {
    this.article = article;
    this.sections = sections;
    this.dates = dates;
    this.assertions = assertions;
    this.names = names;
    byType = Multimaps.index(assertions, a -> a.value().getClass());
  }

  /** The article as the user gave it. */
  public Article article() {
    return article;
  }

  public String id() {
    return article.id();
  }

  /** Its pieces in order. */
  public ImmutableList<Section> sections() {
    return sections;
  }

  /** The date it is read under. */
  public DateContext dates() {
    return dates;
  }

  /** All that it states, in the order of the text. */
  public ImmutableList<Assertion<?>> assertions() {
    return assertions;
  }

  /** What was known of names when the article was read. */
  public NamePack names() {
    return names;
  }

  /** The assertions whose value is of one type, in the order of the text. */
  @SuppressWarnings("unchecked") // the index holds each under the class of its value
  public <V extends Value> ImmutableList<Assertion<V>> of(Class<V> type) {
    return (ImmutableList<Assertion<V>>) (ImmutableList<?>) byType.get(type);
  }

  /**
   * What follows from these facts alone and several checks need, such as an index: made by the rule
   * when it is first asked for and kept as long as the facts.
   *
   * @param type of what is made; each type has one rule
   * @param rule makes it and asks for nothing else that is derived
   */
  public <T> T derived(Class<T> type, Function<ArticleFacts, T> rule) {
    return type.cast(derived.computeIfAbsent(type, t -> rule.apply(this)));
  }
}
