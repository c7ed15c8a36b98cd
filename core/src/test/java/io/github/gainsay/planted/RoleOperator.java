package io.github.gainsay.planted;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;

/** R1: another office that the same person cannot hold beside the one at the site. */
final class RoleOperator implements SlipOperator {
  private static final ImmutableList<ImmutableList<String>> EXCLUSIVE =
      ImmutableList.of(
          ImmutableList.of("president", "prime minister", "chancellor"),
          ImmutableList.of("chief minister", "governor", "senator"),
          ImmutableList.of("senator", "governor", "mayor"),
          ImmutableList.of("gov.", "sen.", "rep."),
          ImmutableList.of("police chief", "fire chief", "mayor"),
          ImmutableList.of("chief executive", "chief financial officer"),
          ImmutableList.of("ambassador", "consul", "foreign minister"));
  private static final ImmutableList<String> PORTFOLIOS =
      ImmutableList.of(
          "interior", "defence", "labour", "health", "culture", "finance", "transport", "foreign");

  @Override
  public List<Candidate> candidates(PlantedArticle article, Site site) {
    String words = article.words(site);
    String lower = Ascii.toLowerCase(words);
    ImmutableList.Builder<Candidate> found = ImmutableList.builder();
    for (ImmutableList<String> group : EXCLUSIVE) {
      if (group.contains(lower)) {
        group.stream()
            .filter(other -> !other.equals(lower))
            .forEach(other -> found.add(new Candidate("another office", like(words, other))));
        return found.build();
      }
    }
    int blank = lower.indexOf(' ');
    for (String portfolio : PORTFOLIOS) {
      if (!lower.startsWith(portfolio)) {
        String other = portfolio + lower.substring(blank);
        found.add(new Candidate("another portfolio", like(words, other)));
      }
    }
    return found.build();
  }

  /** With capitals where the words have them. */
  private static String like(String words, String other) {
    if (Character.isLowerCase(words.charAt(0))) {
      return other;
    }
    StringBuilder capitals = new StringBuilder();
    for (String word : other.split(" ")) {
      capitals.append(capitals.length() == 0 ? "" : " ");
      capitals.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return capitals.toString();
  }
}
