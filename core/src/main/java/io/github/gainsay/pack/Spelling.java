package io.github.gainsay.pack;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two spellings can stand for one name. */
public final class Spelling {
  private static final LevenshteinDistance TWO = new LevenshteinDistance(2);

  /** Shorter names that differ by a letter are other names: "Lane" and "Lang". */
  private static final int LONG = 6;

  /** Names so long are one even if two letters differ, wherever they stand. */
  private static final int VERY_LONG = 9;

  private Spelling() {}

  /** Letters only, folded: "O'Neil" and "ONeil" are one spelling. */
  public static String letters(String name) {
    String fold = NamePack.fold(name);
    StringBuilder letters = new StringBuilder(fold.length());
    fold.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /**
   * How the name sounds, near enough to see one name in two spellings: "Sara", "Sarah"; "Gonzales",
   * "Gonzalez"; "Zelensky", "Zelenskyy"; "Steven", "Stephen". Vowels count, so that "Jane" and
   * "June" stay apart.
   */
  public static String sound(String name) {
    String s =
        letters(name)
            .replace("ph", "f")
            .replace("eigh", "i")
            .replace("cz", "c")
            .replace("oo", "u")
            .replace("ck", "k")
            .replace("tz", "z")
            .replace("ie", "i")
            .replace("ee", "i")
            .replace("ey", "i");
    StringBuilder sound = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) {
      char next = i + 1 < s.length() ? s.charAt(i + 1) : ' ';
      char c =
          switch (s.charAt(i)) {
            case 'y', 'j' -> i == 0 ? s.charAt(i) : 'i';
            case 'z' -> 's';
            case 'v' -> 'f';
            case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 's' : next == 'h' ? 'c' : 'k';
            default -> s.charAt(i);
          };
      boolean silent = c == 'h' && i > 0 || c == 'e' && i > 2 && next == ' ';
      boolean doubled = sound.length() > 0 && sound.charAt(sound.length() - 1) == c;
      if (!silent && !doubled) {
        sound.append(c);
      }
    }
    return sound.toString();
  }

  /**
   * Whether the spellings differ, but so little that one is likely a slip or variant of the other.
   */
  public static boolean isVariant(String a, String b) {
    return isVariant(a, b, LONG);
  }

  /** As above, for family names of persons whose given names are the same: "Melton", "Melon". */
  public static boolean isFamilyVariant(String a, String b) {
    return isVariant(a, b, LONG - 1);
  }

  /**
   * Whether a family name that nobody in the article bears is a slip for that of a person named:
   * with nobody else to be meant, also an ending or two letters may differ.
   */
  public static boolean isSlip(String a, String b) {
    if (isFamilyVariant(a, b)) {
      return true;
    }
    String x = letters(a);
    String y = letters(b);
    int shorter = Math.min(x.length(), y.length());
    if (shorter < LONG - 1 || x.charAt(0) != y.charAt(0) || x.equals(y)) {
      return false;
    }
    int apart = TWO.apply(x, y);
    boolean sameEnds = x.startsWith(y.substring(0, 2)) && x.endsWith(y.substring(y.length() - 2));
    return apart == 1 || apart == 2 && (shorter > LONG && sameEnds || shorter >= VERY_LONG);
  }

  /**
   * Whether at most two letters differ, and most are the same: for names of persons of whom more
   * tells that they are one.
   */
  public static boolean areClose(String a, String b) {
    String x = letters(a);
    String y = letters(b);
    int apart = TWO.apply(x, y);
    return apart >= 0 && 2 * apart <= Math.max(x.length(), y.length());
  }

  private static boolean isVariant(String a, String b, int enough) {
    String x = letters(a);
    String y = letters(b);
    if (x.equals(y) || x.length() < 3 || y.length() < 3 || x.charAt(0) != y.charAt(0)) {
      return false;
    }
    if (sound(a).equals(sound(b))) {
      return true;
    }
    int shorter = Math.min(x.length(), y.length());
    return shorter >= LONG - 1 && isExchange(x, y)
        || shorter >= enough && TWO.apply(x, y) == 1 && !isEnding(x, y);
  }

  /** Whether two letters side by side are exchanged: "Jaime", "Jamie"; "NATO", "NAOT". */
  public static boolean isExchange(String x, String y) {
    if (x.length() != y.length() || x.equals(y)) {
      return false;
    }
    int i = 0;
    while (x.charAt(i) == y.charAt(i)) {
      i++;
    }
    return i + 1 < x.length()
        && x.charAt(i) == y.charAt(i + 1)
        && x.charAt(i + 1) == y.charAt(i)
        && x.substring(i + 2).equals(y.substring(i + 2));
  }

  /** Whether they differ by an ending that makes another name or a plural: "Martin", "Martina". */
  private static boolean isEnding(String x, String y) {
    String longer = x.length() > y.length() ? x : y;
    String shorter = x.length() > y.length() ? y : x;
    if (longer.length() == shorter.length()) {
      String stem = x.substring(0, x.length() - 1);
      return y.startsWith(stem)
          && "aeos".indexOf(x.charAt(x.length() - 1)) >= 0
          && "aeos".indexOf(y.charAt(y.length() - 1)) >= 0;
    }
    return longer.startsWith(shorter) && "aeos".indexOf(longer.charAt(longer.length() - 1)) >= 0;
  }

  /** Whether one is the plural or possessive of the other. */
  public static boolean isPlural(String a, String b) {
    String x = letters(a);
    String y = letters(b);
    return x.equals(y + "s") || y.equals(x + "s") || x.equals(y + "es") || y.equals(x + "es");
  }
}
