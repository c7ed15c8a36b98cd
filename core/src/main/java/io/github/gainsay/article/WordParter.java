package io.github.gainsay.article;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a blank was lost between two words. Two words are parted only on evidence: the left
 * one stands elsewhere in the same article and the right one is of a closed list or stands in the
 * article too, and the whole is not itself a word of the article.
 */
final class WordParter {
  private static final ImmutableSetMultimap<String, String> LISTS = WordLists.read("glue.tsv", ' ');
  private static final ImmutableSet<String> END = LISTS.get("end");
  private static final ImmutableSet<String> END_OF_NAME = LISTS.get("end-name");
  private static final ImmutableSet<String> PAIR = LISTS.get("pair");
  private static final ImmutableSet<String> START = LISTS.get("start");
  private static final ImmutableSet<String> MONTH = LISTS.get("month");
  private static final ImmutableSet<String> CLOCK = LISTS.get("clock");
  private static final ImmutableSet<String> WHOLE = LISTS.get("whole");
  private static final ImmutableSet<String> DOMAIN = LISTS.get("domain");

  private static final int NONE = -1;

  /** Shortest capitalized word that may carry one of {@link #END_OF_NAME}. */
  private static final int LONG_NAME = 5;

  /** "said.The", "p.m.The", "said.“The"; the blank belongs after group 1. */
  private static final Pattern SENTENCE =
      Pattern.compile("((?:[a-z]{2}|\\b[ap]\\.m|\\d\\))[.?][”’]?)[“‘]?([A-Z][a-z]+|[AI](?= ))");

  /** "Paris,and", "he said,“The". */
  private static final Pattern COMMA =
      Pattern.compile("([A-Za-z]{2},[”’]?)(?:[“‘][A-Za-z]|([A-Za-z]{2,}))");

  /** "said“The" and "over”said". */
  private static final Pattern QUOTE =
      Pattern.compile("([a-z]{2})(?=“[A-Z])|([.,?!a-z]”)(?=[A-Za-z]{3})");

  /** "November 1, 2024By". */
  private static final Pattern DATE =
      Pattern.compile("([A-Z][a-z]{2,8}\\.? \\d{1,2},? \\d{4})(?=[A-Z][a-z]{2})");

  private final Multiset<String> seen;

  private WordParter(Multiset<String> seen) {
    this.seen = seen;
  }

  /** A parter that takes its evidence from {@code article}. */
  static WordParter learn(Iterable<? extends CharSequence> article) {
    Multiset<String> seen = HashMultiset.create();
    for (CharSequence text : article) {
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || !Character.isLetter(text.charAt(i))) {
          if (i > start) {
            seen.add(text.subSequence(start, i).toString());
          }
          start = i + 1;
        }
      }
    }
    return new WordParter(seen);
  }

  /** The offsets in {@code text} at which a blank is missing, ascending. */
  TreeSet<Integer> missingBlanks(CharSequence text) {
    TreeSet<Integer> missing = new TreeSet<>();
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      missing.add(date.end(1));
    }
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ') {
        if (i - start > 3 && isProse(text, start, i)) {
          punctuation(text, start, i, missing);
          words(text, start, i, missing);
        }
        start = i + 1;
      }
    }
    return missing;
  }

  /** Not an address, tag, path or file name. */
  private static boolean isProse(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '@' || c == '#' || c == '_' || c == '=' || c == '\\' || c == '&') {
        return false;
      }
    }
    return !text.subSequence(start, Math.min(end, start + 4)).toString().equals("www.");
  }

  private static void punctuation(CharSequence text, int start, int end, TreeSet<Integer> missing) {
    // A look beyond the token is needed for "ended.A man".
    Matcher sentence = SENTENCE.matcher(text).region(start, end).useTransparentBounds(true);
    while (sentence.find()) {
      boolean address =
          DOMAIN.contains(sentence.group(2).toLowerCase(Locale.ROOT))
              || sentence.end() < end && text.charAt(sentence.end()) == '.';
      if (!address) {
        missing.add(sentence.end(1));
      }
    }
    Matcher comma = COMMA.matcher(text).region(start, end);
    while (comma.find()) {
      missing.add(comma.end(1));
    }
    Matcher quote = QUOTE.matcher(text).region(start, end).useTransparentBounds(true);
    while (quote.find()) {
      missing.add(quote.end());
    }
  }

  private void words(CharSequence text, int start, int end, TreeSet<Integer> missing) {
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i < end && Character.isLetter(text.charAt(i))) {
        continue;
      }
      char before = from > start ? text.charAt(from - 1) : ' ';
      char after = i < end ? text.charAt(i) : ' ';
      boolean partOfMore =
          before == '-'
              || before == '\''
              || before == '’'
              || after == '-'
              || Character.isDigit(after);
      if (i - from > 4 && !partOfMore) {
        int at = part(text.subSequence(from, i).toString(), timeBefore(text, from));
        if (at != NONE) {
          missing.add(from + at);
        }
      }
      from = i + 1;
    }
  }

  /** Whether a number stands before, at most one blank away: "09:38 PM", "9PM". */
  private static boolean timeBefore(CharSequence text, int from) {
    int i = from - 1;
    if (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && Character.isDigit(text.charAt(i));
  }

  /** Where {@code word} is two words, or {@link #NONE}. */
  private int part(String word, boolean afterNumber) {
    if (afterNumber) {
      for (String clock : CLOCK) {
        if (word.startsWith(clock) && isLower(word, clock.length(), word.length())) {
          return clock.length();
        }
      }
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (PAIR.contains(lower)) {
      return word.length() - 3;
    }
    if (seen.count(word) > 1 || WHOLE.contains(lower)) {
      return NONE;
    }
    int camel = camel(word);
    if (camel != NONE) {
      return isGlued(word.substring(0, camel), word.substring(camel)) ? camel : NONE;
    }
    return isLower(word, 1, word.length()) ? functionWord(word) : NONE;
  }

  private int functionWord(String word) {
    for (String end : END) {
      int at = word.length() - end.length();
      if (word.endsWith(end) && at >= (end.length() > 3 ? 3 : 4) && knows(word.substring(0, at))) {
        return at;
      }
    }
    for (String end : END_OF_NAME) {
      int at = word.length() - end.length();
      boolean name = at >= LONG_NAME && Character.isUpperCase(word.charAt(0));
      // "Peters" and "Peterson", "Roberts" and "Robertson" are all names
      if (name && word.endsWith(end) && word.charAt(at - 1) != 's') {
        String left = word.substring(0, at);
        // "Groupon" in an article with "Group" and "group"
        if (seen.contains(left) && !seen.contains(left.toLowerCase(Locale.ROOT))) {
          return at;
        }
      }
    }
    return NONE;
  }

  private boolean isGlued(String left, String right) {
    if (MONTH.contains(right) && left.length() > 3) {
      return true;
    }
    if (left.length() < 3 || !knows(left)) {
      return false;
    }
    boolean starts = START.contains(right) && left.length() + right.length() > 6;
    return starts || right.length() > 3 && left.length() > 3 && seen.contains(right);
  }

  /** Whether the word stands alone in the article, perhaps in lower case. */
  private boolean knows(String word) {
    return seen.contains(word)
        || Character.isUpperCase(word.charAt(0)) && seen.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The only place where a small letter is followed by a capital one and small ones. */
  private static int camel(String word) {
    int found = NONE;
    for (int i = 1; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i))) {
        if (found != NONE || !Character.isLowerCase(word.charAt(i - 1))) {
          return NONE;
        }
        found = i;
      }
    }
    return found;
  }

  private static boolean isLower(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return to - from > 2;
  }
}
