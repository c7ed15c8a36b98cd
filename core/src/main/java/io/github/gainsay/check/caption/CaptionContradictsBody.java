package io.github.gainsay.check.caption;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
 * place when the days do; or name one thing by its place: "the dike at Lauen", "the dike at Orne".
 * A file picture shows another event and is left alone.
 */
@CheckInfo(
    summary = "A caption places or dates an event otherwise than the body",
    type = "C1",
    severity = Severity.WARNING)
public final class CaptionContradictsBody implements ArticleCheck {

  /** Weighty words, names of places left out, that both sentences must have. */
  private static final int LEAST_SHARED = 2;

  private static final int LEAST_SHARED_FOR_DAYS = 3;

  private static final int LEAST_SHARED_WITHOUT_PLACE = 4;

  /** A picture that is farther off shows another event. */
  private static final int MOST_DAYS = 15;

  /** So many sentences of the body are compared at most. */
  private static final int MOST = 40;

  /** More captions than these are a gallery of several days. */
  private static final int MOST_CAPTIONS = 8;

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

  /** A sentence that names a day, with one place of it or none. */
  private record Scene(
      Assertion<Timex> dated,
      LocalDate day,
      @Nullable Assertion<Place> place,
      ImmutableList<AttachedPlace> attached,
      ImmutableSet<String> words) {

    String key() {
      return place == null ? "" : place.value().key();
    }
  }

  @Override
  public void check(ArticleFacts article, Findings findings) {
    if (article.sections().stream().noneMatch(s -> s.kind() == SectionKind.CAPTION)) {
      return;
    }
    ImmutableListMultimap<Integer, Assertion<Place>> places =
        Multimaps.index(article.of(Place.class), p -> p.locus().sentence());
    List<Scene> captions = new ArrayList<>();
    List<Scene> body = new ArrayList<>();
    for (Assertion<Timex> day : days(article)) {
      boolean caption = day.locus().kind() == SectionKind.CAPTION;
      List<Scene> scenes = caption ? captions : body;
      if ((caption || day.locus().kind().isFlow()) && scenes.size() < MOST) {
        scenes.addAll(scenes(article, day, places.get(day.locus().sentence())));
      }
    }
    findings.looked(captions.size());
    for (Scene caption : captions.size() > MOST_CAPTIONS ? List.<Scene>of() : captions) {
      for (Scene told : body) {
        if (compare(article, caption, told, findings)) {
          break;
        }
      }
    }
  }

  /** The only day that each sentence names, in the order of the text. */
  private static Collection<Assertion<Timex>> days(ArticleFacts article) {
    Map<Integer, Assertion<Timex>> days = new LinkedHashMap<>();
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
    return days.values();
  }

  /** The scenes of a sentence: one of each place, or one of none. */
  private static List<Scene> scenes(
      ArticleFacts article, Assertion<Timex> dated, List<Assertion<Place>> places) {
    String sentence = article.article().textAt(dated.locus().sentenceSpan());
    LocalDate day = dated.value().earliest();
    boolean usable =
        day != null
            && !dated.locus().quoted()
            && !FILE.matcher(sentence).find()
            && (dated.locus().kind() == SectionKind.CAPTION || !ANOTHER.matcher(sentence).find());
    List<Scene> scenes = new ArrayList<>();
    if (usable && day != null) {
      ImmutableSet<String> words = words(sentence);
      ImmutableList<AttachedPlace> attached =
          AttachedPlace.of(sentence, dated.locus().sentenceSpan());
      places.stream()
          .filter(p -> !p.value().key().isEmpty())
          .forEach(p -> scenes.add(new Scene(dated, day, p, attached, words)));
      if (scenes.isEmpty()) {
        scenes.add(new Scene(dated, day, null, attached, words));
      }
    }
    return scenes;
  }

  private static ImmutableSet<String> words(String sentence) {
    return Wording.of(sentence).content().stream()
        .filter(w -> !w.startsWith("@") && !w.startsWith("#") && !DAYS.contains(w))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean compare(
      ArticleFacts article, Scene caption, Scene told, Findings findings) {
    Assertion<Place> here = caption.place();
    Assertion<Place> there = told.place();
    Set<String> shared = Sets.intersection(caption.words(), told.words());
    long apart = Math.abs(ChronoUnit.DAYS.between(caption.day(), told.day()));
    if (apart == 0) {
      boolean places =
          here != null
              && there != null
              && Gazetteer.standard().areApart(caption.key(), told.key())
              && shared.size() >= LEAST_SHARED;
      if (places && here != null && there != null) {
        report(article, here.span(), there.span(), shared, findings);
      }
      return places || compareAttached(article, caption, told, findings);
    }
    int least = caption.key().isEmpty() ? LEAST_SHARED_WITHOUT_PLACE : LEAST_SHARED_FOR_DAYS;
    boolean alike =
        shared.size() >= least
            && 2 * shared.size() >= Math.min(caption.words().size(), told.words().size());
    boolean days =
        caption.key().equals(told.key())
            && apart <= MOST_DAYS
            && (alike || isOneEvent(caption, told));
    if (days) {
      report(article, caption.dated().span(), told.dated().span(), shared, findings);
    }
    return days;
  }

  /** Compares the places by which both name one thing on one day. */
  private static boolean compareAttached(
      ArticleFacts article, Scene caption, Scene told, Findings findings) {
    for (AttachedPlace here : caption.attached()) {
      for (AttachedPlace there : told.attached()) {
        if (here.isLike(there) && here.isApartFrom(there) && !isToldOf(article, here.name())) {
          report(article, here.span(), there.span(), ImmutableSet.of(here.head()), findings);
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the story names a place, too; a caption's slip does not stand in it. */
  private static boolean isToldOf(ArticleFacts article, String place) {
    return article.sections().stream()
        .anyMatch(s -> s.kind() != SectionKind.CAPTION && s.text().contains(place));
  }

  private static boolean isOneEvent(Scene caption, Scene told) {
    return caption.attached().stream()
        .anyMatch(here -> told.attached().stream().anyMatch(here::isOneEventWith));
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
