package io.github.gainsay.extract.elapsed;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.extract.Draft;
import io.github.gainsay.extract.Extractor;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.pack.WordTable;
import io.github.gainsay.value.Bound;
import io.github.gainsay.value.Elapsed;
import io.github.gainsay.value.Elapsed.Relation;
import io.github.gainsay.value.Granularity;
import io.github.gainsay.value.Timex;
import io.github.gainsay.value.TimexBasis;
import io.github.gainsay.value.TimexType;
import io.github.gainsay.value.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds counts of years or days that a sentence puts between two times: "the 12-year war, from 2001
 * to 2010", "16 years ago, in 1998", "in 2014, 20 years after the 1994 genocide". Runs after the
 * dates are found. Where a relation leaves a second reading, it is not taken.
 */
public final class ElapsedExtractor implements Extractor {
  private static final String A = "<(?<a>\\d{1,3})>";
  private static final String B = "<(?<b>\\d{1,3})>";
  private static final String C = "\\{(?<c>\\d{1,3})\\}";

  /** Up to four words without a placeholder. */
  private static final String WORDS = "(?<w>(?: (?![<{#,(])\\S{1,30}+){0,4}?)";

  private static final String TO = " (?:to|until|till|through|-|–|—) ";

  /** "10 years, from 1999 to 2004", "his 12-year reign (2001-2010)". */
  private static final Pattern LASTED =
      Pattern.compile(C + WORDS + "(?: ,| \\(|)(?<from> from|) (?:about )?" + A + TO + B);

  /** "from 2001 to 2010, a span of 12 years", "1999 to 2004, a 10-year reign". */
  private static final Pattern FOR =
      Pattern.compile(
          "from "
              + A
              + TO
              + B
              + "(?: ,| –| —| \\(|) (?:(?:a|an|the) )?"
              + "(?<sum>(?:span|period|stretch|total|spell) of |)(?:about |nearly |almost )?"
              + C
              + "(?<w>(?: [a-z]{2,20}+)?)");

  private static final Pattern WITHIN = Pattern.compile(C + WORDS + " between " + A + " and " + B);

  /** "16 years ago, in 1998". */
  private static final Pattern AGO =
      Pattern.compile(C + " ago(?: ,| -| –|) (?:back )?(?:in|on) " + A);

  /** "in 1998, 16 years ago". */
  private static final Pattern THEN_AGO =
      Pattern.compile(
          "(?:in|on|since) "
              + A
              + " (?:,|\\(|-|–|—) (?:just |only |exactly |some |about |around |more than |over |"
              + "nearly |almost |roughly )?"
              + C
              + " ago");

  /** "for the past 20 years, since 2015", "in the 20 years since 2015". */
  private static final Pattern SINCE =
      Pattern.compile("(?<past>the (?:past|last) |the |for |a wait of )" + C + " ?,? since " + A);

  /** "It has been 20 years since the 1994 genocide", "This week marks 20 years since …". */
  private static final Pattern BEEN =
      Pattern.compile(
          "(?:has been|it 's been|it ’s been|marks|mark|it is)(?: now| exactly| just|) "
              + C
              + " since(?: the|) "
              + A);

  /** "Twenty years after the 1994 genocide, survivors …" at the head of a sentence of now. */
  private static final Pattern AFTER_NOW =
      Pattern.compile("^(?:now ,? |just |today ,? )?" + C + " (?:after|since|on from) the " + A);

  /** "in 2014, 20 years after the 1994 genocide", "in 1990, five years after he left in 1985". */
  private static final Pattern AFTER =
      Pattern.compile(
          A
              + " (?:, |)(?:just |only |exactly |about |nearly |almost |some |more than )?"
              + C
              + " (?<way>after|before)"
              + "(?<w>(?: (?![<{,(])\\S{1,30}+){0,6}?)(?<in> in| on|) "
              + B);

  /** "founded in 1999 and sold 10 years later, in 2004". */
  private static final Pattern LATER =
      Pattern.compile(
          "(?:in|on) "
              + A
              + "(?<w>(?: (?![<{(])\\S{1,30}+){0,9}?) (?:just |only |about |nearly |almost |some )?"
              + C
              + " later ,? ?(?:in|on) "
              + B);

  private static final ImmutableSetMultimap<String, String> WORDS_BESIDE =
      WordTable.read(ElapsedExtractor.class, "span_words.tsv");

  @Override
  public void extract(Draft draft) {
    ListMultimap<Integer, Assertion<Timex>> bySentence =
        MultimapBuilder.hashKeys().arrayListValues().build();
    for (Assertion<Timex> date : draft.of(Timex.class)) {
      bySentence.put(date.locus().sentence(), date);
    }
    Lifetimes lifetimes = new Lifetimes(draft);
    for (Sentence s : draft.sentences()) {
      boolean read = s.section().kind().isTestimony() && bySentence.containsKey(s.index());
      Skeleton skeleton = new Skeleton(s, read ? bySentence.get(s.index()) : ImmutableList.of());
      if (read && !skeleton.counts.isEmpty()) {
        spans(draft, skeleton);
      }
      if (read) {
        Anniversaries.extract(draft, skeleton);
      }
      lifetimes.read(skeleton);
    }
    lifetimes.finish();
  }

  private static void spans(Draft draft, Skeleton k) {
    for (Matcher m = LASTED.matcher(k.text); m.find(); ) {
      Skeleton.Count c = k.count(m, "c");
      int after = k.token(m.start("a") - 1);
      boolean apart = m.group("from").isEmpty();
      boolean together = isStretch(k, c, after, apart);
      boolean loose = apart && k.text.charAt(m.start("a") - 3) != '(' && !isComma(k, m, "a");
      if (together && !loose) {
        add(draft, k, Relation.LASTED, c, k.date(m, "a"), k.date(m, "b"));
      }
    }
    for (Matcher m = FOR.matcher(k.text); m.find(); ) {
      Skeleton.Count c = k.count(m, "c");
      String noun = m.group("w").strip();
      boolean stretch =
          c.joined() ? WORDS_BESIDE.containsEntry("stretch", noun) : !m.group("sum").isEmpty();
      if (stretch) {
        add(draft, k, Relation.LASTED, c, k.date(m, "a"), k.date(m, "b"));
      }
    }
    for (Matcher m = WITHIN.matcher(k.text); m.find(); ) {
      Skeleton.Count c = k.count(m, "c");
      if (isStretch(k, c, k.token(m.start("a") - 1) - 1, false)) {
        add(draft, k, Relation.WITHIN, c, k.date(m, "a"), k.date(m, "b"));
      }
    }
    for (Matcher m = AFTER.matcher(k.text); m.find(); ) {
      after(draft, k, m);
    }
    for (Matcher m = LATER.matcher(k.text); m.find(); ) {
      boolean one = verbs(k, k.token(m.start("a") - 1), k.token(m.start("c") - 1)) <= 2;
      if (one && m.group("w").indexOf(';') < 0) {
        add(draft, k, Relation.LASTED, k.count(m, "c"), k.date(m, "a"), k.date(m, "b"));
      }
    }
    LocalDate now = draft.dates().isDay() ? draft.dates().date() : null;
    if (now != null) {
      toNow(draft, k, now(now));
      present(draft, k, now(now));
    }
  }

  /** The counts that run up to the article's own day. */
  private static void toNow(Draft draft, Skeleton k, Timex now) {
    for (Pattern pattern : List.of(AGO, THEN_AGO)) {
      for (Matcher m = pattern.matcher(k.text); m.find(); ) {
        Skeleton.Date start = k.date(m, "a");
        if (start.hasYear() && !k.isModifier(start)) {
          add(draft, k, Relation.LASTED, k.count(m, "c"), start.timex(), now);
        }
      }
    }
    for (Matcher m = SINCE.matcher(k.text); m.find(); ) {
      Skeleton.Date start = k.date(m, "a");
      Skeleton.Count c = k.count(m, "c");
      boolean last = m.group("past").startsWith("the past") || m.group("past").contains("last");
      if (start.hasYear() && !k.isModifier(start) && !c.joined()) {
        add(draft, k, last ? Relation.LASTED : Relation.WITHIN, c, start.timex(), now);
      }
    }
  }

  /** The counts of a sentence that tells of the present, from an event to now. */
  private static void present(Draft draft, Skeleton k, Timex now) {
    for (Pattern pattern : List.of(BEEN, AFTER_NOW)) {
      for (Matcher m = pattern.matcher(k.text); m.find(); ) {
        Skeleton.Date start = k.date(m, "a");
        boolean event = pattern.equals(BEEN) || k.isModifier(start);
        if (start.hasYear() && event && isPresent(k.sentence)) {
          add(draft, k, Relation.LASTED, k.count(m, "c"), start.timex(), now);
        }
      }
    }
  }

  /** Whether a sentence tells of now: a verb of the present or future and none of the past. */
  static boolean isPresent(Sentence s) {
    boolean present = false;
    for (int i = 0; i < s.size(); i++) {
      String tag = s.token(i).tag();
      present |= tag.equals("VBZ") || tag.equals("VBP") || s.token(i).is("will");
      if (tag.equals("VBD")) {
        return false;
      }
    }
    return present;
  }

  private static boolean isComma(Skeleton k, Matcher m, String group) {
    return k.sentence.token(k.token(m.start(group) - 1) - 1).is(",");
  }

  /** Whether the words between a count and its two dates let the count be of all of the time. */
  private static boolean isStretch(Skeleton k, Skeleton.Count c, int to, boolean bare) {
    boolean named = !c.joined();
    for (int i = c.to(); i < to; i++) {
      String w = k.sentence.token(i).lower();
      if (WORDS_BESIDE.containsEntry("other", w)) {
        return false;
      }
      named |= WORDS_BESIDE.containsEntry("stretch", k.sentence.token(i).lemma());
    }
    boolean bareYears = bare && !c.joined() && c.to() + 1 < to;
    return named && !bareYears && !k.hasVerb(c.to(), to);
  }

  private static void after(Draft draft, Skeleton k, Matcher m) {
    Skeleton.Date b = k.date(m, "b");
    Skeleton.Date a = k.date(m, "a");
    boolean modifies = k.isModifier(b);
    boolean said = !m.group("in").isEmpty();
    int words = k.token(m.start("b") - 1) - k.count(m, "c").to();
    boolean whole = b.timex().granularity().compareTo(Granularity.YEAR) <= 0;
    // "the 1994 genocide" right after "after", or "his death in 1985" at the end of its phrase
    boolean clear = modifies ? !said && words <= 3 : said;
    if (!clear || !whole || verbs(k, k.count(m, "c").to(), b.from()) > 1) {
      return;
    }
    boolean later = m.group("way").equals("after");
    add(draft, k, Relation.LASTED, k.count(m, "c"), later ? b : a, later ? a : b);
  }

  private static int verbs(Skeleton k, int from, int to) {
    int verbs = 0;
    for (int i = from; i < to; i++) {
      boolean be = k.sentence.token(i).lemma().equals("be");
      verbs += k.sentence.token(i).tagged("VB") && !be ? 1 : 0;
    }
    return verbs;
  }

  private static void add(
      Draft draft,
      Skeleton k,
      Relation relation,
      Skeleton.Count c,
      Skeleton.Date start,
      Skeleton.Date end) {
    if (start.hasYear() && (end.hasYear() || isRecent(end))) {
      add(draft, k, relation, c, start.timex(), end.timex());
    } else if (isDays(start) && isDays(end)) {
      Timex first = before(start.timex(), end.timex());
      if (first != null) {
        add(draft, k, relation, c, first, end.timex());
      }
    }
  }

  /** A day without its year as the one next before the end: "from March 3 to April 4, 2022". */
  private static @Nullable Timex before(Timex start, Timex end) {
    LocalDate day = start.earliest();
    LocalDate last = end.latest();
    if (start.written().year() != null || day == null || last == null) {
      return start;
    }
    LocalDate near = day.withYear(last.getYear());
    near = near.isAfter(last) ? near.minusYears(1) : near;
    if (near.equals(day)) {
      return start;
    }
    return near.isBefore(last.minusMonths(6)) ? null : span(near, near);
  }

  /** "on Wednesday", "last week": placed by the article's own date. */
  private static boolean isRecent(Skeleton.Date d) {
    TimexBasis basis = d.timex().basis();
    boolean fine = d.timex().granularity().compareTo(Granularity.YEAR) <= 0;
    return fine && (basis == TimexBasis.WEEKDAY || basis == TimexBasis.RELATIVE);
  }

  private static boolean isDays(Skeleton.Date d) {
    return d.timex().granularity() == Granularity.DAY && d.timex().written().day() != null;
  }

  private static void add(
      Draft draft, Skeleton k, Relation relation, Skeleton.Count c, Timex start, Timex end) {
    LocalDate from = start.earliest();
    LocalDate to = end.latest();
    if (from == null || to == null || from.isAfter(to)) {
      return; // a range that runs backwards is another fault
    }
    Elapsed value = new Elapsed(relation, c.count(), c.unit(), c.bound(), start, end);
    add(draft, k.sentence, value, c.from(), c.to());
  }

  static void add(Draft draft, Sentence s, Elapsed value, int from, int to) {
    draft.add(Kind.ELAPSED, value, Topic.NONE, Qualifiers.PLAIN, s, from, to);
  }

  /** The article's own day, as a time that no words name. */
  static Timex now(LocalDate day) {
    return span(day, day);
  }

  /** A stretch of time that no words name. */
  static Timex span(LocalDate first, LocalDate last) {
    return new Timex(
        TimexType.DATE,
        first.equals(last) ? first.toString() : first + "/" + last,
        first,
        last,
        Granularity.DAY,
        TimexBasis.RELATIVE,
        WrittenDate.NONE);
  }

  static Elapsed age(int years, Timex birth, Timex at) {
    return new Elapsed(Relation.AGE, years, ChronoUnit.YEARS, Bound.EXACT, birth, at);
  }

  static @Nullable Timex now(Draft draft) {
    LocalDate now = draft.dates().date();
    return now == null || !draft.dates().isDay() ? null : now(now);
  }
}
