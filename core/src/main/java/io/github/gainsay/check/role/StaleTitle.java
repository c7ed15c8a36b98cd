package io.github.gainsay.check.role;

import com.google.common.collect.ImmutableMap;
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
import io.github.gainsay.value.Role;

/**
 * Reports a person who is given a title as if it were held now, while the same article says that it
 * was held before, is held for the time being, or will be: "former Mayor Dahl", "Mayor Dahl said".
 * Quotations and sentences that speak of another time are left alone.
 *
 * <p>Old titles stay in the archive from which background paragraphs are copied.
 */
@CheckInfo(
    summary = "A title is given as held now and as former, acting or to come",
    type = "R2",
    severity = Severity.WARNING)
public final class StaleTitle implements PairCheck<Role> {
  private static final ImmutableMap<String, String> STANDING =
      ImmutableMap.of(
          "former", "no longer held", "acting", "held for the time being", "elect", "not yet held");

  /** Sentences after which a history has come to the time after an office. */
  private static final int FAR = 25;

  private final OfficeTitles titles = OfficeTitles.standard();

  @Override
  public Class<Role> type() {
    return Role.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Role> assertion, ArticleFacts article) {
    Role role = assertion.value();
    boolean known = role.standing().isEmpty() || STANDING.containsKey(role.standing());
    boolean full = role.person().indexOf(' ') > 0;
    return known && full
        ? ImmutableSet.of(NamePack.fold(role.person()) + '|' + titles.office(role.title()))
        : ImmutableSet.of();
  }

  @Override
  public Object reading(Assertion<Role> assertion) {
    return assertion.value().standing();
  }

  @Override
  public void compare(Pair<Role> pair, Findings findings) {
    Role a = pair.a().value();
    Role b = pair.b().value();
    if (a.standing().isEmpty() == b.standing().isEmpty() || pair.isAcross()) {
      return;
    }
    boolean firstIsHeld = a.standing().isEmpty();
    Assertion<Role> held = TitleUse.current(firstIsHeld ? pair.left() : pair.right());
    Assertion<Role> other = firstIsHeld ? pair.b() : pair.a();
    if (held == null || Math.abs(held.locus().sentence() - other.locus().sentence()) > FAR) {
      findings.passedOver();
      return;
    }
    Assertion<Role> first = firstIsHeld ? held : other;
    Assertion<Role> second = firstIsHeld ? other : held;
    String title = held.value().title();
    String standing = other.value().standing();
    findings
        .found(
            Severity.WARNING,
            a.person() + " is called " + title + ", and elsewhere " + name(title, standing))
        .says(pair.left().article(), first, says(first))
        .says(pair.right().article(), second, says(second))
        .fact(Fact.SAME_BECAUSE, "both titles are those of " + a.person())
        .fact(Fact.DIFFER_BECAUSE, "one says that the office is " + STANDING.get(standing))
        .fact(Fact.FINE_IF, "house style keeps the title after the office is left")
        .fact(Fact.TO_RESOLVE, "write “" + name(title, standing) + "”, or drop it in both places")
        .confidence(0.8)
        .topic(NamePack.fold(a.person()))
        .report();
  }

  private static String says(Assertion<Role> role) {
    return STANDING.getOrDefault(role.value().standing(), "held now");
  }

  private static String name(String title, String standing) {
    return standing.equals("elect") ? title + "-elect" : standing + " " + title;
  }
}
