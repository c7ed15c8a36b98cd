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
  private final NamePack names;
  private final TopicFinder topics;
  private final ImmutableList<Extractor> extractors;

  public FactReader(NamePack names, Gazetteer gazetteer, Concepts concepts) {
    this.names = names;
    topics = new TopicFinder(gazetteer, concepts);
    // In this order: a later one uses what those before it have found.
    extractors =
        ImmutableList.of(
            new NameExtractor(names, gazetteer),
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
    return of(NamePack.standard());
  }

  /** A reader with other names and else the data that comes with the library. */
  public static FactReader of(NamePack names) {
    return new FactReader(names, Gazetteer.standard(), Concepts.standard());
  }

  private FactReader(NamePack names, TopicFinder topics, ImmutableList<Extractor> extractors) {
    this.names = names;
    this.topics = topics;
    this.extractors = extractors;
  }

  /** This reader with each extractor wrapped, to watch them at work. */
  public FactReader wrapped(UnaryOperator<Extractor> wrapper) {
    return new FactReader(
        names, topics, extractors.stream().map(wrapper).collect(ImmutableList.toImmutableList()));
  }

  public ArticleFacts read(AnnotatedArticle annotated) {
    Draft draft = new Draft(annotated, DateContextFinder.find(annotated), topics, names);
    for (Extractor extractor : extractors) {
      extractor.extract(draft);
    }
    return Actors.name(Statements.attribute(draft.facts()));
  }
}
