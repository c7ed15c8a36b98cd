package io.github.gainsay.planted;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * H1: makes another number of the first one at the site, in digits or in words: with a nought more
 * or fewer, with two digits exchanged, with another digit, off by one to three, or one of quite
 * another size. Numbers in words stay words up to twenty. What would only be the number rounded is
 * no slip.
 */
final class NumberOperator implements SlipOperator {

  private static final ImmutableList<String> CARDINALS =
      ImmutableList.of(
          "zero",
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
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty");
  private static final ImmutableList<String> ORDINALS =
      ImmutableList.of(
          "zeroth",
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,12}+(?:,\\d{3})*+(?:\\.\\d{1,4}+)?+|\\p{Alpha}{3,10}+");
  private static final ImmutableList<String> FACTORS =
      ImmutableList.of("0.3", "0.45", "0.6", "1.6", "2.1", "3");

  /** The greatest share by which a rounder number may differ to be the same number. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.1");

  @Override
  public List<Candidate> candidates(PlantedArticle article, Site site) {
    String words = article.words(site);
    Matcher number = NUMBER.matcher(words);
    while (number.find()) {
      String lower = Ascii.toLowerCase(number.group());
      if (!Character.isDigit(lower.charAt(0)) && value(lower) < 0) {
        continue;
      }
      String before = words.substring(0, number.start());
      String after = words.substring(number.end());
      return new Slips(number.group())
          .made().stream()
              .map(c -> new Candidate(c.kind(), before + c.words() + after))
              .collect(ImmutableList.toImmutableList());
    }
    throw new IllegalArgumentException(article.name() + ": no number in " + words);
  }

  private static int value(String word) {
    return Math.max(CARDINALS.indexOf(word), ORDINALS.indexOf(word));
  }

  /** The slips of one number. */
  private static final class Slips {
    private final String written;
    private final String lower;
    private final BigDecimal value;
    private final String digits;
    private final int significant;
    private final ImmutableList.Builder<Candidate> made = ImmutableList.builder();

    Slips(String written) {
      this.written = written;
      lower = Ascii.toLowerCase(written);
      value =
          Character.isDigit(lower.charAt(0))
              ? new BigDecimal(lower.replace(",", ""))
              : new BigDecimal(value(lower));
      digits = value.unscaledValue().toString();
      significant = significant(value);
    }

    List<Candidate> made() {
      add("nought", value.multiply(BigDecimal.TEN));
      if (value.scale() == 0 && value.remainder(BigDecimal.TEN).signum() == 0) {
        add("nought", value.divide(BigDecimal.TEN));
      }
      for (int i = 0; i + 1 < digits.length(); i++) {
        char first = digits.charAt(i);
        char second = digits.charAt(i + 1);
        if (first != second && i + second - '0' > 0) {
          add("exchanged", digits.substring(0, i) + second + first + digits.substring(i + 2));
        }
      }
      for (int i = 0; i < significant; i++) {
        for (int digit = i == 0 ? 1 : 0; digit <= 9; digit++) {
          add("another digit", digits.substring(0, i) + digit + digits.substring(i + 1));
        }
      }
      BigDecimal step =
          BigDecimal.ONE.movePointRight(digits.length() - significant - value.scale());
      for (int by = -3; by <= 3; by++) {
        add("off by a few", value.add(step.multiply(new BigDecimal(by))));
      }
      for (String factor : FACTORS) {
        add(
            "another size",
            value
                .multiply(new BigDecimal(factor))
                .divide(step, 0, RoundingMode.HALF_UP)
                .multiply(step));
      }
      return made.build();
    }

    private void add(String kind, String other) {
      add(kind, new BigDecimal(other).movePointLeft(value.scale()));
    }

    private void add(String kind, BigDecimal other) {
      // One and nought would want another noun
      boolean tooSmall = other.signum() <= 0 || value.scale() <= 0 && other.compareTo(TWO) < 0;
      boolean rounded =
          significant(other) < significant
              && other.subtract(value).abs().compareTo(value.multiply(ROUNDING)) <= 0;
      if (!tooSmall && !rounded && other.compareTo(value) != 0) {
        made.add(new Candidate(kind, write(other)));
      }
    }

    private String write(BigDecimal other) {
      if (Character.isDigit(written.charAt(0))) {
        boolean cents = value.scale() == 2;
        BigDecimal shown =
            cents ? other.setScale(2, RoundingMode.HALF_UP) : other.stripTrailingZeros();
        boolean grouped = written.contains(",") || other.compareTo(GROUPED) >= 0;
        return String.format(
            Locale.ROOT, grouped ? "%,." + scale(shown) + "f" : "%." + scale(shown) + "f", shown);
      }
      int index = other.intValueExact();
      boolean ordinal = ORDINALS.contains(lower);
      ImmutableList<String> names = ordinal ? ORDINALS : CARDINALS;
      if (index >= names.size()) {
        return index + (ordinal ? suffix(index) : "");
      }
      String word = names.get(index);
      return Character.isUpperCase(written.charAt(0))
          ? Ascii.toUpperCase(word.substring(0, 1)) + word.substring(1)
          : word;
    }
  }

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal GROUPED = BigDecimal.valueOf(10_000);

  private static int scale(BigDecimal number) {
    return Math.max(0, number.scale());
  }

  private static int significant(BigDecimal number) {
    return number.stripTrailingZeros().precision();
  }

  private static String suffix(int ordinal) {
    if (ordinal / 10 % 10 == 1) {
      return "th";
    }
    return switch (ordinal % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }
}
