package io.github.gainsay.check.name;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.PersonName;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How an article calls the persons whom it has introduced in full. Children, relatives and persons
 * of nations where the given name is the short form do not count as called by the given name.
 */
final class CallingStyle {
  /** Nations whose people are rightly called by the given name. */
  private static final ImmutableSet<String> GIVEN_SHORT =
      ImmutableSet.of("vn", "kh", "is", "et", "er", "mm", "th", "la", "mn", "id", "my", "lk", "so");

  private static final int ADULT = 18;

  private final Set<String> byFamily = new HashSet<>();
  private final Set<String> byGiven = new HashSet<>();
  private final Set<String> adultsByGiven = new HashSet<>();
  private final Set<String> children;
  private boolean courteous;

  /** The way of an article, read once for all its names. */
  static CallingStyle of(ArticleFacts article) {
    return article.derived(CallingStyle.class, CallingStyle::new);
  }

  private CallingStyle(ArticleFacts article) {
    children = children(article);
    SetMultimap<String, String> families = families(article);
    for (Assertion<PersonName> a : article.of(PersonName.class)) {
      PersonName name = a.value();
      if (name.given().isEmpty()
          || name.isFull()
          || !a.locus().kind().isFlow()
          || a.locus().quoted()) {
        continue;
      }
      if (!isByGiven(name)) {
        byFamily.add(name.full());
        courteous |= SurnameUse.isCourteous(article, a.span());
        continue;
      }
      byGiven.add(name.full());
      if (!children.contains(name.full())
          && !hasRelatives(name, families, article.names())
          && !isGivenShort(a)
          && SurnameUse.isOfPerson(article, a.span())) {
        adultsByGiven.add(name.full());
      }
    }
  }

  /** The persons under age, whom news calls by the given name. */
  private static Set<String> children(ArticleFacts article) {
    return article.of(Age.class).stream()
        .map(Assertion::value)
        .filter(a -> a.mostNow() < ADULT)
        .map(Age::person)
        .collect(Collectors.toSet());
  }

  /** The given names of each family name. */
  private static SetMultimap<String, String> families(ArticleFacts article) {
    SetMultimap<String, String> families = HashMultimap.create();
    article.of(PersonName.class).stream()
        .map(Assertion::value)
        .filter(n -> !n.given().isEmpty())
        .forEach(n -> families.put(NamePack.fold(n.family()), n.given()));
    return families;
  }

  /** Whether others share the family name, who are told apart by the given names. */
  private static boolean hasRelatives(
      PersonName name, SetMultimap<String, String> families, NamePack pack) {
    return families.get(NamePack.fold(name.family())).stream()
        .anyMatch(given -> !isSame(given, name.given(), pack));
  }

  private static boolean isSame(String a, String b, NamePack pack) {
    return squeeze(a).equals(squeeze(b)) || pack.areNicknames(a, b);
  }

  private static String squeeze(String given) {
    return NamePack.fold(given).replace("-", "").replace(" ", "");
  }

  /** Whether the given name, or a name after that of a parent, is rightly the short form. */
  static boolean isGivenShort(Assertion<PersonName> mention) {
    String family = NamePack.fold(mention.value().family());
    return family.endsWith("dottir")
        || family.endsWith("sson")
        || mention.topic().participants().stream().anyMatch(GIVEN_SHORT::contains);
  }

  /** Whether a person at least is called by the bare family name, and none with "Mr.". */
  boolean isBareFamily() {
    return !courteous && !byFamily.isEmpty();
  }

  /**
   * Whether it is against the article's way to call a person by the given name: it calls this or
   * another person by the family name, and no other adult by the given name, or fewer.
   */
  boolean isOdd(PersonName name) {
    int others = adultsByGiven.size() - (adultsByGiven.contains(name.full()) ? 1 : 0);
    return !byFamily.isEmpty()
        && !children.contains(name.full())
        && (others == 0 || byFamily.size() > others + 1);
  }

  /** Whether nobody else is called by the given name, and this person elsewhere by the family. */
  boolean isOddInItself(PersonName name) {
    return byFamily.contains(name.full()) && byGiven.equals(Set.of(name.full()));
  }

  /** Whether the mention is the given name or the first word of it. */
  static boolean isByGiven(PersonName name) {
    return name.isGivenAlone()
        || !name.isFull()
            && NamePack.fold(name.given()).startsWith(NamePack.fold(name.mention()) + " ");
  }
}
