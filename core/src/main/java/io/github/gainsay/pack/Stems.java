package io.github.gainsay.pack;

import java.util.Locale;

/**
 * Cuts endings off English words so that forms and close derivations of one word fall together:
 * "ease" and "easing", "specific" and "specifics", "cooperate" and "cooperation". A light stemmer
 * in the manner of Porter (1980), made for comparing two texts and not for showing.
 */
public final class Stems {

  /** Endings from long to short; what is left must have four letters at least. */
  private static final String[] DERIVED = {
    "ational", "ization", "isation", "ation", "ition", "ments", "ment", "ness", "ically", "ical",
    "ally", "ities", "ity", "ions", "ion", "ances", "ance", "ences", "ence", "ives", "ive", "ates",
    "ated", "ating", "ate", "able", "ible", "ics", "ic", "ally", "ly", "al"
  };

  private Stems() {}

  /** The stem of a word in lower case. */
  public static String of(String word) {
    String w = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    if (w.endsWith("'s")) {
      w = w.substring(0, w.length() - 2);
    }
    if (w.length() < 4 || !Character.isLetter(w.charAt(0))) {
      return w;
    }
    w = inflection(w);
    for (String ending : DERIVED) {
      int least = ending.startsWith("ion") ? 5 : 4; // "station" is no form of "state"
      if (w.endsWith(ending) && w.length() - ending.length() >= least) {
        w = w.substring(0, w.length() - ending.length());
        break;
      }
    }
    return w.endsWith("e") && w.length() > 3 ? w.substring(0, w.length() - 1) : w;
  }

  private static String inflection(String w) {
    if (w.endsWith("ies") && w.length() > 4) {
      return w.substring(0, w.length() - 3) + "y";
    }
    if (w.endsWith("sses")) {
      return w.substring(0, w.length() - 2);
    }
    if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
      return w.substring(0, w.length() - 1);
    }
    for (String ending : new String[] {"ing", "ed"}) {
      int stem = w.length() - ending.length();
      if (w.endsWith(ending) && stem >= 3 && hasVowel(w, stem)) {
        boolean doubled = stem > 3 && w.charAt(stem - 1) == w.charAt(stem - 2);
        return w.substring(0, doubled && "lsz".indexOf(w.charAt(stem - 1)) < 0 ? stem - 1 : stem);
      }
    }
    return w;
  }

  private static boolean hasVowel(String w, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(w.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
