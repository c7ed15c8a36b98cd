package io.github.gainsay.align;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.value.Quantity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.Value;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Record linkage after Fellegi and Sunter: compares two assertions field by field, adds the weights
 * of the levels to the prior odds, and gives the probability that both are about one thing.
 */
public final class Aligner {
  /** Keys of nations and unions are their two-letter codes; longer keys name persons and bodies. */
  private static final int LONGEST_NATION_KEY = 2;

  /** Events of a number that are no more than its being written down. */
  private static final ImmutableSet<String> RECORDING =
      ImmutableSet.of(
          "report",
          "record",
          "register",
          "confirm",
          "list",
          "count",
          "estimate",
          "base",
          "say",
          "document",
          "log",
          "put",
          "show",
          "find",
          "reach",
          "total",
          "stand",
          "number");

  private final Weights weights;
  private final Gazetteer gazetteer;
  private final Concepts concepts;

  public Aligner(Weights weights, Gazetteer gazetteer, Concepts concepts) {
    this.weights = weights;
    this.gazetteer = gazetteer;
    this.concepts = concepts;
  }

  /** The aligner with the data that comes with the library. */
  public static Aligner standard() {
    return new Aligner(Weights.standard(), Gazetteer.standard(), Concepts.standard());
  }

  /**
   * Compares two assertions; the result does not depend on their order.
   *
   * @param profile the set of weights, named after a kind of comparison such as {@code quantity}
   */
  public Alignment align(String profile, Assertion<?> a, Assertion<?> b) {
    ImmutableList.Builder<Comparison> fields = ImmutableList.builder();
    double odds = weights.prior(profile);
    for (Field field : Field.values()) {
      Level level = level(field, a, b);
      double weight = weights.of(profile, field, level.name);
      odds += weight;
      fields.add(new Comparison(field, level.name, weight, level.detail));
    }
    return new Alignment(1 / (1 + Math.pow(2, -odds)), fields.build());
  }

  private record Level(String name, String detail) {
    static final Level NONE = new Level("none", "");
  }

  private Level level(Field field, Assertion<?> a, Assertion<?> b) {
    Topic s = a.topic();
    Topic t = b.topic();
    return switch (field) {
      case VALUE -> value(a.value(), b.value());
      case WHAT -> what(s, t);
      case PARTICIPANTS -> participants(takingPart(a), takingPart(b));
      case EVENT ->
          a.value() instanceof Quantity
              ? events(events(s), events(t))
              : events(s.events(), t.events());
      case PLACE -> places(s.places(), t.places());
      case TIME -> time(a.qualifiers().time(), b.qualifiers().time());
      case SCOPE -> scope(s.scope(), t.scope());
      case SOURCE -> source(a.qualifiers().attribution(), b.qualifiers().attribution());
      case POSITION -> position(a, b);
      case CONTEXT -> context(s.context(), t.context());
    };
  }

  private static Level value(Value s, Value t) {
    if (s instanceof Timex d && t instanceof Timex e) {
      boolean slip = d.isYearSlipOf(e) || e.isYearSlipOf(d);
      return slip ? new Level("year-slip", "the same time of another year") : Level.NONE;
    }
    boolean same = s instanceof Quantity p && t instanceof Quantity q && p.sameNumber(q);
    boolean small =
        s instanceof Quantity p && p.written().abs().compareTo(BigDecimal.valueOf(13)) < 0;
    if (!same) {
      return s instanceof Quantity p && t instanceof Quantity q ? slip(p, q) : Level.NONE;
    }
    return new Level(small ? "same-small" : "same", "the same number");
  }

  /** Two numbers of two measures are seldom each other mistyped. */
  private static Level slip(Quantity p, Quantity q) {
    if (p.isTransposed(q)) {
      boolean two =
          p.written().stripTrailingZeros().precision() < 3
              && q.written().stripTrailingZeros().precision() < 3;
      if (two && "percent".equals(p.unit())) {
        return Level.NONE; // shares are two digits each, and many
      }
      return new Level(two ? "transposed" : "transposed-long", "the same digits in another order");
    }
    if (p.isPowerSlip(q)) {
      boolean round = p.written().stripTrailingZeros().precision() < 2;
      return new Level(round ? "power-round" : "power", "the same digits with other noughts");
    }
    return Level.NONE;
  }

  private Level what(Topic s, Topic t) {
    if (s.what().isEmpty() || t.what().isEmpty()) {
      String what = s.what() + t.what();
      Set<String> other = s.what().isEmpty() ? s.context() : t.context();
      return other.contains(what) ? new Level("in-context", "both are about " + what) : Level.NONE;
    }
    String one = concepts.of(s.what());
    String other = concepts.of(t.what());
    if (!concepts.areSame(one, other)) {
      return concepts.areCompatible(one, other)
          ? new Level("kind-of", "a " + one + " and a " + other)
          : new Level("different", "");
    }
    boolean narrowed = !s.modifiers().isEmpty() || !t.modifiers().isEmpty();
    if (narrowed && Sets.intersection(s.modifiers(), t.modifiers()).isEmpty()) {
      boolean oneSided = s.modifiers().isEmpty() || t.modifiers().isEmpty();
      return new Level(oneSided ? "synonym" : "other-kind", "both count " + one);
    }
    return new Level("same", "both are about " + s.what());
  }

  private Level participants(Set<String> s, Set<String> t) {
    if (s.isEmpty() || t.isEmpty()) {
      return Level.NONE;
    }
    Set<String> common = common(s, t);
    if (common.isEmpty()) {
      boolean comparable =
          s.stream().anyMatch(x -> t.stream().anyMatch(y -> isNation(x) == isNation(y)));
      return comparable ? new Level("different", "") : Level.NONE;
    }
    boolean all = common.size() == Math.min(s.size(), t.size());
    boolean person = common.stream().anyMatch(key -> key.length() > LONGEST_NATION_KEY);
    if (!person && isNamed(s) && isNamed(t)) {
      return new Level("other-named", "same nations (" + list(common) + ")");
    }
    String level = (all ? "same" : "some") + (person ? "-named" : "");
    return new Level(level, "same participants (" + names(common) + ")");
  }

  private static boolean isNation(String key) {
    return key.length() <= LONGEST_NATION_KEY;
  }

  /** The participants without the source of the statement, who tells it and takes no part. */
  private static Set<String> takingPart(Assertion<?> a) {
    String source = a.qualifiers().attribution().name().toLowerCase(Locale.ROOT);
    Set<String> all = a.topic().participants();
    return a.value() instanceof Quantity && all.contains(source)
        ? Sets.difference(all, Set.of(source))
        : all;
  }

  /** The keys that both have; a name may stand for a longer one that starts or ends with it. */
  private static Set<String> common(Set<String> s, Set<String> t) {
    Set<String> common = new TreeSet<>();
    for (String x : s) {
      for (String y : t) {
        boolean named = Math.min(x.length(), y.length()) > LONGEST_NATION_KEY;
        String shorter = x.length() < y.length() ? x : y;
        String longer = x.length() < y.length() ? y : x;
        boolean part = longer.startsWith(shorter + ' ') || longer.endsWith(' ' + shorter);
        if (x.equals(y) || (named && part)) {
          common.add(shorter);
        }
      }
    }
    return common;
  }

  /** Whether persons or bodies are among the participants. */
  private static boolean isNamed(Set<String> keys) {
    return keys.stream().anyMatch(key -> key.length() > LONGEST_NATION_KEY);
  }

  /**
   * The events of what is counted, nearest first, without those that only say that somebody
   * counted: "reported", "confirmed".
   */
  public static ImmutableSet<String> events(Topic topic) {
    return topic.events().stream()
        .filter(event -> !RECORDING.contains(event))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Level events(ImmutableSet<String> s, ImmutableSet<String> t) {
    if (s.isEmpty() || t.isEmpty()) {
      return Level.NONE;
    }
    Set<String> common = Sets.intersection(s, t);
    if (common.isEmpty()) {
      return new Level("different", "");
    }
    boolean nearest = s.iterator().next().equals(t.iterator().next());
    return new Level(nearest ? "same" : "shared", "same event (" + list(common) + ")");
  }

  private Level places(Set<String> s, Set<String> t) {
    if (s.isEmpty() || t.isEmpty()) {
      return Level.NONE;
    }
    Set<String> common = Sets.intersection(s, t);
    if (!common.isEmpty()) {
      return new Level("same", "same place (" + names(common) + ")");
    }
    for (String x : s) {
      for (String y : t) {
        if (gazetteer.contains(x, y) || gazetteer.contains(y, x)) {
          return new Level("within", "one place holds the other");
        }
      }
    }
    return new Level("different", "");
  }

  private static Level time(@Nullable Timex s, @Nullable Timex t) {
    if (s == null || t == null || !s.isPlaced() || !t.isPlaced()) {
      return Level.NONE;
    }
    if (!s.overlaps(t)) {
      return new Level("different", "");
    }
    boolean day =
        s.earliest() != null && s.earliest().equals(s.latest()) && s.earliest().equals(t.latest());
    return new Level(day ? "same" : "compatible", day ? "same day" : "same time");
  }

  private static Level scope(Set<String> s, Set<String> t) {
    if (s.isEmpty() && t.isEmpty()) {
      return Level.NONE;
    }
    return s.equals(t)
        ? new Level("same", "same scope (" + list(s) + ")")
        : new Level("different", "");
  }

  private static Level source(Attribution s, Attribution t) {
    if (!s.hasSource() && !t.hasSource()) {
      return Level.NONE;
    }
    if (!s.hasSource() || !t.hasSource()) {
      return new Level("article", "");
    }
    boolean sameName = !s.name().isEmpty() && s.name().equals(t.name());
    boolean sameBody = !s.body().isEmpty() && s.body().equals(t.body());
    boolean sameWords = s.source().length() > 4 && s.source().equalsIgnoreCase(t.source());
    return sameName || sameBody || sameWords
        ? new Level("same", "same source (" + (sameName ? s.name() : s.source()) + ")")
        : new Level("different", "");
  }

  private static Level position(Assertion<?> a, Assertion<?> b) {
    if (!a.article().equals(b.article())) {
      return new Level("other-article", "");
    }
    SectionKind s = a.locus().kind();
    SectionKind t = b.locus().kind();
    if (s.isSummary() != t.isSummary()) {
      return new Level("summary", "one sums up the other");
    }
    if ((s == SectionKind.CAPTION) != (t == SectionKind.CAPTION)) {
      return new Level("caption", "");
    }
    int apart = Math.abs(a.locus().sentence() - b.locus().sentence());
    return new Level(apart == 0 ? "same-sentence" : apart <= 3 ? "near" : "far", "");
  }

  private static Level context(Set<String> s, Set<String> t) {
    int least = Math.min(s.size(), t.size());
    if (least < 3) {
      return Level.NONE;
    }
    Set<String> common = Sets.intersection(s, t);
    double share = (double) common.size() / least;
    String detail = "both speak of " + list(common);
    if (share >= 0.6) {
      return new Level("most", detail);
    }
    if (share >= 0.3) {
      return new Level("half", detail);
    }
    return share >= 0.12 ? new Level("some", "") : new Level("different", "");
  }

  private static String list(Set<String> words) {
    return words.stream().sorted().limit(4).collect(Collectors.joining(", "));
  }

  /** Keys of the gazetteer by their names. */
  private String names(Set<String> keys) {
    return keys.stream().sorted().limit(4).map(gazetteer::nameOf).collect(Collectors.joining(", "));
  }
}
