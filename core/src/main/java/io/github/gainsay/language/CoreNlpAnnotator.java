package io.github.gainsay.language;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Annotates with Stanford CoreNLP: tokens, parts of speech, lemmas and one four-class entity model.
 * The models are loaded at the first use, once for the whole process, and shared by all threads; a
 * sentence is parsed for its dependencies only when somebody asks.
 *
 * <p>CoreNLP puts words into lower case by the rules of the JVM's default locale, and nothing from
 * outside can stop it. Where these are not the English ones (Turkish, Azerbaijani) some lemmas and
 * entities of words with a capital I differ; start the JVM with {@code -Duser.language=en} there.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final Logger LOG = LoggerFactory.getLogger(CoreNlpAnnotator.class);
  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TAGGER = MODELS + "pos-tagger/english-left3words-distsim.tagger";
  private static final String ENTITIES = MODELS + "ner/english.conll.4class.distsim.crf.ser.gz";
  private static final String PARSER = MODELS + "parser/nndep/english_UD.gz";

  /** Longer sentences are lists or tables; the tagger skips them and no parse is tried. */
  private static final int LONGEST_TAGGED = 250;

  private static final int LONGEST_PARSED = 80;

  static final Supplier<StanfordCoreNLP> WORDS = Suppliers.memoize(() -> load(words()));
  static final Supplier<StanfordCoreNLP> PARSE = Suppliers.memoize(() -> load(parse()));

  private final Supplier<StanfordCoreNLP> words;
  private final Supplier<StanfordCoreNLP> parse;

  public CoreNlpAnnotator() {
    this(WORDS, PARSE);
  }

  /** With pipelines that a test watches. */
  CoreNlpAnnotator(Supplier<StanfordCoreNLP> words, Supplier<StanfordCoreNLP> parse) {
    this.words = words;
    this.parse = parse;
  }

  /** Loads the models now, so that the first article does not wait for them. */
  public void warmUp() {
    StanfordCoreNLP loaded = words.get();
    LOG.debug("loaded {}", loaded.getProperties().getProperty("annotators"));
  }

  @Override
  public AnnotatedArticle annotate(Article article, ImmutableList<Section> sections) {
    StanfordCoreNLP pipeline = words.get();
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    int count = 0;
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (!isRead(section)) {
        continue;
      }
      Annotation annotation = new Annotation(section.text());
      pipeline.annotate(annotation);
      for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        ImmutableList<Token> tokens = tokens(map);
        if (!tokens.isEmpty()) {
          sentences.add(
              new Sentence(count++, i, section, tokens, () -> dependencies(section, tokens)));
        }
      }
    }
    return new AnnotatedArticle(article, sections, sentences.build());
  }

  private static boolean isRead(Section section) {
    return section.kind() != SectionKind.CREDIT
        && section.kind() != SectionKind.FURNITURE
        && !section.text().isBlank();
  }

  private static ImmutableList<Token> tokens(CoreMap sentence) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      tokens.add(
          new Token(
              label.originalText(),
              orElse(label.lemma(), label.word()),
              orElse(label.tag(), "X"),
              orElse(label.ner(), "O"),
              label.beginPosition(),
              label.endPosition()));
    }
    return tokens.build();
  }

  private static String orElse(@Nullable String value, String other) {
    return value == null ? other : value;
  }

  /** Parses one sentence; tokens and tags are made again, since they are not kept. */
  private Dependencies dependencies(Section section, ImmutableList<Token> tokens) {
    if (tokens.size() > LONGEST_PARSED) {
      return Dependencies.NONE;
    }
    int start = tokens.get(0).start();
    int end = tokens.get(tokens.size() - 1).end();
    Annotation annotation = new Annotation(section.text().substring(start, end));
    parse.get().annotate(annotation);
    List<CoreMap> maps = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    // Without the words around it, a sentence can fall into other tokens.
    if (maps.size() != 1
        || maps.get(0).get(CoreAnnotations.TokensAnnotation.class).size() != tokens.size()) {
      return Dependencies.NONE;
    }
    SemanticGraph graph =
        maps.get(0).get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    Integer[] governors = new Integer[tokens.size()];
    String[] relations = new String[tokens.size()];
    Arrays.fill(governors, -1);
    Arrays.fill(relations, "dep");
    for (IndexedWord root : graph.getRoots()) {
      relations[root.index() - 1] = "root";
    }
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      int dependent = edge.getDependent().index() - 1;
      governors[dependent] = edge.getGovernor().index() - 1;
      relations[dependent] = edge.getRelation().toString();
    }
    return new Dependencies(ImmutableList.copyOf(governors), ImmutableList.copyOf(relations));
  }

  private static StanfordCoreNLP load(Properties properties) {
    for (String model : List.of(TAGGER, ENTITIES, PARSER)) {
      if (CoreNlpAnnotator.class.getClassLoader().getResource(model) == null) {
        throw new MissingModelsException(model);
      }
    }
    LOG.debug("loading {}", properties.getProperty("annotators"));
    return new StanfordCoreNLP(properties, false);
  }

  private static Properties words() {
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,pos,lemma,ner");
    p.setProperty("pos.model", TAGGER);
    p.setProperty("pos.maxlen", Integer.toString(LONGEST_TAGGED));
    p.setProperty("ner.model", ENTITIES);
    p.setProperty("ner.applyNumericClassifiers", "false");
    p.setProperty("ner.applyFineGrained", "false");
    p.setProperty("ner.buildEntityMentions", "false");
    p.setProperty("ner.useSUTime", "false");
    tokens(p);
    return p;
  }

  private static Properties parse() {
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,pos,depparse");
    p.setProperty("pos.model", TAGGER);
    p.setProperty("depparse.model", PARSER);
    p.setProperty("ssplit.isOneSentence", "true");
    tokens(p);
    return p;
  }

  private static void tokens(Properties p) {
    p.setProperty("tokenize.options", "untokenizable=noneDelete,invertible=true");
    p.setProperty("threads", "1");
  }
}
