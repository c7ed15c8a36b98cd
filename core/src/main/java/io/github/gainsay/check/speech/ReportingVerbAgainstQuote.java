package io.github.gainsay.check.speech;

import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.StanceLexicon;
import io.github.gainsay.pack.StanceLexicon.Family;
import io.github.gainsay.pack.StanceLexicon.Single;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports a quotation that does not bear out how its speaker is said to take the matter: "condemned
 * the vote" before “it is a great day”, "denied" before “yes, we did it”, "expressed shock" before
 * “I am surprised”. The reader believes the verb, and the quotation shows that it is not so.
 *
 * <p>Only the sentence before the quotation is read, and only where it tells of nobody else.
 */
@CheckInfo(
    summary = "A quotation says otherwise than the verb or feeling that introduces it",
    type = "S4",
    severity = Severity.WARNING)
public final class ReportingVerbAgainstQuote implements ArticleCheck {

  /** Characters of a quotation that show how the speaker takes it. */
  private static final int OPENING = 240;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*+");
  private static final Pattern HEDGED = Pattern.compile("(?i)\\b(?:but|however|although|yet)\\b");
  private static final Pattern NOT =
      Pattern.compile("(?i)(?:\\b(?:not|no|never|less|without|hardly)|n['’]t)$");

  /** What somebody says who does not deny. */
  private static final Pattern YES =
      Pattern.compile(
          "(?i)^(?:yes\\b|(?:it|that)(?: is|['’]s) (?:true|right|correct)\\b|I know\\b|(?:I|we) did\\b"
              + "|I (?:admit|confess|accept)\\b)"
              + "|\\b(?:my|our) (?:own )?(?:fault|mistake)\\b|\\bwe (?:are|were) (?:responsible|wrong)\\b"
              + "|\\bI (?:am|was) (?:guilty|responsible|wrong)\\b");

  /** What somebody says who does not confirm. */
  private static final Pattern NO =
      Pattern.compile(
          "(?i)^no[,.]"
              + "|^(?:it|this|that)(?: is|['’]s) (?:\\w{1,12} )?(?:not true|not correct|untrue|false"
              + "|wrong|a lie|nonsense|rubbish)\\b"
              + "|\\b(?:I|we) (?:cannot|can['’]t|could not|will not|won['’]t) (?:confirm|accept)\\b"
              + "|\\b(?:no truth|I deny|we deny)\\b");

  /** "This is", "I am so": what follows is the speaker's own judgement of the day. */
  private static final Pattern JUDGING =
      Pattern.compile(
          "(?i)\\b(?:this|that|it|he|she|they|I|we)(?: is| am| are|['’](?:s|m|re))(?: [\\w'’-]{1,14}){0,3}"
              + " $");

  /** How a quotation takes the matter: the first word that says so, with its polarity. */
  private record Tone(Single word, boolean judges) {}

  @Override
  public void check(ArticleFacts article, Findings findings) {
    for (Assertion<Quote> quote : article.of(Quote.class)) {
      boolean direct = quote.value().kind() == QuoteKind.DIRECT;
      if (!direct || !quote.qualifiers().attribution().hasSource()) {
        continue;
      }
      findings.looked(1);
      StanceOfSpeaker told = StanceOfSpeaker.before(article, quote);
      if (told != null) {
        compare(article, quote, told, findings);
      }
    }
  }

  private static void compare(
      ArticleFacts article, Assertion<Quote> quote, StanceOfSpeaker told, Findings findings) {
    String words = quote.value().words();
    String opening = words.substring(0, Math.min(words.length(), OPENING));
    Single stance = told.stance();
    if (HEDGED.matcher(opening).find()) {
      return;
    }
    if (stance.side().isOfTruth()) {
      Matcher against = (stance.side().polarity() < 0 ? YES : NO).matcher(opening);
      if (against.find()) {
        report(article, quote, told, against.group(), told.named(), findings);
      }
      return;
    }
    Tone tone = tone(opening, stance);
    if (tone == null) {
      return;
    }
    Single word = tone.word();
    if (stance.side().polarity() * word.side().polarity() < 0) {
      report(article, quote, told, word.text(), told.named() && tone.judges(), findings);
    } else if (stance.family().isFeeling()
        && stance.family() == word.family()
        && stance.strength() - word.strength() > 1) {
      report(article, quote, told, word.text(), false, findings);
    }
  }

  /** The tone of a quotation, null when it has none or several. */
  private static @Nullable Tone tone(String opening, Single told) {
    Tone found = null;
    Matcher matcher = WORD.matcher(opening);
    while (matcher.find()) {
      Single word = StanceLexicon.standard().single(matcher.group().toLowerCase(Locale.ROOT));
      if (word == null || word.family() == Family.VERB) {
        continue;
      }
      String before = opening.substring(0, matcher.start());
      String near = before.substring(Math.max(0, before.length() - 60));
      boolean mixed = found != null && found.word.side().polarity() != word.side().polarity();
      boolean same = told.family().isFeeling() && told.family() == word.family();
      if (mixed || isDenied(near) || same && word.strength() >= told.strength()) {
        return null;
      }
      found = found == null ? new Tone(word, JUDGING.matcher(near).find()) : found;
    }
    return found;
  }

  /** Whether one of the three words before is a "not". */
  private static boolean isDenied(String before) {
    String[] words = before.strip().split("[\\s,]+");
    for (int i = Math.max(0, words.length - 3); i < words.length; i++) {
      if (NOT.matcher(words[i]).find()) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      ArticleFacts article,
      Assertion<Quote> quote,
      StanceOfSpeaker told,
      String word,
      boolean warns,
      Findings findings) {
    String who = StatementMatch.name(quote.qualifiers().attribution());
    String verb = told.stance().text();
    findings
        .found(
            warns ? Severity.WARNING : Severity.NOTE,
            "what " + who + " says does not bear out “" + verb + "”")
        .says(article.article(), told.span(), "“" + verb + "” before the quotation")
        .says(article, quote, "“" + word + "”")
        .confidence(warns ? 0.85 : 0.6)
        .topic(who)
        .fact(
            Fact.SAME_BECAUSE, "the quotation follows the sentence and nobody else is named in it")
        .fact(Fact.DIFFER_BECAUSE, "“" + word + "” is not what “" + verb + "” leads to expect")
        .fact(Fact.FINE_IF, "the two are about different things")
        .fact(Fact.TO_RESOLVE, "choose a verb that the quotation bears out, or write “said”")
        .report();
  }
}
