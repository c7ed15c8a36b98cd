package io.github.gainsay.testing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * Tags simple sentences by rule, so that tests of extractors can be read as plain English. A token
 * that already carries a tag ("may/MD") keeps it. Tokens are parted by blanks.
 */
public final class PlainTagger {
  private static final Set<String> IN =
      Set.of(
          "in", "on", "of", "since", "by", "from", "at", "for", "until", "between", "during",
          "before", "after", "than", "as", "with", "over", "under", "about", "around", "that");
  private static final Set<String> DT = Set.of("the", "a", "an", "this", "every", "each", "some");
  private static final Set<String> MD = Set.of("will", "may", "could", "would", "might");
  private static final Set<String> VBD =
      Set.of("said", "was", "were", "met", "won", "told", "had", "began", "rose", "fell", "shot");
  private static final Set<String> VERBS = Set.of("is", "are", "has", "have");
  private static final Set<String> CD =
      Set.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "fifteen",
          "twenty",
          "hundred",
          "thousand",
          "million",
          "billion",
          "dozen");
  private static final Set<String> JJ =
      Set.of("last", "next", "past", "first", "only", "independent", "sovereign", "dead", "many");
  private static final Set<String> RB =
      Set.of("recently", "now", "currently", "ago", "later", "earlier", "not", "soon");

  private PlainTagger() {}

  /** The sentence in the notation of {@link Sentences}. */
  public static String tag(String sentence) {
    StringJoiner tagged = new StringJoiner(" ");
    for (String word : sentence.strip().split(" +")) {
      boolean done = word.indexOf('/') > 0 && !Character.isDigit(word.charAt(0));
      tagged.add(done ? word : word + "/" + tagOf(word) + "/O/" + lemma(word));
    }
    return tagged.toString();
  }

  private static String tagOf(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    if (!Character.isLetterOrDigit(w.charAt(0)) && w.length() == 1) {
      return w;
    }
    if (w.equals("to")) {
      return "TO";
    }
    if (w.equals("'s") || w.equals("’s")) {
      return "POS";
    }
    if (Character.isDigit(w.charAt(0)) || CD.contains(w)) {
      return "CD";
    }
    return IN.contains(w)
        ? "IN"
        : DT.contains(w)
            ? "DT"
            : MD.contains(word)
                ? "MD"
                : VBD.contains(w)
                    ? "VBD"
                    : VERBS.contains(w)
                        ? "VBZ"
                        : JJ.contains(w) ? "JJ" : RB.contains(w) ? "RB" : openClass(word, w);
  }

  private static String openClass(String word, String w) {
    if (Character.isUpperCase(word.charAt(0))) {
      return "NNP";
    }
    if (w.endsWith("ed")) {
      return "VBD";
    }
    return w.endsWith("s") || w.equals("people") ? "NNS" : "NN";
  }

  private static final Map<String, String> IRREGULAR =
      Map.of(
          "was", "be", "were", "be", "is", "be", "are", "be", "said", "say", "met", "meet", "told",
          "tell", "had", "have", "has", "have", "shot", "shoot");

  private static String lemma(String word) {
    String w = word.toLowerCase(Locale.ROOT);
    if (IRREGULAR.containsKey(w)) {
      return IRREGULAR.get(w);
    }
    boolean plural = tagOf(word).equals("NNS") && w.endsWith("s");
    if (w.equals("killed") || w.equals("injured") || w.equals("visited") || w.equals("arrested")) {
      return w.substring(0, w.endsWith("red") ? w.length() - 1 : w.length() - 2);
    }
    return plural && !w.equals("troops") ? w.substring(0, w.length() - 1) : w;
  }
}
