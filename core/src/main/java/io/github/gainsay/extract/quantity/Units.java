package io.github.gainsay.extract.quantity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units and currencies by their words and signs, from {@code units.tsv}. */
public final class Units {
  private static final Units STANDARD = load();

  /** The most tokens of a unit: "new israeli shekel". */
  private static final int LONGEST = 3;

  /** Symbols that are words or letters of their own unless they are glued to digits: "5m". */
  private static final ImmutableSet<String> GLUED_ONLY =
      ImmutableSet.of(
          "pc", "pt", "t", "c", "f", "g", "h", "s", "mt", "ms", "mp", "pb", "eb", "rub", "ma",
          "ga");

  /** Units that are other words too: "two real problems", "15 won". */
  private static final ImmutableSet<String> NOUNS =
      ImmutableSet.of(
          "real",
          "second",
          "won",
          "minute",
          "mark",
          "stone",
          "foot",
          "point",
          "cup",
          "pound",
          "yard",
          "kip",
          "rand",
          "quid",
          "sterling",
          "cent",
          "degree",
          "mile");

  /** What is said of a temperature. */
  private static final ImmutableSet<String> HEAT =
      ImmutableSet.of(
          "temperature",
          "melting",
          "boiling",
          "freezing",
          "freeze",
          "melt",
          "heat",
          "hot",
          "warm",
          "warming",
          "cold",
          "cool",
          "high",
          "low",
          "weather",
          "thermometer",
          "fever");

  /** Symbols that stand only after digits, never after a number in words. */
  private static final int SYMBOL = 2;

  /**
   * A unit in a text.
   *
   * @param end after its last token
   */
  record Match(String unit, int end) {}

  private final ImmutableMap<String, String> byWord;
  private final ImmutableMap<String, String> bySign;
  private final ImmutableSet<String> money;
  private final ImmutableSet<String> time;

  private Units(
      Map<String, String> byWord, Map<String, String> bySign, Set<String> money, Set<String> time) {
    this.byWord = ImmutableMap.copyOf(byWord);
    this.bySign = ImmutableMap.copyOf(bySign);
    this.money = ImmutableSet.copyOf(money);
    this.time = ImmutableSet.copyOf(time);
  }

  public static Units standard() {
    return STANDARD;
  }

  /** The unit whose words start at token {@code i}, the longest one; null for none. */
  @Nullable Match at(Sentence s, int i, boolean digits) {
    boolean glued = i > 0 && i < s.size() && s.token(i - 1).end() == s.token(i).start();
    for (int length = Math.min(LONGEST, s.size() - i); length > 0; length--) {
      String unit = find(s, i, i + length);
      String last = s.token(i + length - 1).lower();
      boolean symbol = length == 1 && last.length() <= SYMBOL && isAscii(last);
      boolean noun = !NOUNS.contains(last) || s.token(i + length - 1).tagged("NN");
      boolean stands =
          !symbol && noun
              || symbol
                  && digits
                  && (glued
                      || !GLUED_ONLY.contains(last) && !isName(s.token(i))
                      || isTemperature(s, i));
      if (unit != null && stands) {
        return new Match(unit, i + length);
      }
    }
    return null;
  }

  /** "12 C" in a sentence that speaks of heat or cold. */
  private static boolean isTemperature(Sentence s, int i) {
    String text = s.token(i).text();
    if (!text.equals("C") && !text.equals("F")) {
      return false;
    }
    for (Token t : s.tokens()) {
      if (HEAT.contains(t.lemma().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is a unit by its full name and nothing else: "gallon", "penny". */
  boolean isNamed(Token word) {
    String lemma = word.lower();
    String unit = byWord.get(lemma);
    return unit != null
        && !unit.equals("percent")
        && lemma.length() > 3
        && !NOUNS.contains(lemma)
        && !time.contains(unit);
  }

  private static boolean isAscii(String word) {
    return Character.isLetter(word.charAt(0)) && word.charAt(0) < 128;
  }

  /** "10 M Street" */
  private static boolean isName(Token t) {
    return t.tagged("NNP") && t.text().length() == 1;
  }

  private @Nullable String find(Sentence s, int from, int to) {
    StringBuilder head = new StringBuilder();
    for (int i = from; i < to - 1; i++) {
      String word = s.token(i).lower();
      // "degrees celsius"
      head.append(word.equals("degrees") ? "degree" : word).append(' ');
    }
    Token last = s.token(to - 1);
    String exact = byWord.get(head + last.text());
    if (exact != null) {
      return exact;
    }
    String text = last.text();
    boolean ends = to == s.size() && text.length() > 1 && text.endsWith(".");
    if (ends) {
      String word = byWord.get(head + text.substring(0, text.length() - 1)); // "120 km/h."
      if (word != null) {
        return word;
      }
    }
    String plain = byWord.get(head + last.lower());
    if (plain != null) {
      return plain;
    }
    String lemma = byWord.get(head + last.lemma().toLowerCase(Locale.ROOT));
    String word = last.lower();
    boolean plural = lemma == null && word.length() > 3 && word.endsWith("s");
    return plural ? byWord.get(head + word.substring(0, word.length() - 1)) : lemma;
  }

  /** The unit of a symbol that is glued to digits, such as "km" in "5km"; null for another. */
  @Nullable String glued(String symbol) {
    String exact = byWord.get(symbol);
    if (exact != null) {
      return exact;
    }
    String lower = symbol.toLowerCase(Locale.ROOT);
    if (lower.equals("p")) {
      return "penny"; // "164p"
    }
    // "3G", "4M" are no grams and metres
    return symbol.length() > 1 || lower.equals("l") ? byWord.get(lower) : null;
  }

  /** The currency of a sign before a number, such as "$" or "US$"; null for another word. */
  @Nullable String before(String sign) {
    String exact = bySign.get(sign);
    return exact == null && (sign.length() > 2 || sign.endsWith("$"))
        ? bySign.get(sign.toUpperCase(Locale.ROOT))
        : exact;
  }

  public boolean isMoney(@Nullable String unit) {
    return unit != null && money.contains(unit);
  }

  /** Whether a unit is one of time, such as "hour". */
  boolean isTime(@Nullable String unit) {
    return unit != null && time.contains(unit);
  }

  private static Units load() {
    Map<String, String> words = new HashMap<>();
    Map<String, String> signs = new HashMap<>();
    Set<String> money = new HashSet<>();
    Set<String> time = new HashSet<>();
    try {
      List<String> lines =
          Resources.readLines(
              Resources.getResource(Units.class, "units.tsv"), StandardCharsets.UTF_8);
      for (String line : lines) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Splitter.on('\t').splitToList(line);
        String unit = cells.get(1);
        for (String word : Splitter.on('|').omitEmptyStrings().split(cells.get(2))) {
          words.put(word, unit);
        }
        for (String sign : Splitter.on('|').omitEmptyStrings().split(cells.get(3))) {
          signs.put(sign, unit);
        }
        if (cells.get(0).equals("money")) {
          money.add(unit);
        } else if (cells.get(0).equals("time")) {
          time.add(unit);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("units.tsv cannot be read", e);
    }
    return new Units(words, signs, money, time);
  }
}
