package io.github.gainsay.extract.time;

import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The time that the clause of an expression speaks of, read from the verbs around it. */
enum Tense {
  PAST,
  PRESENT,
  FUTURE;

  /** Verbs and adjectives for what is arranged and has not come yet. */
  private static final Set<String> PLANS =
      Set.of(
          "schedule",
          "scheduled",
          "due",
          "slate",
          "slated",
          "plan",
          "planned",
          "expect",
          "expected",
          "postpone",
          "postponed",
          "delay",
          "delayed",
          "reschedule",
          "rescheduled",
          "adjourn",
          "adjourned",
          "extend",
          "extended",
          "expire",
          "upcoming",
          "payable",
          "effective");

  /** Verbs whose infinitive is still to come: "agreed to meet". */
  private static final Set<String> INTENTIONS =
      Set.of(
          "agree",
          "intend",
          "hope",
          "promise",
          "vow",
          "threaten",
          "prepare",
          "urge",
          "ask",
          "order",
          "want",
          "decide",
          "pledge",
          "invite",
          "suppose",
          "require",
          "propose",
          "offer",
          "seek",
          "aim",
          "set",
          "slate",
          "bind",
          "ready",
          "likely",
          "about");

  /** Words after which a date is one to come, whatever the verb: "as early as Tuesday". */
  private static final Set<String> DEADLINES =
      Set.of("deadline", "deadlines", "expiry", "target", "date");

  private static final Set<String> CLAUSE =
      Set.of(
          "that",
          "which",
          "who",
          "when",
          "while",
          "where",
          "because",
          "after",
          "before",
          "but",
          "as",
          "if",
          "although",
          "though",
          "whether",
          ";",
          ":",
          "--",
          "—");

  private static final int COMMA = 2;
  private static final int BOUNDARY = 5;
  private static final int FORWARD = 2;

  /** The tense around tokens {@code [from, to)}; the past when there is no verb, as in news. */
  static Tense around(Sentence s, int from, int to) {
    if (isStartOfPlan(s, from, to)) {
      return FUTURE;
    }
    if (from > 0 && s.token(from - 1).is("since")) {
      return PAST;
    }
    boolean owner =
        to < s.size() && (s.token(to).is("'s") || s.token(to).is("’s") || s.token(to).is("'"));
    Tense nearest = null;
    int least = Integer.MAX_VALUE;
    int cost = 0;
    for (int i = from - 1; i >= 0 && cost < least; i--) {
      cost += 1 + gap(s, i);
      Tense tense = of(s, i, owner);
      if (tense != null && cost < least) {
        nearest = tense;
        least = cost;
        break;
      }
    }
    cost = FORWARD;
    for (int i = to; i < s.size() && cost < least; i++) {
      cost += 1 + gap(s, i);
      Tense tense = of(s, i, owner);
      if (tense != null && cost < least) {
        nearest = tense;
        break;
      }
    }
    return nearest == null ? PAST : nearest;
  }

  private static int gap(Sentence s, int i) {
    Token t = s.token(i);
    if (t.is(",") || t.is("and")) {
      return COMMA;
    }
    return CLAUSE.contains(t.lower()) ? BOUNDARY : 0;
  }

  /** "as early as Tuesday", "payable Dec. 7", "the Jan. 14 deadline". */
  private static boolean isStartOfPlan(Sentence s, int from, int to) {
    for (int i = to; i < Math.min(s.size(), to + 3); i++) {
      if (DEADLINES.contains(s.token(i).lower())) {
        return true;
      }
    }
    if (from == 0) {
      return false;
    }
    Token before = s.token(from - 1);
    if (before.is("of") && from > 1 && DEADLINES.contains(s.token(from - 2).lower())) {
      return true;
    }
    boolean asSoonAs =
        before.is("as")
            && from > 2
            && (s.token(from - 2).is("early")
                || s.token(from - 2).is("soon")
                || s.token(from - 2).is("late"));
    return asSoonAs || before.is("payable") || before.is("effective") || before.is("starting");
  }

  /** Whether nothing in a sentence is planned, possible or asked for. */
  static boolean isSettled(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      Token t = s.token(i);
      boolean infinitive =
          t.tag().equals("TO") && i + 1 < s.size() && s.token(i + 1).tag().equals("VB");
      if (infinitive || t.tag().equals("MD") || isPlan(t)) {
        return false;
      }
    }
    return true;
  }

  /** "as planned" and "previously scheduled" look back; "set for Friday" looks ahead. */
  private static boolean isPlanned(Sentence s, int i) {
    boolean before = i > 0 && (s.token(i - 1).is("as") || s.token(i - 1).is("previously"));
    boolean setFor = s.token(i).is("set") && i + 1 < s.size() && s.token(i + 1).is("for");
    return setFor || isPlan(s.token(i)) && !before;
  }

  private static boolean isPlan(Token t) {
    return PLANS.contains(t.lower())
        || t.is("until")
        || t.is("deadline")
        || t.tagged("VB") && PLANS.contains(t.lemma());
  }

  /** The tense of the verb at {@code i}, null for another word or a verb that shows none. */
  private static @Nullable Tense of(Sentence s, int i, boolean owner) {
    Token t = s.token(i);
    switch (t.tag()) {
      case "MD":
        return modal(s, i, owner);
      case "VBD":
        return isPlanned(s, i) && !owner ? FUTURE : PAST;
      case "VBN":
        return isPlanned(s, i) && !owner ? FUTURE : participle(s, i, owner);
      case "VBZ":
      case "VBP":
        boolean planned =
            i + 1 < s.size() && (isPlan(s.token(i + 1)) || s.token(i + 1).is("going"));
        return planned || (isPlan(t) && !owner) ? FUTURE : PRESENT;
      case "VB":
        return infinitive(s, i, owner);
      case "VBG":
        boolean isDoing = i > 0 && (s.token(i - 1).is("is") || s.token(i - 1).is("are"));
        return isDoing ? FUTURE : null;
      case "JJ":
        return t.is("due") || t.is("payable") || t.is("effective") ? FUTURE : null;
      default:
        return null;
    }
  }

  /** "will", and "would" and "may" of what was to come; "would have" is not. */
  private static Tense modal(Sentence s, int i, boolean owner) {
    for (int k = i + 1; k < Math.min(s.size(), i + 4); k++) {
      if (s.token(k).is("have") && k + 1 < s.size() && s.token(k + 1).tag().equals("VBN")) {
        return PAST;
      }
    }
    Token t = s.token(i);
    boolean firm = t.lemma().equals("will") || t.is("shall");
    if (firm || !owner && !t.is("can") && !t.is("could")) {
      return FUTURE;
    }
    return t.is("can") ? PRESENT : PAST;
  }

  /** An infinitive is of what its own verb says: "plans to meet", "will meet", "went to meet". */
  private static @Nullable Tense infinitive(Sentence s, int i, boolean owner) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      Token t = s.token(k);
      if (t.tag().equals("MD")) {
        return modal(s, k, owner);
      }
      if (t.is("did") || t.is("n't") && k > 0 && s.token(k - 1).is("did")) {
        return PAST;
      }
      if (t.tag().equals("TO")) {
        return owner ? null : afterTo(s, k);
      }
    }
    return null;
  }

  /**
   * "will be paid", "is to be paid" are to come; "was paid", "has been paid" and "paid" are not.
   */
  private static Tense participle(Sentence s, int i, boolean owner) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      Token t = s.token(k);
      if (t.tag().equals("MD")) {
        return modal(s, k, owner);
      }
      if (t.tag().equals("TO") && !owner) {
        Tense tense = afterTo(s, k);
        return tense == null ? PAST : tense;
      }
      if (t.is("is") || t.is("are")) {
        return PRESENT;
      }
    }
    return PAST;
  }

  private static @Nullable Tense afterTo(Sentence s, int to) {
    for (int k = to - 1; k >= Math.max(0, to - 6); k--) {
      Token t = s.token(k);
      if (isPlan(t) || INTENTIONS.contains(t.lemma())) {
        return FUTURE;
      }
      if (t.tag().equals("VBD")) {
        return t.lemma().equals("be") && k == to - 1 ? FUTURE : PAST;
      }
      if (t.tagged("VB") || t.tag().equals("MD")) {
        return t.tag().equals("VBN") ? PAST : FUTURE;
      }
    }
    return FUTURE;
  }
}
