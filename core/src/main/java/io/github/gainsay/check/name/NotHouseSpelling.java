package io.github.gainsay.check.name;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports a name in a spelling that is not the house's, where the house has said which it wants:
 * "Zelenskyy" for "Zelensky". Only spellings that are listed are reported, as they are written or
 * in capitals.
 *
 * <p>Readers and archives look for one name under one spelling.
 */
@CheckInfo(
    summary = "A name is not in the spelling of the house",
    type = "N5",
    severity = Severity.NOTE)
public final class NotHouseSpelling implements ArticleCheck {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++");

  /** A spelling and what the house writes for it. */
  private record Spelled(String other, String house) {}

  @Override
  public void check(ArticleFacts article, Findings findings) {
    if (article.names().houseSpellings().isEmpty()) {
      return;
    }
    ListMultimap<String, Spelled> byFirst = byFirstWord(article);
    for (Section section : article.sections()) {
      if (section.kind().isTestimony()) {
        find(article, section, byFirst, findings);
      }
    }
  }

  /** The spellings by their first word, long ones first, each also in capitals. */
  private static ListMultimap<String, Spelled> byFirstWord(ArticleFacts article) {
    ListMultimap<String, Spelled> byFirst = ArrayListMultimap.create();
    article
        .names()
        .houseSpellings()
        .forEach(
            (other, house) -> {
              add(new Spelled(other, house), byFirst);
              String capitals = other.toUpperCase(Locale.ROOT);
              if (!capitals.equals(other)) {
                add(new Spelled(capitals, house.toUpperCase(Locale.ROOT)), byFirst);
              }
            });
    Comparator<Spelled> longFirst = Comparator.comparingInt(s -> -s.other().length());
    Multimaps.asMap(byFirst).values().forEach(list -> list.sort(longFirst));
    return byFirst;
  }

  private static void add(Spelled spelled, ListMultimap<String, Spelled> byFirst) {
    Matcher first = WORD.matcher(spelled.other());
    if (first.find()) {
      byFirst.put(first.group(), spelled);
    }
  }

  private static void find(
      ArticleFacts article,
      Section section,
      ListMultimap<String, Spelled> byFirst,
      Findings findings) {
    String text = section.text();
    Matcher word = WORD.matcher(text);
    int from = 0;
    while (from < text.length() && word.find(from)) {
      Spelled spelled = at(text, word.start(), byFirst.get(word.group()));
      from = word.end();
      if (spelled != null) {
        from = word.start() + spelled.other().length();
        report(article, spelled, section.locate(word.start(), from), findings);
      }
    }
  }

  /** The spelling that stands at a place as whole words, outside the house's own. */
  private static @Nullable Spelled at(String text, int start, List<Spelled> listed) {
    for (Spelled each : listed) {
      int end = start + each.other().length();
      boolean whole =
          text.startsWith(each.other(), start)
              && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
      // the house may write "Jerry Roe" for "Roe"
      int inside = each.house().indexOf(each.other());
      if (whole && (inside < 0 || !text.startsWith(each.house(), start - inside))) {
        return each;
      }
    }
    return null;
  }

  private static void report(ArticleFacts article, Spelled spelled, Span at, Findings findings) {
    findings.looked(1);
    findings
        .found(
            Severity.NOTE,
            "the house writes “" + spelled.house() + "”, not “" + spelled.other() + "”")
        .says(article.article(), at, spelled.other())
        .fact(
            Fact.DIFFER_BECAUSE,
            "the house lists “" + spelled.other() + "” as another spelling of it")
        .fact(Fact.FINE_IF, "it stands in a title or in what somebody else wrote")
        .fact(Fact.TO_RESOLVE, "write “" + spelled.house() + "”")
        .resolve(at, spelled.house())
        .confidence(1)
        .topic(spelled.house())
        .report();
  }
}
