package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.check.Pair;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.Timex;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the checks of quantities share: keys, and what tells two measures apart at once. */
final class Measures {
  static final String PROFILE = "quantity";

  /** What befalls victims, by the concept of its verb; their number moves for days. */
  private static final Set<String> VICTIMS =
      Set.of("kill", "injure", "missing", "hospitalize", "displace", "infect", "arrest", "rescue");

  private static final Pattern DEFINITE =
      Pattern.compile("(?i)\\b(?:the|those|these|all|its|their) $");

  private static final Pattern PARTITIVE =
      Pattern.compile("(?i)^[\\w-]{1,20} of (?:the|those|these|them|its|their|whom|which)\\b");

  private static final int PARTITIVE_REACH = 12;

  private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an|its|their) ");

  private static final Concepts CONCEPTS = Concepts.standard();
  private static final String PERSON = "person";

  /** The most events of one quantity that make keys. */
  private static final int MOST_EVENTS = 2;

  /** Words that make another measure of a number: a rate, a total, one more. */
  private static final Set<String> APART =
      Set.of(
          "another",
          "additional",
          "more",
          "each",
          "every",
          "per",
          "total",
          "overall",
          "combined",
          "previous",
          "previously",
          "earlier",
          "other",
          "others",
          "separate",
          "further",
          "average",
          "apiece",
          "since",
          "former",
          "original",
          "initially",
          "excluding",
          "including");

  /** Words that set a clause apart and not a number that is told again. */
  private static final Set<String> OF_CLAUSE =
      Set.of("since", "former", "previously", "initially", "earlier");

  /** Words of the whole: what one article calls a total, another may just state. */
  private static final Set<String> TOTALS = Set.of("total", "overall", "combined", "including");

  private Measures() {}

  /** What is counted with its unit, and the number: for checks of one number in two places. */
  static ImmutableSet<String> numberKeys(Assertion<Quantity> a) {
    return numberKeys(a, a.value().written());
  }

  /** The keys of a number of what is counted, or of a kind of it. */
  static ImmutableSet<String> numberKeys(Assertion<Quantity> a, BigDecimal number) {
    String thing = thing(a);
    boolean bare = a.value().unit() == null;
    if (thing.isEmpty() || (bare && isSmall(number)) || isLoose(a.value())) {
      return ImmutableSet.of();
    }
    String written = '|' + number.stripTrailingZeros().toPlainString();
    String unit = a.value().unit() == null ? "" : a.value().unit();
    return CONCEPTS.isKindOf(a.topic().what(), PERSON)
        ? ImmutableSet.of(thing + written, unit + '|' + PERSON + written)
        : unit.isEmpty()
            ? ImmutableSet.of(thing + written)
            : ImmutableSet.of(thing + written, unit + '|' + written);
  }

  /**
   * What is counted or measured, with its unit and without, alone and with each of the nearest
   * events: for checks of one measure in two places.
   */
  static ImmutableSet<String> thingKeys(Assertion<Quantity> a) {
    String unit = a.value().unit() == null ? "" : a.value().unit();
    String what = a.topic().what();
    if (unit.isEmpty() && what.isEmpty() || isLoose(a.value())) {
      return ImmutableSet.of();
    }
    ImmutableSet.Builder<String> keys = ImmutableSet.builder();
    ImmutableSet.Builder<String> things = ImmutableSet.builder();
    things.add(unit + '|' + what);
    if (!unit.isEmpty()) {
      things.add(unit + '|');
    }
    ImmutableSet<String> kinds = CONCEPTS.kinds(what);
    if (kinds.contains(PERSON)) {
      things.add(unit + '|' + PERSON);
    }
    for (String thing : things.build()) {
      keys.add(thing);
      a.topic().events().stream().limit(MOST_EVENTS).forEach(e -> keys.add(thing + '|' + e));
    }
    kinds.forEach(kind -> keys.add(unit + '|' + kind));
    return keys.build();
  }

  /** "Thousands" and stretches of time, which the checks of dates compare. */
  private static boolean isLoose(Quantity q) {
    return q.isVague() || q.isOfTime();
  }

  /** Whether the two count or measure one thing, or one counts a kind of the other. */
  static boolean isSameThing(Assertion<Quantity> a, Assertion<Quantity> b) {
    String s = a.topic().what();
    String t = b.topic().what();
    boolean open = s.isEmpty() || t.isEmpty();
    return a.value().sameUnit(b.value()) && (open || CONCEPTS.areCompatible(s, t));
  }

  /** Whether the nearest event of both is the same. */
  static boolean isSameEvent(Assertion<Quantity> a, Assertion<Quantity> b) {
    ImmutableSet<String> s = Aligner.events(a.topic());
    ImmutableSet<String> t = Aligner.events(b.topic());
    return !s.isEmpty() && !t.isEmpty() && s.iterator().next().equals(t.iterator().next());
  }

  /**
   * Whether the two count victims who may be more in the later article, or one more with the
   * attacker or a wounded who died: an update or another way to count, no contradiction.
   */
  static boolean isMovingCount(Pair<Quantity> pair) {
    if (!pair.isAcross() || !isOfVictims(pair.a()) || !isOfVictims(pair.b())) {
      return false;
    }
    BigDecimal a = pair.a().value().written();
    BigDecimal b = pair.b().value().written();
    boolean few = a.max(b).compareTo(BigDecimal.TEN) <= 0;
    if (few && a.subtract(b).abs().compareTo(BigDecimal.valueOf(2)) <= 0) {
      return true;
    }
    LocalDate first = pair.left().article().dates().date();
    LocalDate second = pair.right().article().dates().date();
    return first != null
        && second != null
        && (first.isBefore(second) && a.compareTo(b) < 0
            || second.isBefore(first) && b.compareTo(a) < 0);
  }

  /** Whether one counts the dead and the other the missing. */
  static boolean areOtherVictims(Assertion<Quantity> a, Assertion<Quantity> b) {
    return isOfVictims(a) && isOfVictims(b) && !isSameEvent(a, b);
  }

  /** Whether the nearest events of both are known and one of them befalls victims. */
  static boolean areOtherFates(Assertion<Quantity> a, Assertion<Quantity> b) {
    return (isOfVictims(a) || isOfVictims(b)) && !isSameEvent(a, b);
  }

  /** Whether it counts people whom something befell: killed, injured, missing. */
  static boolean isOfVictims(Assertion<Quantity> a) {
    ImmutableSet<String> events = a.topic().events();
    return !events.isEmpty() && VICTIMS.contains(events.iterator().next());
  }

  /** Whether one stands in the headline, deck or bullets and the other does not. */
  static boolean isSummed(Pair<Quantity> pair) {
    return !pair.isAcross()
        && pair.a().locus().kind().isSummary() != pair.b().locus().kind().isSummary();
  }

  /** What is counted with its unit; empty when the text does not say. */
  static String thing(Assertion<Quantity> a) {
    String unit = a.value().unit() == null ? "" : a.value().unit();
    String what = a.topic().what();
    return unit.isEmpty() && what.isEmpty() ? "" : unit + '|' + what;
  }

  static boolean isSmall(Assertion<Quantity> a) {
    return isSmall(a.value().written());
  }

  /** Whether it is written with three digits or more that are no noughts. */
  static boolean isLong(Assertion<Quantity> a) {
    return a.value().written().stripTrailingZeros().precision() > 2;
  }

  /** Numbers up to twelve recur by chance. */
  private static boolean isSmall(BigDecimal number) {
    return number.abs().compareTo(BigDecimal.valueOf(12)) <= 0;
  }

  static boolean isOfPersons(Assertion<Quantity> a) {
    return CONCEPTS.isKindOf(a.topic().what(), PERSON);
  }

  /** Whether one is more than ten times the other. */
  static boolean areFarOff(BigDecimal a, BigDecimal b) {
    BigDecimal x = a.abs();
    BigDecimal y = b.abs();
    return x.max(y).compareTo(x.min(y).multiply(BigDecimal.TEN)) > 0;
  }

  /** Whether scope words, times or a denial make the two different measures. */
  static boolean tellApart(Pair<Quantity> pair) {
    return scopesApart(pair)
        || timesApart(pair.a().qualifiers().time(), pair.b().qualifiers().time());
  }

  /** Whether scope words or a denial make the two different measures. */
  static boolean scopesApart(Pair<Quantity> pair) {
    return scope(pair.a(), pair) != scope(pair.b(), pair)
        || pair.a().qualifiers().negated() != pair.b().qualifiers().negated();
  }

  /** Whether words make one of them another kind of number, whatever is said of it. */
  static boolean kindsApart(Pair<Quantity> pair) {
    return kind(pair.a()) != kind(pair.b());
  }

  private static boolean kind(Assertion<Quantity> a) {
    return a.topic().scope().stream().anyMatch(w -> APART.contains(w) && !OF_CLAUSE.contains(w));
  }

  /** "Fifty-two of the dead": a part of a whole that the sentence does not count. */
  static boolean isOfUncounted(ArticleFacts article, Assertion<Quantity> a) {
    if (a.value().whole() != null) {
      return false;
    }
    String text = article.article().field(a.span().at());
    int end = Math.min(text.length(), a.span().end() + PARTITIVE_REACH);
    return PARTITIVE.matcher(text.substring(a.span().start(), end)).find();
  }

  /** Whether a definite number of which another quantity of its sentence is a part. */
  static boolean isWhole(ArticleFacts article, Assertion<Quantity> a) {
    return isDefinite(article, a)
        && article.of(Quantity.class).stream()
            .anyMatch(
                q ->
                    q.locus().sentence() == a.locus().sentence()
                        && a.value().written().equals(q.value().whole()));
  }

  /** Whether "the", "those" or "all" stands before it: a number that was told before. */
  static boolean isDefinite(ArticleFacts article, Assertion<Quantity> a) {
    if (!a.span().at().equals(a.locus().sentenceSpan().at())) {
      return false;
    }
    Span sentence = a.locus().sentenceSpan();
    String before =
        article
            .article()
            .textAt(new Span(a.article(), a.span().at(), sentence.start(), a.span().start()));
    return DEFINITE.matcher(before).find();
  }

  /**
   * Whether two sources state the two; then they are two claims, which may differ. Inside one
   * article a number on the article's own word is not told apart from a source's, nor between
   * articles when the two look like one mistyped.
   */
  static boolean otherSources(Pair<Quantity> pair, boolean slip) {
    Attribution a = pair.a().qualifiers().attribution();
    Attribution b = pair.b().qualifiers().attribution();
    if (!a.hasSource() || !b.hasSource()) {
      return pair.isAcross() && !slip && a.hasSource() != b.hasSource();
    }
    boolean sameName = !a.name().isEmpty() && a.name().equals(b.name());
    boolean sameBody = !a.body().isEmpty() && a.body().equals(b.body());
    return !sameName && !sameBody && !areSameWords(a.source(), b.source());
  }

  /** "The trust" is "the health trust". */
  private static boolean areSameWords(String source, String other) {
    String s = ARTICLE.matcher(Quote.fold(source)).replaceFirst("");
    String t = ARTICLE.matcher(Quote.fold(other)).replaceFirst("");
    return s.equals(t) || s.endsWith(' ' + t) || t.endsWith(' ' + s);
  }

  /** Whether the two are as of times that share no day. */
  static boolean timesApart(Pair<Quantity> pair) {
    return timesApart(pair.a().qualifiers().time(), pair.b().qualifiers().time());
  }

  private static boolean scope(Assertion<Quantity> a, Pair<Quantity> pair) {
    return a.topic().scope().stream()
        .filter(APART::contains)
        .anyMatch(
            word ->
                !(pair.isAcross() && TOTALS.contains(word))
                    && !(isSummed(pair) && word.equals("since"))); // a headline leaves it out
  }

  private static boolean timesApart(@Nullable Timex a, @Nullable Timex b) {
    return a != null && b != null && a.isPlaced() && b.isPlaced() && !a.overlaps(b);
  }
}
