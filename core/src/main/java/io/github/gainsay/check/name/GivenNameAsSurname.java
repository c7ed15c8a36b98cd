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
import io.github.gainsay.check.Reading;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;

/**
 * Reports a person whose family name stands first ("Wang Fang") and whom the article then calls by
 * the given name as if it were the family name ("Fang said"). It takes two kinds of evidence for
 * the order: a listed family name at the front, and the person's nation, the form of the rest of
 * the name, or how the article shortens other such names. Where the given name is the usual short
 * form, as in Vietnam, where relatives share the family name, and in quotations, it stays silent.
 *
 * <p>To readers who know the culture it is as wrong as "Barack said", and it is hard to search for.
 */
@CheckInfo(
    summary = "A given name is used as if it were the family name",
    type = "N1",
    severity = Severity.ERROR)
public final class GivenNameAsSurname implements PairCheck<PersonName> {

  private static final int MENTIONS = 4;

  @Override
  public Class<PersonName> type() {
    return PersonName.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<PersonName> assertion, ArticleFacts article) {
    PersonName name = assertion.value();
    boolean usable =
        (name.order() == NameOrder.FAMILY_FIRST || name.order() == NameOrder.GIVEN_FIRST)
            && !assertion.locus().quoted()
            && !CallingStyle.isGivenShort(assertion);
    return usable ? ImmutableSet.of(NamePack.fold(name.full())) : ImmutableSet.of();
  }

  @Override
  public Object reading(Assertion<PersonName> assertion) {
    PersonName name = assertion.value();
    if (isGiven(name)) {
      return "given";
    }
    return name.isFull() ? "full" : "family";
  }

  @Override
  public void compare(Pair<PersonName> pair, Findings findings) {
    Reading<PersonName> left = pair.left();
    if (isGiven(left.value()) && pair.right().value().isFull()) {
      report(left, pair.right(), pair.isAcross(), findings);
    } else if (isGiven(pair.right().value()) && left.value().isFull()) {
      report(pair.right(), left, pair.isAcross(), findings);
    }
  }

  /** Whether the mention is the given name, or one of two words of it. */
  private static boolean isGiven(PersonName name) {
    return name.isGivenAlone()
        || !name.isFull()
            && Splitter.on(' ')
                .splitToList(NamePack.fold(name.given()))
                .contains(NamePack.fold(name.mention()))
            && !NamePack.fold(name.mention()).equals(NamePack.fold(name.family()));
  }

  private static void report(
      Reading<PersonName> given, Reading<PersonName> full, boolean across, Findings findings) {
    PersonName name = full.value();
    boolean western = name.order() == NameOrder.GIVEN_FIRST;
    if (western && (across || !isSlip(given, name))) {
      return;
    }
    if (hasRelatives(given.article(), name) || hasRelatives(full.article(), name)) {
      findings.passedOver();
      return;
    }
    boolean reported =
        given.all().stream().anyMatch(a -> SurnameUse.isReported(given.article(), a.span()));
    boolean sure = reported && !across && !western;
    Findings.Draft draft =
        findings.found(
            sure ? Severity.ERROR : Severity.WARNING,
            "“"
                + given.value().mention()
                + "” is the given name of "
                + name.full()
                + ", used as if it were the family name");
    // Inside an article one introduction shows the name; another article has to be searched.
    full.all().stream()
        .limit(across ? MENTIONS : 1)
        .forEach(a -> draft.says(full.article(), a, "family name " + name.family()));
    for (Assertion<PersonName> mention :
        given.all().subList(0, Math.min(MENTIONS, given.all().size()))) {
      draft
          .says(given.article(), mention, "given name " + name.given())
          .resolve(mention.span(), name.family());
    }
    draft
        .fact(Fact.SAME_BECAUSE, "no other person of the article bears that name")
        .fact(
            Fact.DIFFER_BECAUSE,
            western ? "the article calls persons by the family name" : name.evidence())
        .fact(Fact.FINE_IF, "the person is known by the given name, or writes it first")
        .fact(Fact.TO_RESOLVE, "write “" + name.family() + "”")
        .confidence(reported ? 0.96 : 0.8)
        .topic(NamePack.fold(name.full()))
        .report();
  }

  /**
   * Whether a person whose given name stands first is called by it once, against the article's way,
   * where the family name would stand: before "said", after "Mr.", before ", 43,". Children are
   * called so, and persons of nations where the given name is the short form.
   */
  private static boolean isSlip(Reading<PersonName> given, PersonName name) {
    ArticleFacts article = given.article();
    Span span = given.all().get(0).span();
    boolean person = SurnameUse.isOfPerson(article, span);
    if (given.all().size() > 1 || !person && !SurnameUse.isSubject(article, span)) {
      return false;
    }
    CallingStyle style = CallingStyle.of(article);
    return style.isOdd(name)
        && (person || style.isOddInItself(name))
        && CallingStyle.isByGiven(given.value())
        && article.names().cultures(name.given()).isEmpty()
        && !article.names().isKnownByOneName(name.given());
  }

  /** Whether the article names another person of the same family name: then given names tell. */
  private static boolean hasRelatives(ArticleFacts article, PersonName name) {
    String family = NamePack.fold(name.family());
    String full = NamePack.fold(name.full());
    return article.of(PersonName.class).stream()
        .map(Assertion::value)
        .anyMatch(
            n ->
                NamePack.fold(n.family()).equals(family)
                    && !n.given().isEmpty()
                    && !NamePack.fold(n.full()).equals(full)
                    && !squeeze(n.full()).equals(squeeze(name.full()))
                    && !article.names().areNicknames(n.given(), name.given()));
  }

  private static String squeeze(String full) {
    return NamePack.fold(full).replace("-", "").replace(" ", "");
  }
}
