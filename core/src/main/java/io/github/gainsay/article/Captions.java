package io.github.gainsay.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows captions and the credits of pictures. */
final class Captions {
  private static final int LONGEST = 110;
  private static final int LONGEST_CREDIT = 14;

  private static final String MADE =
      "provided|taken|released|made (?:available|by|from)|from|by|published|posted|shot|obtained|dated|supplied|shared"
          + "|shown|issued|distributed";

  /** "FILE –", "File photo:", "In this photo", "Image 4 of 40", "Buy Photo". */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:FILE\\b ?(?:PHOTO|photo|IMAGE)?|File (?:photo|image|picture)s?)\\b ?(?:[-–—:.]|of\\b|PHOTO)"
              + "|^In (?:this|these)(?: [A-Za-z0-9.'’-]{1,20}(?:(?<=\\d),)?){0,6}? (?:photo|photograph|image|picture"
              + "|frame grab|handout|sketch)s?(?=,| (?:"
              + MADE
              + ")\\b)"
              + "|^(?:This|These|An?|The)(?: [A-Za-z0-9.'’-]{1,20}(?:(?<=\\d),)?){0,5}? (?:photo|photograph|image"
              + "|picture|sketch|handout|combination)s? (?:"
              + MADE
              + "|shows?)\\b"
              + "|^(?:Image|Photo|Slide) \\d{1,3} (?:of|/) ?/? ?\\d{1,3}\\b"
              + "|^Buy Photo [A-Z]"
              + "|^(?:Caption|CAPTION|Pictured|PICTURED|Photo|PHOTO):? ?[:-] ?[A-Z]");

  private static final Pattern COUNTER =
      Pattern.compile(
          "(?:Image|Photo|Slide) \\d{1,3} (?:of|/) ?/? ?\\d{1,3}\\b|Buy Photo(?= [A-Z])");

  /** Only with a place in the picture is "This photo shows" sure to be a caption. */
  private static final Pattern ARTICLE_OPENING = Pattern.compile("^(?:An?|The)\\b");

  /** "(center)", ", second from left,", "at right". */
  private static final Pattern POSITION =
      Pattern.compile(
          "\\((?:[A-Za-z ]{0,20})(?:left|right|cent(?:er|re)|[LRC])\\)"
              + "|, (?:(?:at|on the|far|second from|third from|top|bottom) )?(?:left|right"
              + "|cent(?:er|re))(?:,|\\.?$)");

  private static final Pattern SPEECH =
      Pattern.compile("\\b(?:said|says|told|according to|asked)\\b");

  /** The credit in parentheses at the end, in group 1. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(\\([A-Z][a-z]+ [A-Z][A-Za-z .'’-]{2,40} ?/ ?[A-Z][^()]{1,50}\\)$"
              + "|\\((?=[^()]{0,140}\\b(?:[Pp]hotos?|PHOTO|Image|Images|Credit|Source|Courtesy|courtesy"
              + "|Getty|via|[Ff]ile|Reuters|REUTERS|AFP|AP/|Pool|Handout|Sputnik|Xinhua)\\b)"
              + "[^()]{2,140}\\)?)\\.? ?(?:Buy Photo)?$");

  /** " | Ann Lee/Valley Times" at the end, in group 1. */
  private static final Pattern BAR =
      Pattern.compile(
          " ([|/] [A-Z][A-Za-z.'’-]+ [A-Z][^|/]{2,40}?(?:/[A-Z][^|/]{1,40}| for [^|/]{3,40}))$");

  /** "Photo: A. Smith, Daily Gazette" at the end, in group 1. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:^|(?<=[.!?”\")a-z—–-] ?))((?:[—–-] )?(?:Photos?|Image|Picture|Video)"
              + "(?: ?[Cc]redits?| [Cc]ourtesy(?: of)?| by| provided by| courtesy)?"
              + "(?::| by(?= [A-Z])| provided by(?= [A-Z])) ?[A-Za-z©@].{0,100})$");

  /** "(Published Friday, Nov. 18, 2016)": the words under a video. */
  private static final Pattern PUBLISHED =
      Pattern.compile("\\((?:Published|Aired|Posted) [A-Z][^()]{5,40}\\)$");

  private static final Pattern BARE_CREDIT =
      Pattern.compile(
          "^(?:Getty(?: Images)?|AP(?: Photo)?|Reuters|REUTERS|AFP|Shutterstock|iStock)"
              + "(?: ?[/|] ?[A-Z][^.]{0,60})?\\.?$"
              + "|^(?:Photo|Image|Picture|Video)s?(?: [Cc]redits?| [Cc]ourtesy| by| provided by)\\b:?"
              + ".{0,100}$");

  private Captions() {}

  /** Whether a paragraph is a caption. */
  static boolean isCaption(String paragraph) {
    int words = Blanks.words(paragraph);
    if (words > LONGEST || words < 3) {
      return false;
    }
    Matcher opening = OPENING.matcher(paragraph);
    if (opening.find()) {
      return !ARTICLE_OPENING.matcher(paragraph).find()
          || POSITION.matcher(paragraph).find()
          || creditAt(paragraph) < paragraph.length();
    }
    if (creditAt(paragraph) < paragraph.length() || PUBLISHED.matcher(paragraph).find()) {
      return true;
    }
    return words <= 70 && POSITION.matcher(paragraph).find() && !SPEECH.matcher(paragraph).find();
  }

  /** Whether a whole line is a credit. */
  static boolean isCredit(String line) {
    if (Blanks.words(line) > LONGEST_CREDIT) {
      return false;
    }
    return BARE_CREDIT.matcher(line).find() || creditAt(line) == 0;
  }

  /** Where "Buy Photo" or "Image 4 of 40" before a caption ends, 0 when there is none. */
  static int furnitureEnd(String caption) {
    Matcher counter = COUNTER.matcher(caption);
    return counter.lookingAt() ? counter.end() : 0;
  }

  /** Where the credit at the end of a paragraph starts; its length when it has none. */
  static int creditAt(String paragraph) {
    // A credit is short: only the end is searched.
    int from = Math.max(0, paragraph.length() - 180);
    Matcher credit = CREDIT.matcher(paragraph).region(from, paragraph.length());
    if (credit.find()) {
      return credit.start(1);
    }
    Matcher bar = BAR.matcher(paragraph).region(from, paragraph.length());
    if (bar.find()) {
      return bar.start(1);
    }
    Matcher label = LABEL.matcher(paragraph);
    label.region(from, paragraph.length()).useTransparentBounds(true).useAnchoringBounds(false);
    return label.find() ? label.start(1) : paragraph.length();
  }
}
