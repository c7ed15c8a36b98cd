package io.github.gainsay.extract;

import com.google.common.base.Splitter;
import io.github.gainsay.pack.NamePack;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How given names of cultures that write the family name first look in Roman letters. */
final class GivenShapes {

  /** A syllable of Korean in any of the usual romanizations: "soo", "hyun", "kyung", "eui". */
  private static final Pattern KOREAN =
      Pattern.compile(
          "(?:ch|sh|ss|kk|[bdghjklmnprst])?+[wy]?+(?:ae|eo|eu|eui|oo|ou|ui|ue|ee|ea|oe|ie|u|e|a|i|o)"
              + "(?:ng|ck|hn|rn|[kgnmlpbthr])?");

  /** Endings of Japanese given names that family names seldom have. */
  private static final Pattern JAPANESE =
      Pattern.compile(".{2,}(?:ichi|suke|hiro|hiko|hito|ji|ro|ko|nori|yuki|aki|taka|nobu)");

  private static final Splitter HYPHEN = Splitter.on('-').omitEmptyStrings();

  private final NamePack pack;

  GivenShapes(NamePack pack) {
    this.pack = pack;
  }

  /** Whether the word has two syllables of Mandarin: "Haoran", "Xiao-ming". */
  boolean isChinese(String word) {
    String letters = letters(word);
    for (int cut = 1; cut < letters.length(); cut++) {
      if (pack.isPinyinSyllable(letters.substring(0, cut))
          && pack.isPinyinSyllable(letters.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word has two syllables of Korean: "Min-jae", "Soojin". */
  boolean isKorean(String word) {
    String letters = letters(word);
    for (int cut = 1; cut < letters.length(); cut++) {
      if (isKoreanSyllable(letters.substring(0, cut)) && isKoreanSyllable(letters.substring(cut))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word ends as Japanese given names do: "Kenji", "Taro", "Yoko". */
  static boolean isJapanese(String word) {
    return JAPANESE.matcher(NamePack.fold(word)).matches();
  }

  /** Whether two words that a hyphen joins are the syllables of one given name: "Min", "jae". */
  boolean areSyllables(String first, String second) {
    return isSyllable(first) && isSyllable(second);
  }

  /** "Bang Seok-jin": a syllable before two that a hyphen joins, the second without a capital. */
  boolean isKoreanInFull(List<String> words) {
    List<String> parts = HYPHEN.splitToList(words.get(words.size() - 1));
    return words.size() == 2
        && parts.size() == 2
        && isSyllable(words.get(0))
        && Character.isLowerCase(parts.get(1).charAt(0))
        && areSyllables(parts.get(0), parts.get(1));
  }

  /** "Heung-min", "Jung Hoo": two syllables, the way given names of China and Korea are written. */
  static boolean areTwoSyllables(List<String> words) {
    return words.size() == 2 || (words.size() == 1 && isHyphenated(words.get(0)));
  }

  static boolean isHyphenated(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 1 && hyphen < word.length() - 1 && word.length() - hyphen <= 7;
  }

  private boolean isSyllable(String word) {
    return pack.isPinyinSyllable(word) || isKoreanSyllable(word);
  }

  private static boolean isKoreanSyllable(String word) {
    return KOREAN.matcher(word.toLowerCase(Locale.ROOT)).matches();
  }

  private static String letters(String word) {
    return NamePack.fold(word).replace("-", "").replace("'", "").replace("’", "");
  }
}
