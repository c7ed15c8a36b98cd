package io.github.gainsay.check.time;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the sentence of a date tells of the past what it dates, judged by its words alone. */
final class PastTense {

  private static final int MOST_WORDS = 18;
  private static final int FRONT = 60;

  private static final Pattern QUOTED = Pattern.compile("“[^”]{0,600}+”|\"[^\"]{0,600}+\"");

  private static final String IRREGULAR =
      "was|were|died|struck|hit|met|won|lost|fell|broke|began|told|said|shot|left|found|held|sank"
          + "|came|went|took|swept|wrote|written|spoke|gave|given|made|saw|drove|flew|ran|caught|fought|sent|paid"
          + "|built|brought|bought|sold|led|rose|burst|cut|beat|drew|threw|sat|stood|heard|kept"
          + "|stole|set out|laid|hung|blew|grew|knew|became|got|had|put|slid|shook|tore|woke|wore";

  /** How a sentence opens with its date: "On May 3", "In a written answer on May 3". */
  private static final Pattern OPENING =
      Pattern.compile("^[“\"]?(?:(?:but|and|then|later|only),? )?(?:on|in|at|early|late)\\b");

  /** What a verb of the past is tied to its date with: "on", or nothing at all. */
  private static final Pattern LINK =
      Pattern.compile(
          "\\b(?:on|dated|\\p{L}{2,20}ed|"
              + IRREGULAR
              + ")(?: (?:early|late|here))?(?: \\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\.?,?)?$");

  /** A verb of the past. */
  private static final Pattern PAST =
      Pattern.compile("\\b(?:\\p{L}{2,20}(?<!e)ed|" + IRREGULAR + ")\\b");

  /** Words of what is still to come, or need not come. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "\\b(?:will|would|shall|can|may|might|could|should|must|going to|plans to|planned|planning"
              + "|schedul\\p{L}*|slated|set (?:for|to)|due|expected|expir\\p{L}*|deadline|ahead of"
              + "|upcoming|coming|next|tickets?|postponed|delayed|extend\\p{L}*|adjourned|remanded"
              + "|effective|if|unless|hopes?|hoped|intend\\p{L}*|eligible|valid|aims?|aimed"
              + "|proposed|target\\p{L}*|calls? for|called for|issue|edition|forthcoming"
              + "|registered|signed up|booked|\\p{L}+['’]ll|to be)\\b");

  /** Right before the date: one end of a stretch of time. */
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "\\b(?:(?:until|till|by|before|from|starting|beginning|ending|since|to)"
              + "(?: \\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?)?|launching|through|between|after|for|of"
              + "|(?:quarter|year|half|period|months|weeks) (?:ended|ending))(?: on)?$");

  /** Where the clause of a date ends. */
  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;:]|\\b(?:that|said|says|while|and|as)\\b");

  /** A verb of the present, which the date may go with. */
  private static final Pattern PRESENT =
      Pattern.compile(
          "\\b(?:takes?|begins?|starts?|opens?|ends?|comes?|goes|runs?|closes?|falls?|is|are|be|being"
              + "|has|have|meets?|arrives?|returns?|plays?|faces?|turns?|airs?|debuts?"
              + "|(?<!on )to (?!the\\b|an?\\b|his\\b|her\\b|its\\b|their\\b|\\d|\\p{L}{2,20}s )\\p{Ll}{2,20}) ");

  /** "announced a strike on": the date is of what was announced. */
  private static final Pattern ANNOUNCED =
      Pattern.compile(
          "^(?:announc|call|ask|request|sought|propos|confirm|sold|want|declar|advertis|organi|arrang"
              + "|got|gave|grant|promis|invit|secur|clear|set|unveil|approv|order|urg|need|demand"
              + "|receiv|fac|won|earn|land|claim|host|reveal|pick|fix|agree)\\p{L}{0,4} .{0,80}?"
              + "\\b(?:elections?|referendum|hearing|trial|concerts?|vote|meeting|summit|strikes?|rall(?:y|ies)"
              + "|protests?|games?|match(?:es)?|final|event|launch|opening|tour|ceremony|sale|closure"
              + "|party|festival|session|debate|race|fight|appearance|release|date|premiere|fixture"
              + "|auction|conference|convention|show|runoff|primary|court|one|season|inauguration"
              + "|wedding|return|clash|test|exam|visit|talks|play-?off),?(?: here)? (?:on|at \\S+(?: [ap]\\.?m\\.?)? on)?$");

  /** "was not", "never", right before the verb. */
  private static final Pattern NOT =
      Pattern.compile("(?:\\bnot|n['’]t|\\bnever)(?: \\p{L}{1,15})? $");

  private PastTense() {}

  /** Whether the clause of the date looks ahead, or the date bounds a stretch of time. */
  static boolean looksAhead(DatedSentence s) {
    String before = unquoted(s.words().substring(0, s.from())).strip();
    String after = s.words().substring(s.to());
    // "said that on Feb. 12 he will": the date is of what follows
    boolean content = before.endsWith("that on") || before.endsWith("that, on");
    Matcher end = CLAUSE_END.matcher(after);
    String rest = !content && end.find() ? after.substring(0, end.start()) : after;
    return AHEAD.matcher(before + " # " + rest).find() || BOUNDARY.matcher(before).find();
  }

  /** Whether what the date dates is told as past and nothing in the sentence looks ahead. */
  static boolean isToldPast(DatedSentence s) {
    return isToldPast(s, MOST_WORDS);
  }

  /**
   * Whether what the date dates is told as past.
   *
   * @param reach how many words may stand between the verb and the date
   */
  static boolean isToldPast(DatedSentence s, int reach) {
    if (looksAhead(s)) {
      return false;
    }
    String words = s.words();
    String before = unquoted(words.substring(0, s.from())).strip();
    Matcher past = PAST.matcher(before);
    int at = -1;
    while (past.find()) {
      at = past.start();
    }
    if (at >= 0 && !LINK.matcher(before).find()) {
      return false;
    }
    if (at < 0) {
      return isFronted(words, before, s.to());
    }
    String between = before.substring(at);
    return between.split(" ").length <= reach
        && !NOT.matcher(before.substring(0, at)).find()
        && !PRESENT.matcher(between + ' ').find()
        && !ANNOUNCED.matcher(between).find()
        && !isPresent(s, between);
  }

  private static String unquoted(String words) {
    return QUOTED.matcher(words).replaceAll("");
  }

  /** "when the judge sentences him on": a verb in the form of the present, or a plural. */
  private static boolean isPresent(DatedSentence s, String between) {
    for (String word : between.split(" ")) {
      boolean third = word.endsWith("s") && !word.endsWith("ss");
      if (third && s.date().topic().events().stream().anyMatch(e -> word.startsWith(e))) {
        return true;
      }
    }
    return false;
  }

  /** "On May 3, the minister told": the date stands before the first verb, which is past. */
  private static boolean isFronted(String words, String before, int to) {
    if (before.length() > FRONT || !OPENING.matcher(before).find()) {
      return false;
    }
    String after = words.substring(to, Math.min(words.length(), to + 2 * FRONT));
    Matcher past = PAST.matcher(after.toLowerCase(Locale.ROOT));
    if (!past.find()) {
      return false;
    }
    String until = after.substring(0, past.start());
    return !PRESENT.matcher(until).find() && !AHEAD.matcher(until).find();
  }
}
