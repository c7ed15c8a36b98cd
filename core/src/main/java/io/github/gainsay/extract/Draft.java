package io.github.gainsay.extract;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Table;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.QuotedRanges;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Locus;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The facts of an article while extractors add to them. Used by one thread. */
public final class Draft {
  private final AnnotatedArticle annotated;
  private final DateContext dates;
  private final QuotedRanges quoted;
  private final TopicFinder topics;
  private final NamePack names;
  private final List<Assertion<?>> assertions = new ArrayList<>();

  /** The placed dates by sentence. */
  private final ListMultimap<Integer, Assertion<?>> times = ArrayListMultimap.create();

  /** By sentence and first token. */
  private final Table<Integer, Integer, TopicFinder.Named> named = HashBasedTable.create();

  private @Nullable Antecedents persons;

  public Draft(AnnotatedArticle annotated, DateContext dates, TopicFinder topics, NamePack names) {
    this.names = names;
    this.annotated = annotated;
    this.dates = dates;
    this.topics = topics;
    this.quoted = QuotedRanges.of(annotated.sections());
  }

  public Article article() {
    return annotated.article();
  }

  public ImmutableList<Section> sections() {
    return annotated.sections();
  }

  public ImmutableList<Sentence> sentences() {
    return annotated.sentences();
  }

  public DateContext dates() {
    return dates;
  }

  /** What stands in quotation marks. */
  public QuotedRanges quoted() {
    return quoted;
  }

  /** The topic of a sentence as seen from tokens {@code [from, to)}; its {@code what} is open. */
  public Topic topic(Sentence sentence, int from, int to) {
    return topics.find(sentence, from, to, named.row(sentence.index()));
  }

  /** The places named after a preposition in tokens {@code [from, to)}, by their keys. */
  public ImmutableSet<String> places(Sentence sentence, int from, int to) {
    return topics.places(sentence, from, to);
  }

  /** The first date that a sentence names and that is placed in time, null for none. */
  public @Nullable Timex time(Sentence sentence) {
    List<Assertion<?>> all = times.get(sentence.index());
    return all.isEmpty() ? null : (Timex) all.get(0).value();
  }

  /** Whether a date stands before a token or at most so many characters after it. */
  boolean isDated(Sentence sentence, int token, int reach) {
    int end = sentence.span(token, token + 1).end();
    return times.get(sentence.index()).stream().anyMatch(t -> t.span().start() <= end + reach);
  }

  /** The date that a sentence names, null when it names none or several. */
  @Nullable Timex onlyTime(Sentence sentence) {
    List<Assertion<?>> all = times.get(sentence.index());
    return all.size() == 1 ? (Timex) all.get(0).value() : null;
  }

  /**
   * The first date of a sentence that can date what ends before token {@code at}; not one behind
   * "and would" or "than", which dates something else.
   */
  public @Nullable Timex time(Sentence sentence, int at) {
    for (Assertion<?> date : times.get(sentence.index())) {
      if (!isOfOther(sentence, at, date.span())) {
        return (Timex) date.value();
      }
    }
    return null;
  }

  private static boolean isOfOther(Sentence s, int at, Span date) {
    for (int i = at; i + 1 < s.size() && s.span(i, i + 1).start() < date.start(); i++) {
      boolean joined = s.token(i).is("and") || s.token(i).is("but");
      if (s.token(i).is("than") || joined && s.token(i + 1).tag().equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** Adds an assertion on tokens {@code [from, to)} of a sentence. */
  public <V extends Value> Assertion<V> add(
      Kind kind, V value, Topic topic, Qualifiers qualifiers, Sentence sentence, int from, int to) {
    Assertion<V> assertion =
        new Assertion<>(
            kind, value, topic, qualifiers, locus(sentence, from), sentence.span(from, to));
    if (value instanceof PersonName name) {
      String key = name.full().toLowerCase(Locale.ROOT);
      named.put(sentence.index(), from, new TopicFinder.Named(to, key));
    }
    add(assertion);
    return assertion;
  }

  /** Adds an assertion whose span is not a row of tokens of one sentence. */
  public void add(Assertion<?> assertion) {
    assertions.add(assertion);
    if (assertion.value() instanceof Timex timex && timex.isPlaced()) {
      times.put(assertion.locus().sentence(), assertion);
    }
  }

  /** Whom pronouns and roles stand for; asked for once the names and roles are found. */
  public Antecedents persons() {
    if (persons == null) {
      persons = new Antecedents(this);
    }
    return persons;
  }

  /** Where the token {@code from} of a sentence stands. */
  public Locus locus(Sentence sentence, int from) {
    return new Locus(
        sentence.section().kind(),
        sentence.sectionIndex(),
        sentence.index(),
        sentence.span(),
        quoted.holds(sentence.sectionIndex(), sentence.token(from).start()));
  }

  /** The assertions added so far whose value is of one type, in the order added. */
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

  /** Everything added so far, in the order of the text. */
  public ArticleFacts facts() {
    List<Assertion<?>> sorted = new ArrayList<>(assertions);
    sorted.sort(Comparator.comparing((Assertion<?> a) -> a.span()).thenComparing(Assertion::kind));
    return new ArticleFacts(article(), sections(), dates, ImmutableList.copyOf(sorted), names);
  }
}
