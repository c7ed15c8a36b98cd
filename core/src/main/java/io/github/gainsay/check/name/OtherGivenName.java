package io.github.gainsay.check.name;

import com.google.common.base.Splitter;
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
import io.github.gainsay.pack.Spelling;
import io.github.gainsay.value.Age;
import io.github.gainsay.value.Agreement;
import io.github.gainsay.value.PersonName;
import io.github.gainsay.value.Role;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports a person to whom two reports of one event give two given names: "Howard Stens, a pastor"
 * and "the pastor, Harold Stens". The family name, and the office or the age, must be the same, and
 * neither report may name another person of the family. Nicknames, initials, middle names and
 * suffixes are no other names.
 */
@CheckInfo(
    summary = "One person has two given names in two reports",
    type = "I2",
    severity = Severity.WARNING)
public final class OtherGivenName implements PairCheck<PersonName> {
  /** Shorter ones are initials, or say too little. */
  private static final int SHORTEST = 3;

  /** The ending of pet names. */
  private static final Pattern PET = Pattern.compile("(?:ie|y|e)$");

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  @Override
  public Class<PersonName> type() {
    return PersonName.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<PersonName> assertion, ArticleFacts article) {
    PersonName name = assertion.value();
    boolean usable = name.isFull() && !name.given().isEmpty() && !assertion.locus().quoted();
    return usable ? ImmutableSet.of(Spelling.letters(name.family())) : ImmutableSet.of();
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
    if (!pair.isAcross() || !isOther(a, b, left.names())) {
      return;
    }
    String why = same(left, a, right, b);
    if (!isOnly(left, a, b) || !isOnly(right, b, a)) {
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
        .fact(Fact.TO_RESOLVE, "find out the name, and write it in both reports")
        .confidence(why == null ? 0.5 : 0.8)
        .topic("name")
        .report();
  }

  private static boolean isOther(PersonName a, PersonName b, NamePack names) {
    List<String> x = WORDS.splitToList(NamePack.fold(a.given()).replace(".", ""));
    List<String> y = WORDS.splitToList(NamePack.fold(b.given()).replace(".", ""));
    boolean suffix = isSuffixed(a, names) || isSuffixed(b, names);
    for (String s : x) {
      for (String t : y) {
        if (s.equals(t)
            || s.length() < SHORTEST
            || t.length() < SHORTEST
            || isShortened(s, t)
            || isShortened(t, s)
            || names.areNicknames(s, t)
            || names.areAliases(s, t)
            || Spelling.letters(s).equals(Spelling.letters(t))
            || Spelling.isVariant(s, t)) {
          return false;
        }
      }
    }
    return !suffix;
  }

  /** "Howie" for "Howard", "Ben" for "Benedict". */
  private static boolean isShortened(String pet, String name) {
    String stem = PET.matcher(pet).replaceFirst("");
    return stem.length() >= SHORTEST && name.startsWith(stem);
  }

  private static boolean isSuffixed(PersonName name, NamePack names) {
    List<String> words = WORDS.splitToList(name.full());
    return names.isSuffix(words.get(words.size() - 1));
  }

  /** Whether the article names nobody else of the family, nor anybody by the other given name. */
  private static boolean isOnly(ArticleFacts article, PersonName name, PersonName other) {
    String family = Spelling.letters(name.family());
    return article.of(PersonName.class).stream()
        .map(Assertion::value)
        .filter(n -> !n.given().isEmpty() || n.mention().equals(other.given()))
        .noneMatch(
            n ->
                NamePack.fold(n.given()).equals(NamePack.fold(other.given()))
                    || n.mention().equals(other.given())
                    || Spelling.letters(n.family()).equals(family)
                        && !NamePack.fold(n.full()).equals(NamePack.fold(name.full())));
  }

  /** Why the two are one person, null when nothing tells. */
  private static @Nullable String same(
      ArticleFacts left, PersonName a, ArticleFacts right, PersonName b) {
    for (Assertion<Age> s : left.of(Age.class)) {
      for (Assertion<Age> t : right.of(Age.class)) {
        if (s.value().person().equals(a.full())
            && t.value().person().equals(b.full())
            && s.value().agreesWith(t.value()) == Agreement.AGREES) {
          return "both are " + s.value().describe() + " old";
        }
      }
    }
    for (Assertion<Role> s : left.of(Role.class)) {
      for (Assertion<Role> t : right.of(Role.class)) {
        if (s.value().person().equals(a.full())
            && t.value().person().equals(b.full())
            && s.value().agreesWith(t.value()) == Agreement.AGREES) {
          return "both are " + s.value().describe();
        }
      }
    }
    return null;
  }
}
