package io.github.gainsay.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * T8: stretches the time in which a claim leaves room for no other event over one that the article
 * dates (the argument is {@code over} and its year), moves the year of such an event into it (the
 * argument is {@code into} and the year after which there was none), or says a sentence more about
 * one (the argument is {@code add} and the sentence).
 */
final class SinceOperator implements SlipOperator {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern YEARS =
      Pattern.compile(
          "(?:a decade|\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)(?: years?)?");
  private static final String[] LONGER = {"four decades", "half a century", "60 years"};

  @Override
  public List<Candidate> candidates(PlantedArticle article, Site site) {
    String words = article.words(site);
    int blank = site.argument().indexOf(' ');
    String how = site.argument().substring(0, blank);
    String what = site.argument().substring(blank + 1);
    List<Candidate> found = new ArrayList<>();
    switch (how) {
      case "over" -> over(words, article.written().getYear(), Integer.parseInt(what), found);
      case "into" -> {
        int last = article.written().getYear() - 2;
        for (int year = Integer.parseInt(what) + 1; year <= last; year++) {
          found.add(new Candidate("instance moved", YEAR.matcher(words).replaceFirst("" + year)));
        }
      }
      case "add" -> found.add(new Candidate("instance added", words + " " + what));
      default -> throw new IllegalArgumentException(article.name() + ": " + site.argument());
    }
    return found;
  }

  private static void over(String words, int now, int year, List<Candidate> found) {
    Matcher since = YEAR.matcher(words);
    if (since.find()) {
      for (int back = 3; back <= 30; back += 9) {
        found.add(new Candidate("since earlier", since.replaceFirst("" + (year - back))));
      }
      return;
    }
    Matcher years = YEARS.matcher(words);
    for (int more = 4; more <= 20; more += 8) {
      found.add(new Candidate("longer", years.replaceFirst((now - year + more) + " years")));
    }
    if (now - year < 35) {
      for (String longer : LONGER) {
        found.add(new Candidate("longer in words", years.replaceFirst(longer)));
      }
    }
  }
}
