package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A news article as the user gave it.
 *
 * @param id names the article in every finding
 * @param headline null when it is not known apart from the text
 * @param deck summary lines given apart from the text
 * @param text the running text; for HTML the whole file
 * @param published the day of publication where the article was published, null when not known
 * @param source the outlet
 * @param url the address
 * @param cluster articles of one cluster are about one event
 * @param sections the pieces of {@code text} when they are known; empty when a reader has yet to
 *     find them
 * @param suppressions the findings that the article itself says are fine
 */
public record Article(
    String id,
    @Nullable String headline,
    ImmutableList<String> deck,
    String text,
    @Nullable LocalDate published,
    @Nullable String source,
    @Nullable String url,
    @Nullable String cluster,
    ImmutableList<Section> sections,
    ImmutableList<Suppression> suppressions) {

  public static final String HEADLINE = "/headline";
  public static final String TEXT = "/text";

  /** An article of which only the text is known. */
  public static Article of(String id, String text) {
    return builder(id).text(text).build();
  }

  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** A builder that starts from this article. */
  public Builder toBuilder() {
    Builder b = new Builder(id);
    b.headline = headline;
    b.deck.addAll(deck);
    b.text.append(text);
    b.published = published;
    b.source = source;
    b.url = url;
    b.cluster = cluster;
    b.sections.addAll(sections);
    b.suppressions.addAll(suppressions);
    return b;
  }

  /**
   * The text of a field.
   *
   * @throws IllegalArgumentException for a field that the article does not have
   */
  public String field(String at) {
    if (at.equals(TEXT)) {
      return text;
    }
    if (at.equals(HEADLINE) && headline != null) {
      return headline;
    }
    for (int i = 0; i < deck.size(); i++) {
      if (at.equals(deckField(i))) {
        return deck.get(i);
      }
    }
    throw new IllegalArgumentException("article " + id + " has no field " + at);
  }

  /** The exact text that {@code span} marks. */
  public String textAt(Span span) {
    return field(span.at()).substring(span.start(), span.end());
  }

  public static String deckField(int index) {
    return "/deck/" + index;
  }

  /** Builds an article, either around one text or from its parts. */
  public static final class Builder {
    private final String id;
    private final StringBuilder text = new StringBuilder();
    private final List<String> deck = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private @Nullable String headline;
    private @Nullable LocalDate published;
    private @Nullable String source;
    private @Nullable String url;
    private @Nullable String cluster;

    private Builder(String id) {
      this.id = Objects.requireNonNull(id, "id");
    }

    public Builder headline(@Nullable String value) {
      headline = value;
      return this;
    }

    /** Adds one summary line. */
    public Builder deck(String line) {
      deck.add(line);
      return this;
    }

    /** Sets the whole text; the reader finds its sections. */
    public Builder text(String value) {
      text.setLength(0);
      text.append(value);
      sections.clear();
      return this;
    }

    /** Adds a paragraph of the body. */
    public Builder paragraph(String value) {
      return part(SectionKind.BODY, value);
    }

    /** Adds a caption. */
    public Builder caption(String value) {
      return part(SectionKind.CAPTION, value);
    }

    /** Adds a piece of a known kind; pieces are parted by blank lines in the text. */
    public Builder part(SectionKind kind, String value) {
      if (sections.isEmpty() && text.length() > 0) {
        throw new IllegalStateException(
            "article " + id + " has a text already; add no parts to it");
      }
      if (text.length() > 0) {
        text.append("\n\n");
      }
      Span span = new Span(id, TEXT, text.length(), text.length() + value.length());
      text.append(value);
      sections.add(Section.verbatim(kind, span, value));
      return this;
    }

    /** Sets the text together with its sections, for readers of formats with mark-up. */
    public Builder sectioned(String value, List<Section> found) {
      text(value);
      sections.addAll(found);
      return this;
    }

    public Builder published(@Nullable LocalDate value) {
      published = value;
      return this;
    }

    public Builder source(@Nullable String value) {
      source = value;
      return this;
    }

    public Builder url(@Nullable String value) {
      url = value;
      return this;
    }

    public Builder cluster(@Nullable String value) {
      cluster = value;
      return this;
    }

    /** Adds a finding that the article itself says is fine. */
    public Builder suppress(Suppression value) {
      suppressions.add(value);
      return this;
    }

    public Article build() {
      return new Article(
          id,
          headline,
          ImmutableList.copyOf(deck),
          text.toString(),
          published,
          source,
          url,
          cluster,
          ImmutableList.copyOf(sections),
          ImmutableList.copyOf(suppressions));
    }
  }
}
