package io.github.gainsay.extract.calculation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.gainsay.pack.WordTable;
import io.github.gainsay.value.Calculation.Relation;
import io.github.gainsay.value.Calculation.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how a body was divided: "of the 48 councillors, 29 voted for it and 14 against". */
final class Votes {
  private static final ImmutableSetMultimap<String, String> ANSWERS =
      WordTable.read(Breakdowns.class, "answer_words.tsv");

  private static final Pattern OUTSET =
      Pattern.compile(
          "(?:^|, |; )of (?:the|its|their|all|all the) \\{(?<whole>\\d{1,3})\\}(?: (?![{,;:()])\\S{1,40}+){0,8}+ , ");

  private static final Pattern ANSWER =
      Pattern.compile(
          "(?: ?,)?(?: and| while| but)? ?\\{(?<part>\\d{1,3})\\}(?<said>(?: (?![{,;:()]|and |while |but )\\S{1,40}+){1,8})");

  /** "of the 48 councillors, 29 voted for it, 14 against and five abstained": no more than all. */
  static void read(Figures f, CalculationExtractor.Sink sink) {
    for (Matcher m = OUTSET.matcher(f.text); m.find(); ) {
      Figures.Figure whole = f.figure(m, "whole");
      List<Term> parts = new ArrayList<>();
      List<String> said = new ArrayList<>();
      int to = whole.to();
      for (Matcher a = ANSWER.matcher(f.text).region(m.end() - 1, f.text.length());
          a.lookingAt(); ) {
        Figures.Figure part = f.figure(a, "part");
        if (!part.isBare() || part.value().isVague()) {
          return;
        }
        parts.add(f.count(part));
        said.add(answer(a.group("said")));
        to = part.to();
        a.region(a.end(), f.text.length());
      }
      boolean apart = said.size() > 1 && said.stream().distinct().count() == said.size();
      if (apart && !said.contains("") && whole.isBare() && !whole.value().isVague()) {
        sink.add(Relation.PARTS, parts, f.count(whole), whole.from(), to);
      }
    }
  }

  /** What excludes the other answers; empty for what may be said of both. */
  private static String answer(String said) {
    for (String word : Splitter.on(' ').split(said)) {
      for (String answer :
          List.of("for", "against", "neither", "female", "male", "alive", "dead", "lost")) {
        if (ANSWERS.containsEntry(answer, word)) {
          return answer;
        }
      }
    }
    return "";
  }
}
