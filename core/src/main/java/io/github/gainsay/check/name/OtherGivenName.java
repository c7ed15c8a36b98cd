package io.github.gainsay.check.name;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.OfficeTitles;
import io.github.gainsay.pack.Spelling;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Role;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports a person to whom two reports of one event give two given names: "Howard Stens, a pastor"
 * and "the pastor, Harold Stens". The family name must be the same, and the age or the office, or
 * each report must leave nobody else of the family whom the other does not name as well. Inside one
 * article the two must hold one office that only one person holds.
 */
@CheckInfo(summary = "One person has two given names", type = "I2", severity = Severity.WARNING)
public final class OtherGivenName implements PairCheck<PersonName> {
  /** Offices that one person holds at a time in one place. */
  private static final ImmutableSet<String> SOLE =
      ImmutableSet.of(
          "president", "prime minister", "chancellor", "governor", "mayor", "sheriff", "pope");

  /** As many letters at the front make two given names look like one, if nothing else does. */
  private static final int LEAST_ALIKE = 3;

  @Override
  public Class<PersonName> type() {
    return PersonName.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<PersonName> assertion, ArticleFacts article) {
    PersonName name = assertion.value();
    boolean usable = name.isFull() && !name.given().isEmpty() && !assertion.locus().quoted();
    return usable ? GivenNames.families(name) : ImmutableSet.of();
  }

  @Override
  public Object reading(Assertion<PersonName> assertion) {
    return NamePack.fold(assertion.value().full());
  }

  @Override
  public void compare(Pair<PersonName> pair, Findings findings) {
    PersonName a = pair.a().value();
    PersonName b = pair.b().value();
    ArticleFacts left = pair.left().article();
    ArticleFacts right = pair.right().article();
    GivenNames given = new GivenNames(left.names());
    boolean oneFamily = Spelling.letters(a.family()).equals(Spelling.letters(b.family()));
    if (!given.areOther(a, b) || !oneFamily && !areOfOneAge(pair)) {
      return;
    }
    String why = pair.isAcross() ? SamePerson.why(left, a, right, b) : inOneOffice(pair);
    boolean found =
        pair.isAcross()
            ? !PersonIndex.of(left).hasGiven(b)
                && !PersonIndex.of(right).hasGiven(a)
                && areLeft(pair, given, why != null)
            : why != null;
    if (!found) {
      findings.passedOver();
      return;
    }
    findings
        .found(
            why == null ? Severity.NOTE : Severity.WARNING,
            "one person seems to be called “" + a.full() + "” and “" + b.full() + "”")
        .says(left.article(), pair.a().span(), a.full())
        .says(right.article(), pair.b().span(), b.full())
        .fact(
            Fact.SAME_BECAUSE, "both bear the name " + a.family() + (why == null ? "" : "; " + why))
        .fact(Fact.DIFFER_BECAUSE, "the given names are neither spellings nor short forms of one")
        .fact(Fact.FINE_IF, "they are two persons of one family")
        .fact(Fact.TO_RESOLVE, "find out the name, and write it in both places")
        .confidence(why == null ? 0.5 : 0.8)
        .topic("name")
        .report();
  }

  /** Whether one may bear a second family name, and both have one age. */
  private static boolean areOfOneAge(Pair<PersonName> pair) {
    PersonName a = pair.a().value();
    PersonName b = pair.b().value();
    return GivenNames.shareFamily(a, b)
        && SamePerson.ofOneAge(pair.left().article(), a, pair.right().article(), b) != null;
  }

  /**
   * Whether nobody else of the family can be meant. If the given names begin alike, or something
   * pins the two, others may be named whom the other report names as well; if both, also more whom
   * nothing pins. Else no report may name others.
   */
  private static boolean areLeft(Pair<PersonName> pair, GivenNames given, boolean isPinned) {
    PersonName a = pair.a().value();
    PersonName b = pair.b().value();
    ArticleFacts left = pair.left().article();
    ArticleFacts right = pair.right().article();
    List<PersonName> ours = PersonIndex.of(left).family(a);
    List<PersonName> theirs = PersonIndex.of(right).family(b);
    boolean alike = GivenNames.beginAlike(a, b, isPinned ? 1 : LEAST_ALIKE);
    if (!isPinned && !alike) {
      return ours.stream().noneMatch(n -> given.areOther(n, a))
          && theirs.stream().noneMatch(n -> given.areOther(n, b));
    }
    boolean both = alike && isPinned;
    return unmatched(ours, theirs, a, given)
            .allMatch(n -> both && SamePerson.why(left, n, right, b) == null)
        && unmatched(theirs, ours, b, given)
            .allMatch(n -> both && SamePerson.why(left, a, right, n) == null);
  }

  /** Those beside a person whom the other report does not name. */
  private static Stream<PersonName> unmatched(
      List<PersonName> ours, List<PersonName> theirs, PersonName person, GivenNames given) {
    return ours.stream()
        .filter(n -> given.areOther(n, person))
        .filter(n -> theirs.stream().allMatch(t -> given.areOther(n, t)));
  }

  private static boolean isSole(Role one, Role two) {
    return one.standing().equals(two.standing())
        && SOLE.contains(OfficeTitles.standard().office(one.title()));
  }

  /** Why two persons of one article are one: an office that one holds, named in two sentences. */
  private static @Nullable String inOneOffice(Pair<PersonName> pair) {
    PersonName a = pair.a().value();
    PersonName b = pair.b().value();
    boolean together = pair.a().locus().sentence() == pair.b().locus().sentence();
    return GivenNames.beginAlike(a, b, 1) && !together
        ? SamePerson.inOffice(
            pair.left().article(), a, pair.right().article(), b, OtherGivenName::isSole)
        : null;
  }
}
