package io.github.gainsay.check.caption;

import com.google.common.base.Splitter;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reports a caption that puts two persons in one position: "Ann Lee, left, and Bo Ray, left". The
 * reader cannot tell who is who, and one of the two is named for the other.
 *
 * <p>Positions are compared inside one sentence. "From left: Ann Lee, Bo Ray" gives the first of
 * the row the position. Captions of several pictures or rows are left alone. A row of more or fewer
 * names than the caption tells of persons ("the two rowers, from left, ...") is reported also.
 */
@CheckInfo(
    summary = "A caption puts two persons in one position",
    type = "C1",
    severity = Severity.WARNING)
public final class CaptionPositions implements ArticleCheck {

  /** "(left)", ", second from right,", ", at center,". */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:\\(|, )(?:(?:pictured|seated|standing) )?(?:(?:at|in|on|to)(?: the)? )?"
              + "((?:(?:far|top|bottom|second from|third from|fourth from)(?: the)? )?"
              + "(?:left|right|cent(?:er|re)|middle))"
              + "(?=[),;.]|$| (?:and|with|after|at|before|during|in|on|as|while|for)\\b)");

  /** "From left:", "Clockwise from top left:", "Left to right:". */
  private static final Pattern ROW =
      Pattern.compile(
          "(?i)\\b(?:(?<!second |third |fourth |fifth )from(?: the)? ((?:top )?(?:left|right))(?: to (?:left|right))?|(left|right) to"
              + " (?:left|right))[,:]? ");

  /** Signs of more than one picture or row, in each of which there is a left. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:combination|combo|composite|collage|rows?|photos|images|pictures|portraits"
              + "|panels?|respectively|both|also)\\b");

  private static final ImmutableSet<String> MIDDLE = ImmutableSet.of("centre", "middle");

  private static final Splitter NAMES = Splitter.on(Pattern.compile("[,;()]| and "));
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");

  private record Mark(String position, int start, int end) {}

  @Override
  public void check(ArticleFacts article, Findings findings) {
    for (Section section : article.sections()) {
      if (section.kind() == SectionKind.CAPTION) {
        count(article, section, findings);
        List<Mark> marks = marks(section.text());
        findings.looked(marks.size());
        if (marks.size() > 1 && !SEVERAL.matcher(section.text()).find()) {
          compare(article, section, marks, findings);
        }
      }
    }
  }

  /** Reports more or fewer names in a row than the caption says there are persons. */
  private static void count(ArticleFacts article, Section section, Findings findings) {
    NamedRow row = NamedRow.of(section.text());
    if (row == null || SEVERAL.matcher(section.text()).find()) {
      return;
    }
    findings.looked(1);
    if (!row.isWhole()) {
      findings
          .found(
              Severity.WARNING,
              "the caption tells of " + row.told() + " persons and names " + row.names())
          .says(
              article.article(), section.locate(row.start(), row.listed()), row.told() + " persons")
          .says(article.article(), section.locate(row.listed(), row.end()), row.names() + " names")
          .confidence(0.8)
          .topic("row")
          .fact(Fact.DIFFER_BECAUSE, "a row has one name for each person")
          .fact(Fact.FINE_IF, "one of them could not be named, or the row has others also")
          .fact(Fact.TO_RESOLVE, "count the persons in the picture")
          .report();
    }
  }

  private static List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    Matcher row = ROW.matcher(text);
    if (row.find()) {
      String position = row.group(1) == null ? row.group(2) : row.group(1);
      marks.add(new Mark(fold(position), row.start(), row.end()));
    }
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      marks.add(new Mark(fold(mark.group(1)), mark.start(1), mark.end(1)));
    }
    return marks;
  }

  private static String fold(String position) {
    String lower = position.toLowerCase(Locale.ROOT).replace("the ", "");
    return MIDDLE.contains(lower) ? "center" : lower;
  }

  private static void compare(
      ArticleFacts article, Section section, List<Mark> marks, Findings findings) {
    Map<String, Mark> seen = new HashMap<>();
    for (Mark mark : marks) {
      Mark before = seen.putIfAbsent(mark.position(), mark);
      if (before == null || !areOfTwo(section, before, mark)) {
        continue;
      }
      Span one = section.locate(before.start(), before.end());
      Span other = section.locate(mark.start(), mark.end());
      findings
          .found(Severity.WARNING, "the caption puts two persons at the " + mark.position())
          .says(article.article(), one, "one person at the " + mark.position())
          .says(article.article(), other, "another at the " + mark.position())
          .confidence(0.9)
          .topic(mark.position())
          .fact(Fact.DIFFER_BECAUSE, "positions in a picture are given to one person each")
          .fact(Fact.FINE_IF, "the two stand together there, or in two pictures")
          .fact(Fact.TO_RESOLVE, "give each person a position of their own")
          .report();
      return;
    }
  }

  /** Whether a name stands between two marks of one sentence, after a row's head a second. */
  private static boolean areOfTwo(Section section, Mark one, Mark other) {
    String between = section.text().substring(one.end(), other.start());
    long names = NAMES.splitToStream(between).filter(s -> CAPITAL.matcher(s).find()).count();
    boolean row = section.text().charAt(one.end() - 1) == ' ';
    return names > (row ? 1 : 0) && !between.contains(". ");
  }
}
