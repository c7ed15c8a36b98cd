package io.github.gainsay.check.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Spelling;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reports an acronym that an article explains ("National Water Board (NWB)") and then spells with
 * two letters exchanged ("the NBW"), or that fits two names which differ in one word ("National
 * Water Bureau").
 *
 * <p>Readers look for the second body that the text seems to speak of.
 */
@CheckInfo(
    summary = "An acronym has two expansions, or an expansion two acronyms",
    type = "N4",
    severity = Severity.WARNING)
public final class AcronymExpandedTwoWays implements ArticleCheck {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final int MOST_WORDS = 8;

  /** A name in capitals with an acronym in brackets. */
  private static final Pattern EXPLAINED = Pattern.compile("\\((\\p{Lu}{3,7}+)\\)");

  private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{3,7}+\\b");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'-]{1,24}+(?: (?:of|for|and|the|on|in|to|&|\\p{Lu}[\\p{L}’'-]{1,24}+)){1,9}+");
  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of("of", "for", "and", "the", "on", "in", "to", "&", "The");

  private final Gazetteer gazetteer = Gazetteer.standard();

  /** A name, and where it or its acronym stands. */
  private record Use(String words, Span span) {}

  @Override
  public void check(ArticleFacts article, Findings findings) {
    Map<String, Use> explained = new LinkedHashMap<>();
    List<Use> unlike = new ArrayList<>();
    for (Section section : article.sections()) {
      if (isRead(section)) {
        explanations(section, explained, unlike);
      }
    }
    findings.looked(explained.size());
    if (!explained.isEmpty() || !unlike.isEmpty()) {
      acronyms(article, explained, unlike, findings);
      names(article, explained, findings);
    }
  }

  private static boolean isRead(Section section) {
    SectionKind kind = section.kind();
    return kind.isTestimony() && !section.text().isBlank();
  }

  /**
   * The names that are explained by their own initials, and acronyms in brackets that do not fit.
   */
  private static void explanations(Section section, Map<String, Use> explained, List<Use> unlike) {
    Matcher m = EXPLAINED.matcher(section.text());
    while (m.find()) {
      String acronym = m.group(1);
      String name = nameBefore(section.text(), m.start(), acronym);
      if (name == null) {
        continue;
      }
      Span at = section.locate(m.start(1), m.end(1));
      if (initials(name).equals(acronym)) {
        explained.putIfAbsent(
            acronym, new Use(name, section.locate(m.start() - 1 - name.length(), m.start() - 1)));
      } else {
        unlike.add(new Use(name, at));
      }
    }
  }

  /**
   * The words before a bracket that have the letters of the acronym as initials, in any order; null
   * for none.
   */
  private static @Nullable String nameBefore(String text, int bracket, String acronym) {
    int end = bracket - 1;
    if (end <= 0 || text.charAt(end) != ' ') {
      return null;
    }
    int from = end;
    for (int words = 1; words <= MOST_WORDS && from > 0; words++) {
      int blank = text.lastIndexOf(' ', from - 1);
      int line = text.lastIndexOf('\n', from - 1);
      from = Math.max(blank, line);
      String name = text.substring(from + 1, end);
      String initials = initials(name);
      if (initials.length() == acronym.length()) {
        return sorted(initials).equals(sorted(acronym))
                && Character.isUpperCase(name.codePointAt(0))
                && name.indexOf(',') < 0
            ? name
            : null;
      }
      if (from == line || initials.length() > acronym.length()) {
        return null;
      }
    }
    return null;
  }

  private static String initials(String name) {
    return WORDS
        .splitToStream(name)
        .filter(w -> !SMALL.contains(w))
        .map(w -> w.substring(0, 1))
        .filter(c -> Character.isUpperCase(c.charAt(0)))
        .collect(Collectors.joining());
  }

  private static String sorted(String letters) {
    return letters
        .chars()
        .sorted()
        .mapToObj(c -> String.valueOf((char) c))
        .collect(Collectors.joining());
  }

  /** Acronyms with the letters of one that is explained, in another order. */
  private void acronyms(
      ArticleFacts article, Map<String, Use> explained, List<Use> unlike, Findings findings) {
    Map<String, Use> uses = new LinkedHashMap<>();
    for (Section section : article.sections()) {
      Matcher m = ACRONYM.matcher(isRead(section) ? section.text() : "");
      while (m.find()) {
        uses.putIfAbsent(m.group(), new Use(m.group(), section.locate(m.start(), m.end())));
      }
    }
    for (Map.Entry<String, Use> known : explained.entrySet()) {
      for (Use use : uses.values()) {
        boolean exchanged = Spelling.isExchange(known.getKey(), use.words());
        if (exchanged && gazetteer.find(use.words()).isEmpty()) {
          report(article, findings, known.getKey(), known.getValue(), use, use.words());
        }
      }
    }
    for (Use use : unlike) {
      String right = initials(use.words());
      String wrong = article.article().textAt(use.span());
      Use other = uses.get(right);
      if (other != null && !explained.containsKey(right) && Spelling.isExchange(right, wrong)) {
        report(article, findings, right, other, use, wrong);
      }
    }
  }

  private static void report(
      ArticleFacts article, Findings findings, String acronym, Use known, Use use, String wrong) {
    findings
        .found(
            Severity.WARNING,
            "“" + wrong + "” has the letters of “" + acronym + "” in another order")
        .says(article.article(), known.span(), acronym)
        .says(article.article(), use.span(), wrong)
        .fact(
            Fact.SAME_BECAUSE,
            "the article explains “" + acronym + "” and no other acronym so near")
        .fact(Fact.DIFFER_BECAUSE, "two letters are exchanged")
        .fact(Fact.FINE_IF, "they are two bodies")
        .fact(Fact.TO_RESOLVE, "write “" + acronym + "” in both places, or explain “" + wrong + "”")
        .resolve(use.span(), acronym)
        .confidence(0.85)
        .topic(acronym)
        .report();
  }

  /** Names of the same initials that differ from the explained one in one word. */
  private static void names(ArticleFacts article, Map<String, Use> explained, Findings findings) {
    Set<String> done = new HashSet<>();
    for (Section section : article.sections()) {
      Matcher m = NAME.matcher(isRead(section) ? section.text() : "");
      while (m.find()) {
        for (Map.Entry<String, Use> known : explained.entrySet()) {
          Use use = sameBut(known.getValue().words(), section, m.start(), m.end());
          if (use != null && done.add(known.getKey() + use.words())) {
            report(article, findings, known.getKey(), known.getValue(), use);
          }
        }
      }
    }
  }

  /** The words in {@code [from, to)} that are the name but for one word of the same initial. */
  private static @Nullable Use sameBut(String name, Section section, int from, int to) {
    List<String> words = WORDS.splitToList(name);
    int start = from;
    while (start < to) {
      String rest = section.text().substring(start, to);
      List<String> here = WORDS.splitToList(rest);
      if (here.size() < words.size()) {
        return null;
      }
      List<String> same = here.subList(0, words.size());
      if (differsInOne(words, same)) {
        int end = start + String.join(" ", same).length();
        return new Use(String.join(" ", same), section.locate(start, end));
      }
      start += here.get(0).length() + 1;
    }
    return null;
  }

  private static boolean differsInOne(List<String> one, List<String> other) {
    int different = 0;
    int content = 0;
    for (int i = 0; i < one.size(); i++) {
      String a = one.get(i);
      String b = other.get(i);
      content += SMALL.contains(a) ? 0 : 1;
      if (!a.equals(b)) {
        different++;
        // "Centers for" and "Center for", "Service" and "Service's" are one name
        if (a.charAt(0) != b.charAt(0) || a.startsWith(b) || b.startsWith(a)) {
          return false;
        }
      }
    }
    return different == 1 && content > 2;
  }

  private static void report(
      ArticleFacts article, Findings findings, String acronym, Use known, Use use) {
    ImmutableList<String> both =
        ImmutableList.copyOf(new TreeSet<>(ImmutableSet.of(known.words(), use.words())));
    findings
        .found(
            Severity.WARNING,
            "“" + acronym + "” stands for “" + both.get(0) + "” and “" + both.get(1) + "”")
        .says(article.article(), known.span(), known.words())
        .says(article.article(), use.span(), use.words())
        .fact(Fact.SAME_BECAUSE, "the names have the same initials and differ in one word")
        .fact(Fact.DIFFER_BECAUSE, "the words are not the same")
        .fact(Fact.FINE_IF, "they are two bodies")
        .fact(
            Fact.TO_RESOLVE,
            "write “" + known.words() + "” or “" + use.words() + "” in both places")
        .resolve(known.span(), use.words())
        .resolve(use.span(), known.words())
        .confidence(0.85)
        .topic(acronym)
        .report();
  }
}
