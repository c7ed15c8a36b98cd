package io.github.gainsay.extract;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.extract.calculation.CalculationExtractor;
import io.github.gainsay.extract.elapsed.ElapsedExtractor;
import io.github.gainsay.extract.order.OrderCueExtractor;
import io.github.gainsay.extract.quantity.QuantityExtractor;
import io.github.gainsay.extract.time.DateContextFinder;
import io.github.gainsay.extract.time.TimexExtractor;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import java.util.function.UnaryOperator;

/** Runs all extractors over an annotated article. Safe for use by many threads. */
public final class FactReader {
  private final TopicFinder topics;
  private final ImmutableList<Extractor> extractors;

  public FactReader(Gazetteer gazetteer, Concepts concepts) {
    topics = new TopicFinder(gazetteer, concepts);
    // In this order: a later one uses what those before it have found.
    extractors =
        ImmutableList.of(
            new NameExtractor(NamePack.standard(), gazetteer),
            new TimexExtractor(),
            new RoleExtractor(gazetteer),
            new PlaceExtractor(gazetteer),
            new AgeExtractor(),
            new AttributionExtractor(),
            new QuantityExtractor(gazetteer, concepts),
            new UniquenessExtractor(concepts),
            new ElapsedExtractor(),
            new CalculationExtractor(gazetteer, concepts),
            new OrderCueExtractor());
  }

  /** A reader with the data that comes with the library. */
  public static FactReader standard() {
    return new FactReader(Gazetteer.standard(), Concepts.standard());
  }

  private FactReader(TopicFinder topics, ImmutableList<Extractor> extractors) {
    this.topics = topics;
    this.extractors = extractors;
  }

  /** This reader with each extractor wrapped, to watch them at work. */
  public FactReader wrapped(UnaryOperator<Extractor> wrapper) {
    return new FactReader(
        topics, extractors.stream().map(wrapper).collect(ImmutableList.toImmutableList()));
  }

  public ArticleFacts read(AnnotatedArticle annotated) {
    Draft draft = new Draft(annotated, DateContextFinder.find(annotated), topics);
    for (Extractor extractor : extractors) {
      extractor.extract(draft);
    }
    return Statements.attribute(draft.facts());
  }
}
