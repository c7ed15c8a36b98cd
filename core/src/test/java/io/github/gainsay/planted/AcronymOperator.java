package io.github.gainsay.planted;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * N4: exchanges two letters of an acronym, or puts another word of the same initial into the name
 * that it stands for.
 */
final class AcronymOperator implements SlipOperator {
  private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{3,6}\\b");

  private static final ImmutableListMultimap<String, String> WORDS =
      ImmutableListMultimap.<String, String>builder()
          .putAll("Inspectorate", "Institute", "Initiative")
          .putAll("Consortium", "Council", "Company")
          .putAll("Registry", "Register")
          .putAll("Service", "Society")
          .putAll("Board", "Bureau")
          .putAll("Administration", "Authority", "Agency")
          .putAll("Mission", "Mechanism")
          .putAll("Union", "Unit")
          .putAll("Office", "Organisation")
          .putAll("Federation", "Foundation")
          .putAll("Agency", "Authority", "Administration")
          .putAll("Unit", "Union")
          .build();

  @Override
  public List<Candidate> candidates(PlantedArticle article, Site site) {
    String words = article.words(site);
    ImmutableList.Builder<Candidate> found = ImmutableList.builder();
    Matcher acronym = ACRONYM.matcher(words);
    if (acronym.find()) {
      String letters = acronym.group();
      for (int i = 0; i + 1 < letters.length(); i++) {
        if (letters.charAt(i) != letters.charAt(i + 1)) {
          String other =
              letters.substring(0, i)
                  + letters.charAt(i + 1)
                  + letters.charAt(i)
                  + letters.substring(i + 2);
          found.add(new Candidate("letters exchanged", acronym.replaceFirst(other)));
        }
      }
    }
    String text = article.clean().text();
    String name = words.replaceFirst(" \\(.*", "");
    boolean twice = text.indexOf(name) != text.lastIndexOf(name);
    WORDS.forEach(
        (word, other) -> {
          if (twice && words.contains(word)) {
            found.add(new Candidate("another word", words.replace(word, other)));
          }
        });
    return found.build();
  }
}
