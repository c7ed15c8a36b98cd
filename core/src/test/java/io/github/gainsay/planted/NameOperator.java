package io.github.gainsay.planted;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Puts another name for one of a headline or deck. The argument lists names that the body has of
 * others and, after a {@code >}, names that it has not, each list parted by slashes.
 */
final class NameOperator implements SlipOperator {

  @Override
  public List<Candidate> candidates(PlantedArticle article, Site site) {
    List<String> lists = Splitter.on('>').splitToList(site.argument());
    ImmutableList.Builder<Candidate> candidates = ImmutableList.builder();
    for (String name : Splitter.on('/').split(lists.get(0))) {
      candidates.add(new Candidate("told of others", name));
    }
    for (String name : Splitter.on('/').split(lists.get(1))) {
      candidates.add(new Candidate("not told", name));
    }
    return candidates.build();
  }
}
