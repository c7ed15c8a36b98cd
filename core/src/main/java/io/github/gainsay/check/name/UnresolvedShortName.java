package io.github.gainsay.check.name;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.Spelling;
import io.github.gainsay.value.PersonName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reports a speaker called by one name whom the article never introduces, although it introduces
 * others, and notes a family name that two persons of the sentence before share. A name with a
 * title ("President Obama") and the few persons whom the press calls by one name are introduced
 * well enough. What may be a body, a nickname or a name of one word is a note at most.
 *
 * <p>It is often the trace of a paragraph that was cut.
 */
@CheckInfo(
    summary = "A name alone does not tell which person is meant",
    type = "N3",
    severity = Severity.WARNING)
public final class UnresolvedShortName implements ArticleCheck {

  /** The end of a plural of people: "Birchers viewed", "Neighbours described". */
  private static final Pattern PLURAL = Pattern.compile("(?:er|our)s$");

  @Override
  public void check(ArticleFacts article, Findings findings) {
    Set<String> seen = new HashSet<>();
    Map<String, Assertion<PersonName>> last = new HashMap<>();
    Map<String, Assertion<PersonName>> other = new HashMap<>();
    for (Assertion<PersonName> mention : article.of(PersonName.class)) {
      if (!mention.locus().kind().isFlow() || mention.locus().quoted()) {
        continue;
      }
      findings.looked(1);
      PersonName name = mention.value();
      String family = NamePack.fold(name.family());
      if (name.given().isEmpty()) {
        boolean first = seen.add(NamePack.fold(name.full()));
        if (first && isNeverIntroduced(article, mention)) {
          unknown(article, mention, findings);
        }
      } else if (name.isFull()) {
        Assertion<PersonName> before = last.put(family, mention);
        if (before != null && !same(before.value(), name)) {
          other.put(family, before);
        } else if (before != null && before.locus().sentence() != mention.locus().sentence()) {
          other.remove(family);
        }
      } else {
        Assertion<PersonName> one = other.remove(family);
        Assertion<PersonName> two = last.get(family);
        if (one != null && two != null && isOpen(article, mention, one, two)) {
          ambiguous(article, ImmutableList.of(one, two, mention), findings);
        }
      }
    }
  }

  /** Whether a short mention after two persons of one sentence leaves open who of them is meant. */
  private static boolean isOpen(
      ArticleFacts article,
      Assertion<PersonName> mention,
      Assertion<PersonName> one,
      Assertion<PersonName> two) {
    PersonName name = mention.value();
    return one.locus().sentence() == two.locus().sentence()
        && mention.locus().sentence() > two.locus().sentence()
        && NamePack.fold(name.mention()).equals(NamePack.fold(name.family()))
        && SurnameUse.isReported(article, mention.span())
        && !SurnameUse.isTitled(article, mention.span());
  }

  private static boolean same(PersonName a, PersonName b) {
    return NamePack.fold(a.given()).equals(NamePack.fold(b.given()));
  }

  private static boolean isNeverIntroduced(ArticleFacts article, Assertion<PersonName> mention) {
    String name = mention.value().mention();
    boolean courteous = SurnameUse.isCourteous(article, mention.span());
    boolean free =
        !SurnameUse.isTitled(article, mention.span())
            && !SurnameUse.isPart(article, mention.span())
            && name.length() > 1
            && (SurnameUse.isReported(article, mention.span())
                || SurnameUse.isSubject(article, mention.span())
                    && CallingStyle.of(article).isBareFamily());
    return (courteous || free)
        && name.equals(mention.value().family())
        && !article.names().isKnownByOneName(name)
        && !NameInText.hasFullForm(article, name)
        && !isNickname(article, name);
  }

  /** Whether the article has introduced somebody of whose given name this is the short form. */
  private static boolean isNickname(ArticleFacts article, String name) {
    return article.of(PersonName.class).stream()
        .map(a -> a.value().given())
        .anyMatch(given -> article.names().areNicknames(given, name));
  }

  private static void unknown(
      ArticleFacts article, Assertion<PersonName> mention, Findings findings) {
    String name = mention.value().mention();
    boolean sure = isSure(article, mention);
    if (!sure && SurnameUse.isCourteous(article, mention.span())) {
      return;
    }
    findings
        .found(sure ? Severity.WARNING : Severity.NOTE, "“" + name + "” has not been introduced")
        .says(article, mention, "a name alone")
        .fact(Fact.DIFFER_BECAUSE, "no full name in the article has the part “" + name + "”")
        .fact(Fact.FINE_IF, "the person is known by one name")
        .fact(Fact.TO_RESOLVE, "give the full name and the office at the first mention")
        .confidence(sure ? 0.8 : 0.7)
        .topic(NamePack.fold(name))
        .report();
  }

  /** Whether the name is surely that of a person, in an article that introduces others in full. */
  private static boolean isSure(ArticleFacts article, Assertion<PersonName> mention) {
    String name = mention.value().mention();
    if (isToldBefore(article, mention) || isAlmostNamed(article, name)) {
      return false;
    }
    if (SurnameUse.isCourteous(article, mention.span())) {
      return introducesOthers(article, a -> true);
    }
    boolean said = SurnameUse.hasSaid(article, mention.span());
    return introducesOthers(article, a -> SurnameUse.isReported(article, a.span()))
        && (said || isSubjectOnly(article, mention) && !hasSingleNames(article))
        && NameInText.isPlain(article, name)
        && !article.names().hasNickname(name);
  }

  /** Whether a verb follows, and not ", who" as after a person introduced by one name. */
  private static boolean isSubjectOnly(ArticleFacts article, Assertion<PersonName> mention) {
    return SurnameUse.isSubject(article, mention.span())
        && !PLURAL.matcher(mention.value().mention()).find()
        && (!SurnameUse.isDescribed(article, mention.span())
            || !article.names().cultures(mention.value().mention()).isEmpty());
  }

  private static boolean introducesOthers(
      ArticleFacts article, Predicate<Assertion<PersonName>> filter) {
    return article.of(PersonName.class).stream()
        .anyMatch(a -> !a.value().given().isEmpty() && a.locus().kind().isFlow() && filter.test(a));
  }

  /** Whether the text has the name before: who or what is meant may have been told there. */
  private static boolean isToldBefore(ArticleFacts article, Assertion<PersonName> mention) {
    String name = mention.value().mention();
    int at = article.article().field(mention.span().at()).indexOf(name);
    return at >= 0 && at < mention.span().start();
  }

  /** Whether the name is a slip for that of a person named, which is another finding. */
  private static boolean isAlmostNamed(ArticleFacts article, String name) {
    return article.of(PersonName.class).stream()
        .map(Assertion::value)
        .anyMatch(n -> !n.given().isEmpty() && Spelling.isSlip(n.family(), name));
  }

  /** Whether the article tells of a nation where many bear one name only, such as Indonesia. */
  private static boolean hasSingleNames(ArticleFacts article) {
    return article.assertions().stream()
        .flatMap(a -> Stream.concat(a.topic().places().stream(), a.topic().participants().stream()))
        .filter(key -> key.length() == 2 || key.indexOf('/') == 2)
        .map(key -> article.names().custom(key.substring(0, 2)))
        .anyMatch(c -> c.isPresent() && c.get().isSingle());
  }

  private static void ambiguous(
      ArticleFacts article, ImmutableList<Assertion<PersonName>> ends, Findings findings) {
    PersonName one = ends.get(0).value();
    PersonName two = ends.get(1).value();
    Findings.Draft draft =
        findings.found(
            Severity.NOTE, "“" + one.family() + "” can be " + one.full() + " or " + two.full());
    ends.forEach(end -> draft.says(article, end, end.value().mention()));
    draft
        .fact(Fact.DIFFER_BECAUSE, "both were named in one sentence just before")
        .fact(Fact.FINE_IF, "the sentence itself tells which of the two is meant")
        .fact(Fact.TO_RESOLVE, "write the full name")
        .confidence(0.7)
        .topic(NamePack.fold(one.family()))
        .report();
  }
}
