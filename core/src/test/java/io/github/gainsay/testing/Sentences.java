package io.github.gainsay.testing;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.DateContext;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.TopicFinder;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Dependencies;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Builds annotated articles by hand, so that extractors are tested without a model. A sentence is
 * written as {@code "Lin/NNP/PERSON Jian/NNP/PERSON said/VBD/O/say ./."}: text, tag, entity (O when
 * left out) and lemma (the lower-cased text when left out). A bare word is a noun, {@code NN}.
 */
public final class Sentences {
  private static final Set<String> GLUED =
      Set.of(",", ".", ";", ":", "!", "?", "'s", "’s", ")", "”", "’", "%");

  private record Line(SectionKind kind, String text) {}

  private final String id;
  private final List<Line> lines = new ArrayList<>();

  private Sentences(String id) {
    this.id = id;
  }

  public static Sentences article(String id) {
    return new Sentences(id);
  }

  /** An article of body sentences. */
  public static AnnotatedArticle of(String... sentences) {
    Sentences s = article("a");
    for (String sentence : sentences) {
      s.body(sentence);
    }
    return s.build();
  }

  /** A draft of an article of body sentences. */
  public static Draft draft(String... sentences) {
    return draft(of(sentences));
  }

  public static Draft draft(AnnotatedArticle annotated) {
    return new Draft(
        annotated,
        DateContext.UNKNOWN,
        new TopicFinder(Gazetteer.standard(), Concepts.standard()),
        NamePack.standard());
  }

  /** Adds a section of one sentence, or of several parted by " || ". */
  public Sentences add(SectionKind kind, String sentence) {
    lines.add(new Line(kind, sentence));
    return this;
  }

  public Sentences body(String sentence) {
    return add(SectionKind.BODY, sentence);
  }

  public Sentences caption(String sentence) {
    return add(SectionKind.CAPTION, sentence);
  }

  public Sentences headline(String sentence) {
    return add(SectionKind.HEADLINE, sentence);
  }

  public AnnotatedArticle build() {
    Article.Builder builder = Article.builder(id);
    List<ImmutableList<Token>> tokens = new ArrayList<>();
    List<Integer> sectionOf = new ArrayList<>();
    int section = 0;
    for (Line line : lines) {
      StringBuilder text = new StringBuilder();
      for (String sentence : line.text.split(" \\|\\| ")) {
        tokens.add(tokens(sentence, text));
        sectionOf.add(section);
      }
      section++;
      builder.part(line.kind, text.toString());
    }
    Article article = builder.build();
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    for (int i = 0; i < tokens.size(); i++) {
      int at = sectionOf.get(i);
      sentences.add(
          new Sentence(i, at, article.sections().get(at), tokens.get(i), () -> Dependencies.NONE));
    }
    return new AnnotatedArticle(article, article.sections(), sentences.build());
  }

  private static ImmutableList<Token> tokens(String line, StringBuilder text) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    boolean glue = text.length() == 0;
    for (String word : line.trim().split("\\s+")) {
      String[] parts = word.equals("/") ? new String[] {word} : word.split("/");
      String form = parts[0];
      boolean punctuation = form.length() == 1 && !Character.isLetterOrDigit(form.charAt(0));
      String tag = parts.length > 1 ? parts[1] : punctuation ? form : "NN";
      String entity = parts.length > 2 && !parts[2].isEmpty() ? parts[2] : "O";
      String lemma = parts.length > 3 ? parts[3] : form.toLowerCase(Locale.ROOT);
      if (!glue && !GLUED.contains(form)) {
        text.append(' ');
      }
      int start = text.length();
      text.append(form);
      tokens.add(new Token(form, lemma, tag, entity, start, text.length()));
      glue = form.equals("“") || form.equals("(") || form.equals("$") || form.equals("‘");
    }
    return tokens.build();
  }
}
