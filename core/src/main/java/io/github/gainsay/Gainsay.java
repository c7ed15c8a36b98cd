package io.github.gainsay;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.TextReader;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.BuiltInChecks;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.CheckEngine;
import io.github.gainsay.check.CheckResult;
import io.github.gainsay.check.Maturity;
import io.github.gainsay.extract.FactReader;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Annotator;
import io.github.gainsay.language.CoreNlpAnnotator;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.EventReport;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the facts on which news articles disagree, with themselves and with each other.
 *
 * <pre>{@code
 * Gainsay gainsay = Gainsay.create();
 * ArticleReport report = gainsay.check(Article.of("a1", text));
 * report.result().discrepancies().forEach(d -> System.out.println(d.message()));
 * }</pre>
 *
 * <p>An instance is immutable and safe for use by many threads. The language models are loaded at
 * the first article, once for the whole process.
 */
public final class Gainsay {
  private final Annotator annotator;
  private final Supplier<FactReader> facts;
  private final CheckEngine engine;

  private Gainsay(Annotator annotator, NamePack names, CheckEngine engine) {
    facts = Suppliers.memoize(() -> FactReader.of(names));
    this.annotator = annotator;
    this.engine = engine;
  }

  /** The library as it comes: CoreNLP, the stable built-in checks, and checks of third parties. */
  public static Gainsay create() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Checks an article against itself.
   *
   * @throws io.github.gainsay.language.MissingModelsException when the language models are not on
   *     the class path
   */
  public ArticleReport check(Article article) {
    return check(read(article));
  }

  /**
   * Checks an article against itself and its quotations against primary texts, such as a transcript
   * of what it reports.
   *
   * @param primary the texts, each read before by {@link #read}
   * @throws IllegalArgumentException when two of them share an id
   */
  public ArticleReport check(Article article, List<ArticleFacts> primary) {
    ArticleFacts read = read(article);
    return new ArticleReport(read, engine.check(read, primary), ImmutableList.copyOf(primary));
  }

  /** Checks facts that were read or made before. */
  public ArticleReport check(ArticleFacts read) {
    return new ArticleReport(read, engine.check(read));
  }

  /** Reads the assertions of an article and checks nothing. */
  public ArticleFacts read(Article article) {
    ImmutableList<Section> sections = TextReader.read(article);
    AnnotatedArticle annotated = annotator.annotate(article, sections);
    return facts.get().read(annotated);
  }

  /**
   * Compares the articles of one event with each other.
   *
   * @param cluster names the event in the report
   * @param reports the articles, each read before
   */
  public EventReport compare(String cluster, List<ArticleReport> reports) {
    ImmutableList<ArticleFacts> articles =
        reports.stream().map(ArticleReport::facts).collect(ImmutableList.toImmutableList());
    CheckResult result = engine.compare(articles);
    return new EventReport(
        cluster,
        articles.stream().map(ArticleFacts::id).collect(ImmutableList.toImmutableList()),
        result,
        result.superseded());
  }

  /** The checks that run, sorted by id. */
  public ImmutableList<Check> checks() {
    return engine.checks();
  }

  /**
   * All checks known: the built-in ones, and those of third parties on the class path, sorted by
   * id.
   *
   * @throws IllegalStateException when two checks share an id
   */
  public static ImmutableList<Check> allChecks() {
    ImmutableSortedMap.Builder<String, Check> byId = ImmutableSortedMap.naturalOrder();
    BuiltInChecks.all().forEach(check -> byId.put(check.id(), check));
    ServiceLoader.load(Check.class).forEach(check -> byId.put(check.id(), check));
    try {
      return byId.buildOrThrow().values().asList();
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("two checks share an id: " + e.getMessage(), e);
    }
  }

  /** Sets up a {@link Gainsay}. */
  public static final class Builder {
    private Annotator annotator = new CoreNlpAnnotator();
    private NamePack names = NamePack.standard();
    private Aligner aligner = Aligner.standard();
    private @Nullable ImmutableList<Check> checks;

    private Builder() {}

    /** Uses another source of tokens and entities. */
    public Builder annotator(Annotator value) {
      annotator = value;
      return this;
    }

    /** Uses other names, such as the standard ones and a newsroom's own. */
    public Builder names(NamePack value) {
      names = value;
      return this;
    }

    /** Uses other weights to decide what is about one thing. */
    public Builder aligner(Aligner value) {
      aligner = value;
      return this;
    }

    /** Runs just these checks. */
    public Builder checks(List<? extends Check> value) {
      checks = ImmutableList.copyOf(value);
      return this;
    }

    public Gainsay build() {
      ImmutableList<Check> run = checks;
      if (run == null) {
        run =
            allChecks().stream()
                .filter(check -> check.info().maturity() == Maturity.STABLE)
                .collect(ImmutableList.toImmutableList());
      }
      return new Gainsay(annotator, names, new CheckEngine(run, aligner));
    }
  }
}
