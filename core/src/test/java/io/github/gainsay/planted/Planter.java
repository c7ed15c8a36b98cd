package io.github.gainsay.planted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Random;

/** Plants slips in clean articles, the same ones for the same seed. */
final class Planter {
  private final long seed;

  Planter(long seed) {
    this.seed = seed;
  }

  /** One slip of each kind at each site of an article, chosen by the seed. */
  ImmutableList<Slip> slips(PlantedArticle article, String type) {
    Random random = new Random(seed + article.name().hashCode() + 31L * type.hashCode());
    ImmutableList.Builder<Slip> slips = ImmutableList.builder();
    for (Site site : article.sites()) {
      if (!site.type().equals(type)) {
        continue;
      }
      ImmutableListMultimap<String, Candidate> byKind =
          Multimaps.index(SlipOperators.of(site).candidates(article, site), Candidate::kind);
      for (String kind : byKind.keySet()) {
        List<Candidate> of = byKind.get(kind);
        slips.add(new Slip(article, site, of.get(random.nextInt(of.size()))));
      }
    }
    return slips.build();
  }
}
