package io.github.gainsay.check.name;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.PersonName;

/** How an article calls the persons whom it has introduced in full. */
final class CallingStyle {
  private final Multiset<String> byFamily = HashMultiset.create();
  private final Multiset<String> byGiven = HashMultiset.create();
  private boolean courteous;

  CallingStyle(ArticleFacts article) {
    for (Assertion<PersonName> a : article.of(PersonName.class)) {
      PersonName name = a.value();
      if (name.given().isEmpty() || !a.locus().kind().isFlow() || a.locus().quoted()) {
        continue;
      }
      String person = NamePack.fold(name.full());
      if (name.isGivenAlone()) {
        byGiven.add(person);
      } else if (NamePack.fold(name.mention()).equals(NamePack.fold(name.family()))) {
        byFamily.add(person);
        courteous |= SurnameUse.isCourteous(article, a.span());
      }
    }
  }

  /** Whether two persons at least are called by the bare family name, and none with "Mr.". */
  boolean isBareFamily() {
    return !courteous && byFamily.elementSet().size() > 1;
  }

  /**
   * Whether a person is once called by the given name where the article's way is the family name:
   * that of this person elsewhere, or of two others, and of more persons than by the given name.
   */
  boolean isOdd(PersonName name) {
    String person = NamePack.fold(name.full());
    int others = byFamily.elementSet().size() - (byFamily.contains(person) ? 1 : 0);
    boolean way = byFamily.contains(person) && others > 0 || others > 1;
    return way
        && byGiven.count(person) == 1
        && byFamily.elementSet().size() > byGiven.elementSet().size();
  }
}
