package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.QuotedRanges;
import io.github.gainsay.article.Section;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.headline.NamedText.Statement;
import io.github.gainsay.check.headline.StanceReader.Taken;
import io.github.gainsay.check.headline.SummaryStances.Led;
import io.github.gainsay.pack.StanceLexicon;
import io.github.gainsay.value.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stances that the body of an article tells of. */
final class BodyStances {

  /** A stance and the sentence before it, to which a pronoun points. */
  private record Told(Taken taken, @Nullable Statement before) {}

  private final ImmutableList<Told> all;

  private BodyStances(ArticleFacts article) {
    NamedText text = new NamedText(article);
    QuotedRanges quoted = QuotedRanges.of(article.sections());
    ImmutableList.Builder<Told> told = ImmutableList.builder();
    Statement before = null;
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      if (!section.kind().isFlow()) {
        continue;
      }
      int index = i;
      for (Statement statement : text.statements(section)) {
        for (Taken taken :
            new StanceReader(statement, offset -> quoted.holds(index, offset)).read()) {
          told.add(new Told(taken, before));
        }
        before = statement;
      }
    }
    all = told.build();
  }

  /** The stances of an article, read once for all checks. */
  static BodyStances of(ArticleFacts article) {
    return article.derived(BodyStances.class, BodyStances::new);
  }

  /** A stance of the same actor that goes against one; null when another bears that out. */
  @Nullable Taken against(Led led) {
    Taken headline = led.taken();
    if (bearsOut(headline.stance(), led.actor())) {
      return null;
    }
    for (Told t : all) {
      Taken taken = t.taken();
      if (taken.firm()
          && headline.stance().opposes(taken.stance())
          && isOf(t, led.actor(), true)
          && isSameObject(headline, taken, led.actor())) {
        return taken;
      }
    }
    return null;
  }

  /** Whether some sentence, loosely read, has the actor take a side. */
  private boolean bearsOut(Side side, StanceActor actor) {
    return all.stream()
        .anyMatch(
            t -> side.bearsOut(t.taken().stance()) && isOf(t, actor, side != t.taken().stance()));
  }

  /** Whether it tells, of one thing with a stance and of the same actor, of another side. */
  boolean tells(Side side, Led led) {
    return all.stream()
        .anyMatch(
            t ->
                t.taken().toMatter().bearsOut(side)
                    && isSameObject(led.taken(), t.taken(), led.actor())
                    && isOf(t, led.actor(), false));
  }

  /** Whether the actor takes the stance; loosely also when it is only named before the verb. */
  private static boolean isOf(Told told, StanceActor actor, boolean strictly) {
    Taken taken = told.taken();
    List<Word> words = taken.statement().words();
    boolean passive = taken.actorFrom() > taken.from();
    List<Word> window = strictly || passive ? taken.actor() : words.subList(0, taken.from());
    if (actor.isNamedBy(window)) {
      return true;
    }
    Statement before = told.before();
    return before != null
        && (isPronoun(taken.actor()) || !strictly && isPronoun(words.subList(0, taken.from())))
        && actor.isNamedBy(before.words());
  }

  private static boolean isPronoun(List<Word> window) {
    StanceLexicon lexicon = StanceLexicon.standard();
    return window.stream().anyMatch(w -> lexicon.is("PRONOUN", StanceReader.lower(w)));
  }

  private static boolean isSameObject(Taken headline, Taken taken, StanceActor actor) {
    StanceObject one = headline.object();
    StanceObject other = taken.object();
    return !Sets.difference(Sets.intersection(one.folds(), other.folds()), actor.words()).isEmpty()
        || one.named() && other.named();
  }
}
