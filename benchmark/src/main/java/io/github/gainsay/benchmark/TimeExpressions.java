package io.github.gainsay.benchmark;

import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotator;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.TextReader;
import io.github.gainsay.extract.Extractor;
import io.github.gainsay.extract.FactReader;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.CoreNlpAnnotator;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * Times the normalization of time expressions alone, the library's and SUTime's, on the same text
 * with its tokens, tags and lemmas made before. The two take turns article by article.
 */
final class TimeExpressions {

  /** The extractor that is timed; the others run, untimed, for it may use what they find. */
  private static final String TIMED = "TimexExtractor";

  /** The day that texts are read under which do not say when they were published. */
  private static final String DAY = "2024-11-01";

  private final List<AnnotatedArticle> annotated = new ArrayList<>();
  private final List<List<Annotation>> tagged = new ArrayList<>();
  private final FactReader facts = FactReader.standard().wrapped(this::timed);
  private final TimeAnnotator suTime = new TimeAnnotator("sutime", new Properties());
  private long own;

  TimeExpressions(List<Article> articles) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma");
    properties.setProperty("threads", "1");
    StanfordCoreNLP tagger = new StanfordCoreNLP(properties);
    CoreNlpAnnotator annotator = new CoreNlpAnnotator();
    for (Article article : articles) {
      ImmutableList<Section> sections = TextReader.read(article);
      annotated.add(annotator.annotate(article, sections));
      String day = article.published() == null ? DAY : article.published().toString();
      List<Annotation> pieces = new ArrayList<>();
      for (Section section : sections) {
        Annotation piece = new Annotation(section.text());
        piece.set(CoreAnnotations.DocDateAnnotation.class, day);
        tagger.annotate(piece);
        pieces.add(piece);
      }
      tagged.add(pieces);
    }
  }

  /**
   * Works through all articles so often; the nanoseconds of a round, the library's and SUTime's.
   */
  String measure(int rounds) {
    work(rounds); // warms up
    long[] nanos = work(rounds);
    return nanos[0] / rounds + " " + nanos[1] / rounds;
  }

  private long[] work(int rounds) {
    own = 0;
    long other = 0;
    for (int i = 0; i < rounds; i++) {
      for (int a = 0; a < annotated.size(); a++) {
        facts.read(annotated.get(a));
        long start = System.nanoTime();
        for (Annotation piece : tagged.get(a)) {
          suTime.annotate(piece);
        }
        other += System.nanoTime() - start;
      }
    }
    return new long[] {own, other};
  }

  private Extractor timed(Extractor extractor) {
    if (!extractor.getClass().getSimpleName().equals(TIMED)) {
      return extractor;
    }
    return draft -> {
      long start = System.nanoTime();
      extractor.extract(draft);
      own += System.nanoTime() - start;
    };
  }
}
