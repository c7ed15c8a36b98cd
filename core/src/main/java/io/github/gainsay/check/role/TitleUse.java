package io.github.gainsay.check.role;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.Reading;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Role;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a title is used in its sentence: of whom, and of which time. */
final class TitleUse {

  /** Words that take a sentence to another time, in which another title can be right. */
  private static final Pattern OTHER_TIME =
      Pattern.compile(
          "(?i)\\b(?:1[5-9]\\d\\d|20\\d\\d|then|when|while|during|under|ago|at the time|formerly|previously"
              + "|once|became|become|becoming|served|serving|appointed|elected|named|nominated|resigned"
              + "|succeed(?:ed|s)?|replaced?|replaces|replacing|predecessor|successor|term|presidency"
              + "|administration|era|decades?|last year|had been|until|will be|would be|inaugurat\\w{1,5}+"
              + "|promot\\w{1,4}+|demot\\w{1,4}+|runs?|running|candidate|campaign\\w{0,5}+|years)\\b");

  private static final Pattern SAYS =
      Pattern.compile(
          "\\A,? (?:has |also |later )?(?:said|says|told|tells|added|adds|promised|called|asked|wrote"
              + "|warned|thanked|announced|ordered|declared|welcomed)\\b");

  /** "X, who left city hall in 2018, came": the clause is of another time, the sentence is not. */
  private static final Pattern CLAUSE =
      Pattern.compile("\\A, (?:who|whose|whom)\\b[^,.;]{1,160}+,?+");

  private static final Pattern SAID = Pattern.compile("\\b(?:said|says|added|told \\w{2,12}+) \\z");

  private TitleUse() {}

  /** The first use of a reading that is the article's own and speaks of now; null for none. */
  static @Nullable Assertion<Role> current(Reading<Role> reading) {
    for (Assertion<Role> role : reading.all()) {
      if (!role.locus().quoted()
          && isNow(reading.article(), role)
          && isCertain(reading.article(), role)) {
        return role;
      }
    }
    return null;
  }

  /** Whether the person says something now, or nothing in the sentence speaks of another time. */
  private static boolean isNow(ArticleFacts article, Assertion<Role> role) {
    Span sentence = role.locus().sentenceSpan();
    if (!sentence.at().equals(role.span().at())) {
      return false;
    }
    String text = article.article().field(sentence.at());
    String before = text.substring(sentence.start(), role.span().start());
    String after = text.substring(role.span().end(), Math.max(sentence.end(), role.span().end()));
    after = CLAUSE.matcher(after).replaceFirst("");
    return SAYS.matcher(after).find()
        || SAID.matcher(before).find()
        || !OTHER_TIME.matcher(before).find() && !OTHER_TIME.matcher(after).find();
  }

  /** Whether the person is named in full, or by a family name that one person alone bears. */
  private static boolean isCertain(ArticleFacts article, Assertion<Role> role) {
    ImmutableList<Assertion<PersonName>> names = article.of(PersonName.class);
    String full = NamePack.fold(role.value().person());
    String family = "";
    for (Assertion<PersonName> name : names) {
      if (NamePack.fold(name.value().full()).equals(full)) {
        family = NamePack.fold(name.value().family());
        break;
      }
    }
    String words = NamePack.fold(article.article().textAt(role.span()));
    if (family.isEmpty() || !words.contains(family)) {
      return false;
    }
    for (Assertion<PersonName> name : names) {
      String bearer = NamePack.fold(name.value().full());
      boolean other = !bearer.equals(full);
      if (other && NamePack.fold(name.value().family()).equals(family)) {
        return false;
      }
    }
    return true;
  }
}
