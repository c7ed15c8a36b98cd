package io.github.gainsay.check.name;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Article;
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
import io.github.gainsay.pack.Spelling;
import io.github.gainsay.value.PersonName;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports one person under two spellings: full names that share one part and whose other parts
 * sound alike or are a slip of one letter apart ("Maria Gonzales", "Maria Gonzalez"; "Sara Roe",
 * "Sarah Roe"), and a family name alone that is nearly that of a person named before. Nicknames,
 * initials, accents, hyphens, plurals and endings that make another name ("Martin", "Martina") are
 * no slips.
 *
 * <p>A misspelled name is the error that the named person never overlooks.
 */
@CheckInfo(
    summary = "One person's name is spelled in two ways",
    type = "N2",
    severity = Severity.WARNING)
public final class NameSpelledTwoWays implements PairCheck<PersonName> {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** Nations whose names need no transliteration into English. */
  private static final ImmutableSet<String> ENGLISH =
      ImmutableSet.of("us", "gb", "ca", "au", "nz", "ie");

  @Override
  public Class<PersonName> type() {
    return PersonName.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<PersonName> assertion, ArticleFacts article) {
    PersonName name = assertion.value();
    if (isCited(article.article(), assertion.span())) {
      return ImmutableSet.of();
    }
    if (name.given().isEmpty()) {
      String family = Spelling.letters(name.family());
      boolean alone = family.length() > 2 && name.mention().equals(name.family());
      return alone ? ImmutableSet.of(alone(family, article)) : ImmutableSet.of();
    }
    String family = Spelling.letters(name.family());
    if (!name.isFull() || family.length() < 2) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    keys.add("given:" + Spelling.sound(first(name)));
    GivenNames.families(name).forEach(f -> keys.add("family:" + f));
    keys.add("start:" + family.substring(0, 2));
    parts(name).forEach(p -> keys.add(alone(p, article)));
    return keys.build();
  }

  /** Whether the article itself speaks of the spelling: "Wooder (sic)", "not Dewayne". */
  private static boolean isCited(Article article, Span span) {
    String text = article.field(span.at());
    return text.startsWith(" (sic", span.end())
        || text.startsWith(" [sic", span.end())
        || text.startsWith("not ", Math.max(0, span.start() - 4));
  }

  /** What a person may be called by alone: the family name, its last word, and the other names. */
  private static ImmutableSet<String> parts(PersonName name) {
    return Stream.concat(Stream.of(name.family()), WORDS.splitToStream(name.full()))
        .map(Spelling::letters)
        .filter(p -> p.length() > 2)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** A family name alone is compared within its own article only. */
  private static String alone(String family, ArticleFacts article) {
    return "alone:" + family.charAt(0) + ' ' + article.article().id();
  }

  @Override
  public Object reading(Assertion<PersonName> assertion) {
    PersonName name = assertion.value();
    return Spelling.letters(first(name)) + ' ' + Spelling.letters(name.family());
  }

  @Override
  public void compare(Pair<PersonName> pair, Findings findings) {
    PersonName a = pair.a().value();
    PersonName b = pair.b().value();
    String why = difference(a, b, pair.left().article().names());
    if (why == null && pair.isAcross()) {
      why = ofOneAge(pair);
    }
    if (why == null) {
      return;
    }
    boolean alone = a.given().isEmpty() || b.given().isEmpty();
    if (alone ? pair.isAcross() : areTogether(pair)) {
      return;
    }
    boolean variant =
        a.given().isEmpty() ? isVariantOfPart(b, a.family()) : isVariantOfPart(a, b.family());
    if (alone && !variant && !isSubject(pair)) {
      findings.passedOver();
      return;
    }
    findings
        .found(
            pair.isAcross() && isTransliterated(pair) ? Severity.NOTE : Severity.WARNING,
            "“" + a.mention() + "” and “" + b.mention() + "” look like one name in two spellings")
        .says(pair.left().article(), pair.a(), a.mention())
        .says(pair.right().article(), pair.b(), b.mention())
        .fact(Fact.SAME_BECAUSE, why)
        .fact(Fact.DIFFER_BECAUSE, "the spellings are not the same")
        .fact(Fact.FINE_IF, "they are two persons")
        .fact(
            Fact.TO_RESOLVE, "write “" + a.mention() + "” or “" + b.mention() + "” in both places")
        .resolve(pair.a().span(), respelled(a, b))
        .resolve(pair.b().span(), respelled(b, a))
        .confidence(alone ? 0.75 : 0.85)
        .topic("name")
        .report();
  }

  /** "Ana Ruiz and her sister Anna Ruiz": who writes both in one sentence means two persons. */
  private static boolean areTogether(Pair<PersonName> pair) {
    return !pair.isAcross()
        && pair.left().all().stream()
            .anyMatch(
                a ->
                    pair.right().all().stream()
                        .anyMatch(b -> a.locus().sentence() == b.locus().sentence()));
  }

  /** The mention of a name in the spelling of the other. */
  private static String respelled(PersonName name, PersonName other) {
    if (name.given().isEmpty()) {
      return other.family();
    }
    return other.given().isEmpty()
        ? name.mention().replace(name.family(), other.family())
        : other.mention();
  }

  /** Whether the name alone is that of somebody who acts: it speaks or opens the sentence. */
  private static boolean isSubject(Pair<PersonName> pair) {
    Reading<PersonName> alone = pair.left().value().given().isEmpty() ? pair.left() : pair.right();
    return alone.all().stream()
        .anyMatch(
            a ->
                SurnameUse.isReported(alone.article(), a.span())
                    || SurnameUse.opensSentence(alone.article(), a.span()));
  }

  /**
   * Whether outlets may spell the name each in its own way, since it comes from another script or
   * language: "Zelensky", "Zelenskyy".
   */
  private static boolean isTransliterated(Pair<PersonName> pair) {
    PersonName a = pair.a().value();
    PersonName b = pair.b().value();
    ImmutableSet<String> nations =
        ImmutableSet.<String>builder()
            .addAll(pair.a().topic().participants())
            .addAll(pair.b().topic().participants())
            .build();
    return !ENGLISH.containsAll(nations)
        || ending(a.family()).equals(ending(b.family()))
            && !Spelling.letters(a.family()).equals(Spelling.letters(b.family()));
  }

  /** The family name with one spelling for "-sky", "-skii", "-skyy" and "-skiy". */
  private static String ending(String family) {
    return Spelling.letters(family)
        .replace("yy", "y")
        .replace("iy", "y")
        .replace('i', 'y')
        .replace("yy", "y");
  }

  /** Whether both have middle names, and they differ: then they are two persons. */
  private static boolean hasOtherMiddle(PersonName a, PersonName b) {
    List<String> x = WORDS.splitToList(a.given());
    List<String> y = WORDS.splitToList(b.given());
    if (x.size() < 2 || y.size() < 2) {
      return false;
    }
    String one = Spelling.letters(x.get(1));
    String two = Spelling.letters(y.get(1));
    return !one.isEmpty() && !two.isEmpty() && one.charAt(0) != two.charAt(0);
  }

  /** Why the two look like one name in two spellings, null when they do not. */
  private static @Nullable String difference(PersonName a, PersonName b, NamePack names) {
    if (names.areAliases(a.family(), b.family()) || names.areAliases(first(a), first(b))) {
      return null;
    }
    if (a.given().isEmpty() != b.given().isEmpty()) {
      boolean near =
          a.given().isEmpty() ? isSlipOfPart(b, a.family()) : isSlipOfPart(a, b.family());
      return near ? "the name alone is one letter or sound from that of a person named" : null;
    }
    if (a.given().isEmpty() || Spelling.letters(a.full()).equals(Spelling.letters(b.full()))) {
      return null;
    }
    if (hasOtherMiddle(a, b)) {
      return null;
    }
    boolean sameGiven = Spelling.letters(first(a)).equals(Spelling.letters(first(b)));
    boolean sameFamily = Spelling.letters(a.family()).equals(Spelling.letters(b.family()));
    boolean nick = names.areNicknames(first(a), first(b));
    boolean given =
        sameGiven && first(a).length() > 2 || nick || Spelling.isVariant(first(a), first(b));
    if (given && Spelling.isFamilyVariant(a.family(), b.family())) {
      return "the given names are the same, the family names nearly so";
    }
    if (sameFamily && !nick && Spelling.isVariant(first(a), first(b))) {
      return "the family names are the same, the given names nearly so";
    }
    return null;
  }

  /** Whether a name alone is nearly the family name of a person, or a variant of another part. */
  private static boolean isSlipOfPart(PersonName full, String alone) {
    String letters = Spelling.letters(alone);
    // "Talkin' Hawkin": who writes "-in" for "-ing" means to
    boolean part = parts(full).stream().anyMatch(p -> p.equals(letters) || isElided(letters, p));
    boolean slip =
        Spelling.isSlip(full.family(), alone) && !Spelling.isPlural(full.family(), alone);
    return !part && (slip || isVariantOfPart(full, alone));
  }

  private static boolean isElided(String alone, String part) {
    return alone.endsWith("in") && part.equals(alone + 'g');
  }

  /** "Daniel" is no part of "Danielle Roe": what goes on may be another given name. */
  private static boolean isVariantOfPart(PersonName full, String alone) {
    String a = Spelling.letters(alone);
    String family = Spelling.letters(full.family());
    return parts(full).stream()
        .filter(p -> p.equals(family) || !p.startsWith(a) && !a.startsWith(p))
        .anyMatch(p -> Spelling.isVariant(p, a) && !Spelling.isPlural(p, a));
  }

  /**
   * Why two full names of two reports are one, when nearly all is the same and the age tells: "Lee
   * Ames, 31", "Lee Eames, 31"; "Rogelio Ruiz, 47", "Rogerio Ruiz Mora, 47"; null when they are
   * not.
   */
  private static @Nullable String ofOneAge(Pair<PersonName> pair) {
    PersonName a = pair.a().value();
    PersonName b = pair.b().value();
    String one = first(a);
    String two = first(b);
    boolean given = Spelling.sound(one).equals(Spelling.sound(two));
    boolean named = !one.isEmpty() && !two.isEmpty();
    boolean near =
        Spelling.isVariant(one, two) && GivenNames.shareFamily(a, b)
            || given && !GivenNames.shareFamily(a, b) && Spelling.areClose(a.family(), b.family());
    return named && near
        ? SamePerson.ofOneAge(pair.left().article(), a, pair.right().article(), b)
        : null;
  }

  /** The first given name. */
  private static String first(PersonName name) {
    return name.given().isEmpty() ? "" : WORDS.splitToList(name.given()).get(0);
  }
}
