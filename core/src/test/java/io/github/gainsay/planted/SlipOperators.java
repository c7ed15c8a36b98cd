package io.github.gainsay.planted;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;

/** The operators by the name that sites give them. */
final class SlipOperators {

  private static final ImmutableSortedMap<String, SlipOperator> BY_NAME =
      ImmutableSortedMap.<String, SlipOperator>naturalOrder()
          .put("H1", new NumberOperator())
          .put("N4", new AcronymOperator())
          .put("R1", new RoleOperator())
          .put("R2", new StandingOperator())
          .put("T1", new OwnDateOperator())
          .put("T2", new WeekdayOperator())
          .put("T3", new RelativeDateOperator())
          .put("T4", new ClashOperator())
          .put("T6", new OrderOperator())
          .put("T8", new SinceOperator())
          .put("any", SlipOperators::any)
          .put("each", SlipOperators::each)
          .put("name", new NameOperator())
          .buildOrThrow();

  private SlipOperators() {}

  static SlipOperator of(Site site) {
    SlipOperator operator = BY_NAME.get(site.operator());
    if (operator == null) {
      throw new IllegalArgumentException("no operator " + site.operator());
    }
    return operator;
  }

  /** The words that the argument lists, parted by slashes. */
  private static List<Candidate> any(PlantedArticle article, Site site) {
    return Splitter.on('/')
        .splitToStream(site.argument())
        .map(words -> new Candidate("any", words))
        .collect(ImmutableList.toImmutableList());
  }

  /** As {@link #any}, but all of them are planted. */
  private static List<Candidate> each(PlantedArticle article, Site site) {
    return Splitter.on('/')
        .splitToStream(site.argument())
        .map(words -> new Candidate(words, words))
        .collect(ImmutableList.toImmutableList());
  }
}
