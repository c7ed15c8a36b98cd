package io.github.gainsay.planted;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** R2: "former", "acting", "interim" or "-elect" lost from a title, or "former" put before one. */
final class StandingOperator implements SlipOperator {
  private static final Pattern STANDING =
      Pattern.compile("(?i)\\A(?:former|acting|interim) |-elect\\z");

  @Override
  public List<Candidate> candidates(PlantedArticle article, Site site) {
    String words = article.words(site);
    Matcher standing = STANDING.matcher(words);
    if (!standing.find()) {
      boolean capital = Character.isUpperCase(words.charAt(0));
      return ImmutableList.of(
          new Candidate("put before", (capital ? "Former " : "former ") + words));
    }
    String title = standing.replaceFirst("");
    boolean capital = Character.isUpperCase(words.charAt(0));
    String first = capital ? title.substring(0, 1).toUpperCase(java.util.Locale.ROOT) : "";
    return ImmutableList.of(new Candidate("lost", capital ? first + title.substring(1) : title));
  }
}
