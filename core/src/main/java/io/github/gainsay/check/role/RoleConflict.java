package io.github.gainsay.check.role;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.OfficeTitles;
import io.github.gainsay.value.Role;

/**
 * Reports one person with two offices that nobody holds at one time ("President Dahl", "Prime
 * Minister Dahl"), or with one office of two nations. Former offices, those to come and sentences
 * that speak of another time are left alone.
 *
 * <p>A wrong title is the slip that the reader who knows the person sees first.
 */
@CheckInfo(
    summary = "One person holds two offices that exclude each other",
    type = "R1",
    severity = Severity.WARNING)
public final class RoleConflict implements PairCheck<Role> {
  private static final int NATION_KEY = 2;

  private final OfficeTitles titles = OfficeTitles.standard();
  private final Gazetteer gazetteer = Gazetteer.standard();

  @Override
  public Class<Role> type() {
    return Role.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Role> assertion, ArticleFacts article) {
    Role role = assertion.value();
    boolean held = role.standing().isEmpty() || role.standing().equals("acting");
    boolean full = role.person().indexOf(' ') > 0;
    return held && full ? ImmutableSet.of(NamePack.fold(role.person())) : ImmutableSet.of();
  }

  @Override
  public Object reading(Assertion<Role> assertion) {
    return titles.office(assertion.value().title()) + '|' + nation(assertion.value());
  }

  @Override
  public void compare(Pair<Role> pair, Findings findings) {
    Role a = pair.a().value();
    Role b = pair.b().value();
    String one = titles.office(a.title());
    String other = titles.office(b.title());
    boolean nations =
        one.equals(other) && nation(a).length() == NATION_KEY && nation(b).length() == NATION_KEY;
    if (nations ? nation(a).equals(nation(b)) : !titles.exclude(one, other)) {
      return;
    }
    Assertion<Role> first = TitleUse.current(pair.left());
    Assertion<Role> second = TitleUse.current(pair.right());
    if (first == null || second == null) {
      findings.passedOver();
      return;
    }
    String said = says(a, one, nations);
    String also = says(b, other, nations);
    findings
        .found(
            pair.isAcross() ? Severity.NOTE : Severity.WARNING,
            a.person() + " is " + said + " and " + also)
        .says(pair.left().article(), first, said)
        .says(pair.right().article(), second, also)
        .fact(Fact.SAME_BECAUSE, "both titles are those of " + a.person())
        .fact(
            Fact.DIFFER_BECAUSE,
            nations ? "the offices are of two nations" : "nobody holds the two offices at one time")
        .fact(Fact.FINE_IF, "one of the two was held before, or two persons bear the name")
        .fact(Fact.TO_RESOLVE, "give the right title in both places, or say when each was held")
        .confidence(pair.isAcross() ? 0.7 : 0.85)
        .topic(NamePack.fold(a.person()))
        .report();
  }

  private String says(Role role, String office, boolean ofNation) {
    return ofNation ? office + " of " + gazetteer.nameOf(nation(role)) : office;
  }

  /** The key of the nation whose office it is, empty for none. */
  private static String nation(Role role) {
    return role.organisation().length() == NATION_KEY ? role.organisation() : "";
  }
}
