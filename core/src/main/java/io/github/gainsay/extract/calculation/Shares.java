package io.github.gainsay.extract.calculation;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.extract.calculation.Figures.Figure;
import io.github.gainsay.language.Token;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Calculation;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Calculation.Term;
import io.github.gainsay.value.Change;
import io.github.gainsay.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads shares of a whole: "12 of the 50 members (24 percent)", "24 percent of the 50 members, or
 * 12", and the two sides of one question: "60 percent backed it and 35 percent opposed it".
 */
final class Shares {
  private static final String FRACTION_UNIT = "fraction";
  private static final String P = "\\{(?<p>\\d{1,3})\\}";
  private static final String N = "\\{(?<n>\\d{1,3})\\}";
  private static final String OF =
      "(?: out)? of (?:(?:the|its|their|his|her|all|all the|those|a total of) )?(?:[a-z]{1,20}+ ){0,2}?";
  private static final String BASE = OF + "\\{(?<base>\\d{1,3})\\}";
  private static final String OR =
      " (?:, or|,|\\(|-|--|–|—|or|; or) (?:just |only |some |about |roughly )?";

  /** Words without a figure or a sign. */
  private static String words(int most) {
    return "(?: (?![{,;:()])\\S{1,40}+){0," + most + "}?";
  }

  /** "24 percent of the 50 members, or 12". */
  private static final Pattern SHARE_FIRST =
      Pattern.compile(P + BASE + words(5) + OR + N + "(?<after> \\S{1,30}+)?");

  /** "12 of the 50 members, or 24 percent". */
  private static final Pattern PART_FIRST =
      Pattern.compile(N + words(2) + BASE + words(5) + OR + P + "(?<after> \\S{1,30}+)?");

  /** "12 members, or 24 percent of the 50". */
  private static final Pattern BASE_LAST = Pattern.compile(N + words(4) + OR + P + BASE);

  /** "of the 50 members who came, 12, or 24 percent,". */
  private static final Pattern OUTSET =
      Pattern.compile(
          "(?:^|, |and |but )of (?:the|its|their|his|her|all|all the) \\{(?<base>\\d{1,3})\\}"
              + words(7)
              + " , "
              + N
              + words(2)
              + OR
              + P);

  /** "a survey of 800 farms found that 320, or 40 percent,". */
  private static final Pattern AMONG =
      Pattern.compile(
          " (?:of|among) \\{(?<base>\\d{1,3})\\}"
              + words(7)
              + " "
              + N
              + " , or "
              + P
              + "(?<after> \\S{1,30}+)?");

  /** "37 percent of the 12 jurors". */
  private static final Pattern WHOLE =
      Pattern.compile(P + " of (?:the|its|their|his|her|all|all the) \\{(?<base>\\d{1,3})\\}");

  /** "a third (33 percent)". */
  private static final Pattern FRACTION =
      Pattern.compile("\\{(?<f>\\d{1,3})\\} (?:, or|\\(|or) " + P + " (?:,|\\)|of|\\.)");

  private static final String GROUP =
      "(?: of (?:all |the )?(?:respondents|voters|people|those \\S{1,20}+|americans|adults|britons))?";

  /** "60 percent backed it and 35 percent opposed it". */
  private static final Pattern ANSWERS =
      Pattern.compile(
          "\\{(?<a>\\d{1,3})\\}"
              + GROUP
              + "(?: (?![{,;:()])\\S{1,30}+){0,3}? (?<one>FOR|AGAINST)(?: (?![{;:()])\\S{1,30}+){0,10}?"
              + "(?: ,| ;)?(?: and| while| but| with| compared with| versus)?(?: only| just| some| another)? \\{(?<b>\\d{1,3})\\}"
              + GROUP
              + "(?: (?![{,;:()])\\S{1,30}+){0,3}? (?<two>FOR|AGAINST)(?<after>(?: (?:it|them|him|her|the|that|this|plan|bill|idea|proposal|measure|law|ban|move|deal|change|changes))*+ (?:\\.|,|;|and|with|while))");

  /** "60 percent women and 45 percent men". */
  private static final Pattern SEXES =
      Pattern.compile(
          "\\{(?<a>\\d{1,3})\\}(?: are| were| of \\S{1,20}+ (?:are|were))? (?<one>women|men|female|male|boys|girls) (?:,|and|, and) \\{(?<b>\\d{1,3})\\}(?: are| were)? (?<two>women|men|female|male|boys|girls)");

  /** "Of these, 1,200, or 50 percent,": a share of a number of the sentence before. */
  private static final Pattern OF_THESE =
      Pattern.compile(
          "(?:^|, )of (?:these|them|those|that number|the total) ,? ?" + N + words(2) + OR + P);

  /** Reads a sentence; {@code before} is the one before it, null for none with a number. */
  void read(Figures f, @Nullable Figures before, CalculationExtractor.Sink sink) {
    if (f.figures.stream().noneMatch(Figure::isPercent)) {
      return;
    }
    for (Matcher m = OF_THESE.matcher(f.text); before != null && m.find(); ) {
      shareOfBefore(f, m, before, sink);
    }
    for (Pattern pattern : List.of(SHARE_FIRST, PART_FIRST, BASE_LAST, OUTSET, AMONG)) {
      for (Matcher m = pattern.matcher(f.text); m.find(); ) {
        share(f, m, sink);
      }
    }
    for (Matcher m = WHOLE.matcher(f.text); m.find(); ) {
      whole(f, m, sink);
    }
    for (Matcher m = FRACTION.matcher(f.text); m.find(); ) {
      fraction(f, f.figure(m, "f"), f.figure(m, "p"), sink);
    }
    for (Pattern pattern : List.of(ANSWERS, SEXES)) {
      for (Matcher m = pattern.matcher(f.text); m.find(); ) {
        answers(f, m, sink);
      }
    }
  }

  private static void share(Figures f, Matcher m, CalculationExtractor.Sink sink) {
    Figure n = f.figure(m, "n");
    Figure base = f.figure(m, "base");
    Figure p = f.figure(m, "p");
    if (FRACTION_UNIT.equals(n.value().unit())) {
      fraction(f, n, p, sink);
      return;
    }
    boolean whole = base.value().written().compareTo(BigDecimal.ONE) > 0;
    boolean plain = !n.value().isVague() && !base.value().isVague() && !n.isPercent();
    if (!p.isPercent()
        || !whole
        || !plain
        || !(n.value().sameUnit(base.value()) || n.isBare() || base.isBare())
        || base.isPercent()
        || n.value().isOfTime() && n.value().unit() != base.value().unit()) {
      return;
    }
    boolean more = p.value().change() != Change.NONE || isMore(m);
    boolean money =
        n.isBare() != base.isBare()
            && base.value().unit() != null
            && n.value().written().compareTo(BigDecimal.valueOf(1000)) < 0;
    if (more || money) {
      return;
    }
    int from = Math.min(Math.min(n.from(), base.from()), p.from());
    int to = Math.max(Math.max(n.to(), base.to()), p.to());
    sink.add(Relation.SHARE, List.of(f.count(n), f.count(base)), f.percent(p), from, to);
  }

  /** The share of any count of the sentence before that it fits, of the last one otherwise. */
  private static void shareOfBefore(
      Figures f, Matcher m, Figures before, CalculationExtractor.Sink sink) {
    Figure n = f.figure(m, "n");
    Figure p = f.figure(m, "p");
    boolean plain = n.isBare() && !n.value().isVague() && p.isPercent() && !isMore(m);
    Calculation found = null;
    for (Figure base : before.figures) {
      boolean larger = base.value().written().compareTo(n.value().written()) > 0;
      if (plain && base.isBare() && larger && !base.value().isVague()) {
        Calculation c =
            new Calculation(
                Relation.SHARE, ImmutableList.of(f.count(n), before.count(base)), f.percent(p));
        found = found == null || !found.addsUp() ? c : found;
      }
    }
    if (found != null) {
      sink.add(found.relation(), found.terms(), found.result(), n.from(), p.to());
    }
  }

  /** "or 24 percent more", "12 percent higher": not a share. */
  private static boolean isMore(Matcher m) {
    if (!m.pattern().pattern().contains("<after>") || m.group("after") == null) {
      return false;
    }
    return List.of(
            "more", "less", "fewer", "higher", "lower", "above", "below", "of", "up", "down",
            "percent", "from", "per")
        .contains(m.group("after").strip());
  }

  /** A share of a small count that no whole number of it makes. */
  private static void whole(Figures f, Matcher m, CalculationExtractor.Sink sink) {
    Figure base = f.figure(m, "base");
    Figure p = f.figure(m, "p");
    Quantity b = base.value();
    int end = base.to();
    String noun = f.noun(end, Math.min(f.sentence.size(), end + 5));
    boolean people = noun.isEmpty() || People.isCountedOneByOne(noun);
    boolean small =
        b.written().compareTo(BigDecimal.valueOf(50)) <= 0
            && b.written().compareTo(BigDecimal.valueOf(3)) >= 0;
    boolean exact =
        b.bound() == Bound.EXACT && p.value().bound() == Bound.EXACT && b.unit() == null;
    if (p.isPercent() && people && small && exact && !isOwner(f, end)) {
      sink.add(Relation.WHOLE_SHARE, List.of(f.count(base)), f.percent(p), p.from(), end);
    }
  }

  /** "of the 12 members' income". */
  private static boolean isOwner(Figures f, int i) {
    for (int k = i; k < Math.min(f.sentence.size(), i + 5); k++) {
      Token t = f.sentence.token(k);
      if (t.tag().equals("POS")) {
        return true;
      }
    }
    return false;
  }

  private static void fraction(Figures f, Figure part, Figure p, CalculationExtractor.Sink sink) {
    if (!FRACTION_UNIT.equals(part.value().unit())
        || !p.isPercent()
        || part.value().bound() != Bound.EXACT) {
      return;
    }
    BigDecimal n = part.value().written();
    Quantity one = Quantity.exact(1, "");
    // "a third" is said of 30 and of 36 percent
    double loose = 0.04;
    Term term = new Term(part.value(), loose, part.assertion().span());
    if (n.signum() > 0 && n.compareTo(BigDecimal.ONE) < 0) {
      sink.add(
          Relation.SHARE,
          List.of(term, f.said(one, part.from(), part.to())),
          f.percent(p),
          part.from(),
          p.to());
    }
  }

  private static void answers(Figures f, Matcher m, CalculationExtractor.Sink sink) {
    Figure a = f.figure(m, "a");
    Figure b = f.figure(m, "b");
    boolean one = m.group("one").equals(m.group("two"));
    boolean sex =
        isFemale(m.group("one")) == isFemale(m.group("two"))
            && !m.group("one").matches("FOR|AGAINST");
    if (one || sex || !a.isPercent() || !b.isPercent()) {
      return;
    }
    Quantity all = Quantity.of(BigDecimal.valueOf(100), Bound.EXACT, "percent", "");
    sink.add(
        Relation.SHARES,
        List.of(f.measure(a), f.measure(b)),
        f.said(all, a.from(), b.to()),
        a.from(),
        b.to());
  }

  private static boolean isFemale(String word) {
    return word.equals("women") || word.equals("female") || word.equals("girls");
  }
}
