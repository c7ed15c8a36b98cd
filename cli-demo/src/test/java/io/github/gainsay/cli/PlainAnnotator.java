package io.github.gainsay.cli;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Annotator;
import io.github.gainsay.language.Dependencies;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Annotates without a model: words and signs are tokens, digits numbers, capitals names. */
public final class PlainAnnotator implements Annotator {
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]++|[^\\s\\p{L}\\p{N}]");

  @Override
  public AnnotatedArticle annotate(Article article, ImmutableList<Section> sections) {
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    int count = 0;
    for (int i = 0; i < sections.size(); i++) {
      ImmutableList.Builder<Token> tokens = ImmutableList.builder();
      Matcher m = TOKEN.matcher(sections.get(i).text());
      int size = 0;
      while (m.find() && size < 10_000) {
        tokens.add(token(m.group(), m.start(), m.end()));
        size++;
      }
      if (size > 0 && sections.get(i).kind().isTestimony()) {
        sentences.add(
            new Sentence(count++, i, sections.get(i), tokens.build(), () -> Dependencies.NONE));
      }
    }
    return new AnnotatedArticle(article, sections, sentences.build());
  }

  private static Token token(String word, int start, int end) {
    char first = word.charAt(0);
    String tag =
        Character.isDigit(first)
            ? "CD"
            : Character.isUpperCase(first) ? "NNP" : Character.isLetter(first) ? "NN" : ".";
    return new Token(word, word.toLowerCase(Locale.ROOT), tag, "O", start, end);
  }
}
