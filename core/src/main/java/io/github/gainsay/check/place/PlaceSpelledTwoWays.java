package io.github.gainsay.check.place;

import io.github.gainsay.article.QuotedRanges;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.PlaceSpellings;
import io.github.gainsay.pack.PlaceSpellings.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports a place that one article writes in two ways, such as "Kyiv" and "Kiev"; as a note when
 * one is an older name. Names inside longer names ("Dynamo Kiev"), quotations and explained names
 * ("Burma, also called Myanmar") are left alone.
 *
 * <p>Readers take two names for two places.
 */
@CheckInfo(summary = "A place is written in two ways", type = "N4", severity = Severity.WARNING)
public final class PlaceSpelledTwoWays implements ArticleCheck {
  private static final Pattern LONGER_BEFORE = Pattern.compile("\\p{Lu}[\\p{L}.-]{0,24}+ \\z|-\\z");
  private static final Pattern LONGER_AFTER = Pattern.compile("\\A(?:’s|'s)?(?: \\p{Lu}|-\\p{L})");
  private static final Pattern EXPLAINED =
      Pattern.compile("\\b(?:known|called|formerly|named|renamed|spel\\p{L}{1,5}+|or)\\b|\\(|/");
  private static final int NEAR = 40;

  /** A form in the article. */
  private record Use(String form, Span span, boolean isExplained) {}

  private final PlaceSpellings spellings = PlaceSpellings.standard();

  @Override
  public void check(ArticleFacts article, Findings findings) {
    Map<String, Use> first = new LinkedHashMap<>();
    Map<String, Use> second = new LinkedHashMap<>();
    QuotedRanges quoted = null;
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      if (!section.kind().isTestimony()) {
        continue;
      }
      Matcher m = spellings.pattern().matcher(section.text());
      while (m.find()) {
        findings.looked(1);
        quoted = quoted == null ? QuotedRanges.of(article.sections()) : quoted;
        if (!quoted.holds(i, m.start()) && !isOfLonger(section.text(), m)) {
          note(section, m, first, second);
        }
      }
    }
    first.forEach(
        (place, use) -> {
          Use other = second.get(place);
          if (other != null) {
            report(article, findings, place, use, other);
          }
        });
  }

  private void note(Section section, Matcher m, Map<String, Use> first, Map<String, Use> second) {
    Form form = spellings.find(m.group()).orElseThrow();
    Use use =
        new Use(m.group(), section.locate(m.start(), m.end()), isExplained(section.text(), m));
    Use before = first.putIfAbsent(form.place(), use);
    if (before != null && !before.form().equals(use.form())) {
      second.putIfAbsent(form.place(), use);
    }
  }

  private static boolean isOfLonger(String text, Matcher m) {
    String before = text.substring(Math.max(0, m.start() - NEAR), m.start());
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + NEAR));
    return LONGER_BEFORE.matcher(before).find() || LONGER_AFTER.matcher(after).find();
  }

  private static boolean isExplained(String text, Matcher m) {
    String before = text.substring(Math.max(0, m.start() - NEAR / 2), m.start());
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + NEAR / 2));
    return EXPLAINED.matcher(before).find() || EXPLAINED.matcher(after).find();
  }

  private void report(ArticleFacts article, Findings findings, String place, Use one, Use other) {
    boolean isHouse = article.names().areAliases(one.form(), other.form());
    if (isHouse || one.isExplained() || other.isExplained()) {
      return;
    }
    boolean spelling = spellings.find(place).orElseThrow().isSpelling();
    findings
        .found(
            spelling ? Severity.WARNING : Severity.NOTE,
            "“" + one.form() + "” and “" + other.form() + "” are one place")
        .says(article.article(), one.span(), one.form())
        .says(article.article(), other.span(), other.form())
        .fact(
            Fact.SAME_BECAUSE,
            spelling ? "they are two spellings of one name" : "one is the older name of the other")
        .fact(Fact.DIFFER_BECAUSE, "the article writes both")
        .fact(Fact.FINE_IF, "one stands in a title or in what somebody else wrote")
        .fact(Fact.TO_RESOLVE, "write “" + one.form() + "” or “" + other.form() + "” throughout")
        .resolve(other.span(), one.form())
        .confidence(0.95)
        .topic(place)
        .report();
  }
}
