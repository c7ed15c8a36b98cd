package io.github.gainsay.check.caption;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.align.Wording;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.value.Place;
import io.github.gainsay.value.Timex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reports a caption that places or dates an event of the story otherwise than the body does: signed
 * "in Accra on Friday" under the picture and "in Lome on Friday" beside it. Captions come from the
 * agency and the story from the desk; nobody reads them side by side.
 *
 * <p>The two must share several words besides and agree in the day when the places differ, in the
 * place when the days do. A file picture shows another event and is left alone.
 */
@CheckInfo(
    summary = "A caption places or dates an event otherwise than the body",
    type = "C1",
    severity = Severity.WARNING)
public final class CaptionContradictsBody implements ArticleCheck {

  /** Weighty words, names of places left out, that both sentences must have. */
  private static final int LEAST_SHARED = 2;

  private static final int LEAST_SHARED_FOR_DAYS = 3;

  /** A picture that is farther off shows another event. */
  private static final int MOST_DAYS = 15;

  /** More places or captions than these are a list or a gallery. */
  private static final int MOST = 40;

  private static final ImmutableSet<String> DAYS =
      Wording.of(
              "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April"
                  + " May June July August September October November December photo")
          .content();

  private static final Pattern FILE =
      Pattern.compile("\\b(?:FILE|[Ff]ile (?:photo|picture|image)|[Aa]rchive)\\b");

  /** Words of a sentence that make another event of one. */
  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?i)\\b(?:another|similar|earlier|previous|previously|last (?:week|month|year)|before"
              + "|after (?:leaving|returning)|from|to|ago|later|will|would)\\b");

  /** A place with the day and the words of its sentence. */
  private record Scene(
      Assertion<Place> place, LocalDate day, Span dated, ImmutableSet<String> words) {}

  @Override
  public void check(ArticleFacts article, Findings findings) {
    if (article.sections().stream().noneMatch(s -> s.kind() == SectionKind.CAPTION)) {
      return;
    }
    List<Scene> captions = new ArrayList<>();
    List<Scene> body = new ArrayList<>();
    Map<Integer, Assertion<Timex>> days = days(article);
    for (Assertion<Place> place : article.of(Place.class)) {
      boolean caption = place.locus().kind() == SectionKind.CAPTION;
      List<Scene> scenes = caption ? captions : body;
      if ((caption || place.locus().kind().isFlow()) && scenes.size() < MOST) {
        Scene scene = scene(article, place, days.get(place.locus().sentence()));
        if (scene != null) {
          scenes.add(scene);
        }
      }
    }
    findings.looked(captions.size());
    for (Scene caption : captions) {
      for (Scene told : body) {
        if (compare(article, caption, told, findings)) {
          break;
        }
      }
    }
  }

  /** The only day that each sentence names. */
  private static Map<Integer, Assertion<Timex>> days(ArticleFacts article) {
    Map<Integer, Assertion<Timex>> days = new HashMap<>();
    Set<Integer> several = new HashSet<>();
    for (Assertion<Timex> time : article.of(Timex.class)) {
      Timex value = time.value();
      if (value.earliest() == null || !value.earliest().equals(value.latest())) {
        continue;
      }
      Assertion<Timex> before = days.putIfAbsent(time.locus().sentence(), time);
      if (before != null && !value.overlaps(before.value())) {
        several.add(time.locus().sentence());
      }
    }
    days.keySet().removeAll(several);
    return days;
  }

  private static @Nullable Scene scene(
      ArticleFacts article, Assertion<Place> place, @Nullable Assertion<Timex> day) {
    String sentence = article.article().textAt(place.locus().sentenceSpan());
    LocalDate date = day == null ? null : day.value().earliest();
    boolean usable =
        date != null
            && !place.value().key().isEmpty()
            && !place.locus().quoted()
            && !FILE.matcher(sentence).find()
            && (place.locus().kind() == SectionKind.CAPTION || !ANOTHER.matcher(sentence).find());
    return usable && date != null && day != null
        ? new Scene(place, date, day.span(), words(sentence))
        : null;
  }

  private static ImmutableSet<String> words(String sentence) {
    return Wording.of(sentence).content().stream()
        .filter(w -> !w.startsWith("@") && !w.startsWith("#") && !DAYS.contains(w))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean compare(
      ArticleFacts article, Scene caption, Scene told, Findings findings) {
    Gazetteer gazetteer = Gazetteer.standard();
    String s = caption.place().value().key();
    String t = told.place().value().key();
    boolean samePlace = s.equals(t);
    boolean nested = samePlace || gazetteer.contains(s, t) || gazetteer.contains(t, s);
    boolean sameDay = caption.day().equals(told.day());
    Set<String> shared = Sets.intersection(caption.words(), told.words());
    if (sameDay && !nested && shared.size() >= LEAST_SHARED) {
      report(article, caption.place().span(), told.place().span(), shared, findings);
      return true;
    }
    long apart = Math.abs(ChronoUnit.DAYS.between(caption.day(), told.day()));
    if (samePlace && apart > 0 && apart <= MOST_DAYS && shared.size() >= LEAST_SHARED_FOR_DAYS) {
      report(article, caption.dated(), told.dated(), shared, findings);
      return true;
    }
    return false;
  }

  private static void report(
      ArticleFacts article, Span one, Span other, Set<String> shared, Findings findings) {
    String said = article.article().textAt(one);
    String also = article.article().textAt(other);
    findings
        .found(Severity.WARNING, "the caption has " + said + ", the body " + also)
        .says(article.article(), one, said + " in the caption")
        .says(article.article(), other, also + " in the body")
        .confidence(Math.min(0.9, 0.6 + 0.1 * shared.size()))
        .topic("caption")
        .fact(Fact.SAME_BECAUSE, "both tell of " + String.join(", ", shared))
        .fact(Fact.DIFFER_BECAUSE, said + " is not " + also)
        .fact(Fact.FINE_IF, "the picture shows another event")
        .fact(Fact.TO_RESOLVE, "correct the caption or the body")
        .resolve(one, also)
        .resolve(other, said)
        .report();
  }
}
