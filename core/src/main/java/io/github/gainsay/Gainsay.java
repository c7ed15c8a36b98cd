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
import io.github.gainsay.config.Baseline;
import io.github.gainsay.config.Configuration;
import io.github.gainsay.config.ConfigurationFile;
import io.github.gainsay.config.Policy;
import io.github.gainsay.extract.FactReader;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Annotator;
import io.github.gainsay.language.CoreNlpAnnotator;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.report.ArticleReport;
import io.github.gainsay.report.EventReport;
import java.nio.file.Path;
import java.time.LocalDate;
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
  private final Policy policy;
  private final boolean isWhole;

  private Gainsay(Builder set) {
    NamePack names = set.configuration.names(set.names);
    facts = Suppliers.memoize(() -> FactReader.of(names));
    annotator = set.annotator;
    isWhole = set.checks == null;
    engine =
        new CheckEngine(
            set.checks == null ? set.configuration.select(allChecks()) : set.checks, set.aligner);
    policy = new Policy(set.configuration, set.baseline, set.today);
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
    return check(read(article), primary);
  }

  /** Checks facts that were read or made before. */
  public ArticleReport check(ArticleFacts read) {
    return check(read, ImmutableList.of());
  }

  private ArticleReport check(ArticleFacts read, List<ArticleFacts> primary) {
    boolean isLast = isWhole && read.article().cluster() == null;
    CheckResult result =
        policy.apply(
            engine.check(read, primary),
            ImmutableList.of(read.article()),
            isLast,
            ImmutableList.of());
    return new ArticleReport(read, result, ImmutableList.copyOf(primary));
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
    CheckResult result =
        policy.apply(
            engine.compare(articles),
            articles.stream().map(ArticleFacts::article).toList(),
            isWhole,
            reports.stream().flatMap(r -> r.result().suppressed().stream()).toList());
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

  /**
   * Reads a file {@code gainsay.yaml}.
   *
   * @throws io.github.gainsay.config.ConfigurationException when something is wrong in it
   */
  public static Configuration configuration(Path file) {
    return ConfigurationFile.read(file, allChecks());
  }

  /** Sets up a {@link Gainsay}. */
  public static final class Builder {
    private Annotator annotator = new CoreNlpAnnotator();
    private NamePack names = NamePack.standard();
    private Aligner aligner = Aligner.standard();
    private Configuration configuration = Configuration.standard();
    private Baseline baseline = Baseline.none();
    private @Nullable LocalDate today;
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

    /** Sets what a newsroom sets: checks, severities, names, suppressions. */
    public Builder configuration(Configuration value) {
      configuration = value;
      return this;
    }

    /** Keeps back the findings that are known. */
    public Builder baseline(Baseline value) {
      baseline = value;
      return this;
    }

    /** The day on which suppressions are judged; without it none expires. */
    public Builder today(LocalDate value) {
      today = value;
      return this;
    }

    /** Runs just these checks, whatever the configuration says. */
    public Builder checks(List<? extends Check> value) {
      checks = ImmutableList.copyOf(value);
      return this;
    }

    public Gainsay build() {
      return new Gainsay(this);
    }
  }
}
