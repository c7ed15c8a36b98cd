package io.github.gainsay.check.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports a person who is given two ages, in one article or in two on one event. Only ages of a
 * person who is named in full are compared. One of an earlier time ("28 when she moved") must leave
 * room for that of today, by the years between where the text dates it. A birthday explains one
 * year between articles of dates well apart.
 */
@CheckInfo(summary = "One person is given two ages", type = "I1", severity = Severity.WARNING)
public final class AgeConflict implements PairCheck<Age> {

  /** Days between two articles within which a birthday is less likely than a slip. */
  private static final int APART = 60;

  private static final int DAYS_OF_YEAR = 365;

  /** Words after an age that place it in another time. */
  private static final ImmutableSet<String> EARLIER =
      ImmutableSet.of("when", "at the time", "then", "in 19", "in 20", "as of", "at his", "at her");

  /** More years part two of nearly one name who are father and son. */
  private static final int KIN = 10;

  private static final int REACH = 14;

  private static final Pattern WAS = Pattern.compile("\\b(?:was|were|been)(?: \\w+)? $");

  /** What ends "was 34", so that no time follows. */
  private static final Pattern ENDING = Pattern.compile("[,.;]|$");

  /** Characters between an age and the name it stands beside. */
  private static final int FAR = 60;

  @Override
  public Class<Age> type() {
    return Age.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Age> assertion, ArticleFacts article) {
    String person = NamePack.fold(assertion.value().person()).replace("-", " ");
    boolean usable =
        !person.isEmpty()
            && !assertion.locus().quoted()
            && !(assertion.value().isOfNow() && isEarlier(article, assertion.span()))
            && isNamed(article, assertion);
    if (!usable) {
      return ImmutableSet.of();
    }
    List<String> words = Splitter.on(' ').splitToList(person);
    String last = words.get(words.size() - 1);
    if (words.size() < 2 || article.names().isSuffix(last)) {
      return ImmutableSet.of(person);
    }
    // outlets give one of two family names, or both, with a middle name or without, or a nickname
    ImmutableSet<String> full = article.names().longForms(words.get(0));
    ImmutableSet<String> given = full.isEmpty() ? ImmutableSet.of(words.get(0)) : full;
    return words.stream()
        .skip(1)
        .filter(w -> w.length() > 2 || words.size() == 2)
        .flatMap(w -> given.stream().map(g -> g + ' ' + w))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Whether the person is named beside the age without doubt: in full, or by a family name that the
   * article puts after no other name; "Roe, 7" may be a child of the Roe who was named. Where no
   * name stands beside it, the extractor has told whom a pronoun or "the 34-year-old" stands for.
   */
  private static boolean isNamed(ArticleFacts article, Assertion<Age> age) {
    Assertion<PersonName> nearest = null;
    int least = FAR;
    for (Assertion<PersonName> name : article.of(PersonName.class)) {
      Span at = name.span();
      int gap = Math.max(age.span().start() - at.end(), at.start() - age.span().end());
      boolean nearer =
          at.sameField(age.span())
              && name.value().full().equals(age.value().person())
              && gap < least
              && name.locus().sentence() == age.locus().sentence();
      if (nearer) {
        nearest = name;
        least = gap;
      }
    }
    return nearest == null || isCertain(article, nearest);
  }

  private static boolean isCertain(ArticleFacts article, Assertion<PersonName> name) {
    PersonName value = name.value();
    boolean asWritten = article.article().textAt(name.span()).equals(value.mention());
    return asWritten
        && (value.isFull()
            || value.isGivenAlone() && isOnly(article, value)
            || value.given().isEmpty()
                && value.full().indexOf(' ') < 0
                && !NameInText.hasFullForm(article, value.full())
            || value.mention().equals(value.family())
                && NamePack.fold(value.given())
                    .endsWith(String.join(" ", NameInText.wordsBefore(article, value.family()))));
  }

  /** Whether nobody else of the article bears the given name. */
  private static boolean isOnly(ArticleFacts article, PersonName name) {
    return article.of(PersonName.class).stream()
        .map(Assertion::value)
        .filter(n -> NamePack.fold(n.given()).equals(NamePack.fold(name.given())))
        .allMatch(n -> n.full().equals(name.full()));
  }

  private static boolean isEarlier(ArticleFacts article, Span age) {
    String text = article.article().field(age.at()).toLowerCase(Locale.ROOT);
    String after = text.substring(age.end(), Math.min(text.length(), age.end() + REACH));
    String before = text.substring(Math.max(0, age.start() - REACH), age.start());
    return EARLIER.stream().anyMatch(after::contains)
        || before.contains("then")
        || WAS.matcher(before).find() && !ENDING.matcher(after).lookingAt();
  }

  @Override
  public Object reading(Assertion<Age> assertion) {
    Age age = assertion.value();
    return age.least() + "-" + age.leastNow() + "-" + age.mostNow();
  }

  @Override
  public void compare(Pair<Age> pair, Findings findings) {
    Age a = pair.a().value();
    Age b = pair.b().value();
    int gap = a.gap(b);
    boolean same = isSame(pair);
    // in two articles one name can be that of two
    boolean open = pair.isAcross() && a.person().indexOf(' ') < 0;
    boolean then = !a.isOfNow() || !b.isOfNow();
    if (gap <= 0 || open || !same && gap > KIN || then && (pair.isAcross() || !isOfNow(pair))) {
      return;
    }
    Long days = daysBetween(pair);
    // a birthday more for each year between
    if (days != null && days > APART && gap <= days / DAYS_OF_YEAR + 1) {
      findings.passedOver();
      return;
    }
    findings
        .found(Severity.WARNING, a.person() + " is " + describe(a) + " and " + describe(b) + " old")
        .says(pair.left().article(), pair.a(), describe(a))
        .says(pair.right().article(), pair.b(), describe(b))
        .fact(Fact.SAME_BECAUSE, "both ages are given to " + a.person())
        .fact(Fact.DIFFER_BECAUSE, gap == 1 ? "one year apart" : gap + " years apart")
        .fact(
            Fact.FINE_IF,
            gap == 1 ? "a birthday lies between" : "two persons bear the name, or times differ")
        .fact(Fact.TO_RESOLVE, "give the age at the time of the event in both places")
        .confidence(pair.isAcross() ? 0.85 : 0.9)
        .topic(NamePack.fold(a.person()))
        .report();
  }

  /** Whether the names are one, or each article knows the person by one form of the given name. */
  private static boolean isSame(Pair<Age> pair) {
    String a = pair.a().value().person();
    String b = pair.b().value().person();
    boolean nickname =
        pair.isAcross()
            && !knows(pair.left().article(), b)
            && !knows(pair.right().article(), a)
            && pair.left().article().names().areNicknames(first(a), first(b));
    return nickname || NamePack.fold(a).equals(NamePack.fold(b));
  }

  private static String first(String name) {
    return name.substring(0, Math.max(0, name.indexOf(' ')));
  }

  private static boolean knows(ArticleFacts article, String person) {
    return article.of(PersonName.class).stream().anyMatch(n -> n.value().full().equals(person));
  }

  private static String describe(Age age) {
    return age.isOfNow() ? age.describe() : age.describe() + " at an earlier time";
  }

  /** Whether an age of an earlier time stands against one in a sentence without such a date. */
  private static boolean isOfNow(Pair<Age> pair) {
    Assertion<Age> now = pair.a().value().isOfNow() ? pair.a() : pair.b();
    LocalDate day = pair.left().article().dates().date();
    return now.value().isOfNow()
        && pair.left().article().of(Timex.class).stream()
            .filter(t -> t.locus().sentence() == now.locus().sentence())
            .map(t -> t.value().latest())
            .allMatch(t -> t == null || day == null || t.isAfter(day.minusDays(DAYS_OF_YEAR)));
  }

  /** Days between the dates of the two articles; 0 for one article, null when one has none. */
  private static @Nullable Long daysBetween(Pair<Age> pair) {
    if (!pair.isAcross()) {
      return 0L;
    }
    LocalDate s = date(pair.left().article());
    LocalDate t = date(pair.right().article());
    return s == null || t == null ? null : Math.abs(ChronoUnit.DAYS.between(s, t));
  }

  private static @Nullable LocalDate date(ArticleFacts article) {
    return article.dates().isDay() ? article.dates().date() : null;
  }
}
