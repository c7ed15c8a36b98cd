package io.github.gainsay.benchmark;

import com.google.common.base.Preconditions;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import io.github.gainsay.article.Article;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What a user of CoreNLP runs to get names, numbers, dates and speakers: its default models. */
final class CoreNlpContender implements Contender {
  static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";

  private @Nullable StanfordCoreNLP pipeline;

  @Override
  public void load() {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    properties.setProperty("threads", "1");
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public int work(Article article) {
    CoreDocument document = new CoreDocument(BenchmarkArticles.plainText(article));
    Preconditions.checkNotNull(pipeline, "not loaded").annotate(document);
    return document.sentences().size();
  }
}
