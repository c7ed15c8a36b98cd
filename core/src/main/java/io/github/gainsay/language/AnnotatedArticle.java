package io.github.gainsay.language;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;

/** An article with its sections and sentences, in the order of the text. */
public record AnnotatedArticle(
    Article article, ImmutableList<Section> sections, ImmutableList<Sentence> sentences) {}
