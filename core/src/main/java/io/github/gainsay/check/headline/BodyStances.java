package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.QuotedRanges;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.check.headline.NamedText.Kind;
import io.github.gainsay.check.headline.NamedText.Name;
import io.github.gainsay.check.headline.NamedText.Statement;
import io.github.gainsay.check.headline.StanceReader.Taken;
import io.github.gainsay.check.headline.SummaryStances.Led;
import io.github.gainsay.pack.StanceLexicon;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.Side;
import io.github.gainsay.value.Stance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The stances that the body of an article tells of. */
final class BodyStances {

  /** A stance and the sentence before it, to which a pronoun points. */
  private record Told(Taken taken, @Nullable Statement before) {}

  private final ImmutableList<Told> all;
  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> bodies = new HashSet<>();
  private final Map<Span, Attribution> sources = new HashMap<>();

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
        mentioned.addAll(statement.content());
        statement.names().forEach(name -> addBody(statement, name));
        before = statement;
      }
    }
    all = told.build();
    article.of(Quote.class).forEach(this::addSource);
    article.of(Stance.class).forEach(this::addSource);
  }

  private void addBody(Statement statement, Name name) {
    if (name.kind() == Kind.OTHER) {
      bodies.add(statement.words().get(name.to() - 1).fold());
    }
  }

  private void addSource(Assertion<?> told) {
    Attribution by = told.qualifiers().attribution();
    if (by.sourceSpan() != null && !by.name().isEmpty()) {
      sources.put(by.sourceSpan(), by);
    }
  }

  /** The stances of an article, read once for all checks. */
  static BodyStances of(ArticleFacts article) {
    return article.derived(BodyStances.class, BodyStances::new);
  }

  /** A stance of the same actor that goes against one; null when another bears that out. */
  @Nullable Taken against(Led led) {
    Taken headline = led.taken();
    if (bearsOut(led)) {
      return null;
    }
    boolean once = isToldOnce(led);
    boolean otherwise = once && isToldOtherwise(headline.object());
    for (Told t : all) {
      Taken taken = t.taken();
      if (taken.firm()
          && headline.opposes(taken)
          && isOf(t, led.actor(), true)
          && (otherwise
              || once && taken.object().isBare()
              || headline.object().mayBe(taken.object(), led.actor().words()))) {
        return taken;
      }
    }
    return null;
  }

  /** Whether the body tells of one stance only that somebody named takes. */
  private boolean isToldOnce(Led led) {
    return led.actor().isNamed()
        && all.stream().filter(t -> isOf(t, led.actor(), false)).limit(2).count() == 1;
  }

  /** Whether the body has no word for a matter, so that it must mean it by others. */
  private boolean isToldOtherwise(StanceObject object) {
    return !object.named() && !object.head().isEmpty() && !mentioned.contains(object.head());
  }

  /** Whether some sentence, loosely read, has the actor take the stance of the headline. */
  private boolean bearsOut(Led led) {
    Taken headline = led.taken();
    return all.stream()
        .anyMatch(
            t ->
                headline.bearsOut(t.taken())
                    && isOf(t, led.actor(), headline.stance() != t.taken().stance()));
  }

  /** Whether it tells, of one thing with a stance and of the same actor, of another side. */
  boolean tells(Side side, Led led) {
    return all.stream()
        .anyMatch(
            t ->
                t.taken().toMatter().bearsOut(side)
                    && led.taken().object().mayBe(t.taken().object(), led.actor().words())
                    && isOf(t, led.actor(), false));
  }

  /** Whether the actor takes the stance; loosely also when it is only named before the verb. */
  private boolean isOf(Told told, StanceActor actor, boolean strictly) {
    Taken taken = told.taken();
    List<Word> words = taken.statement().words();
    boolean passive = taken.actorFrom() > taken.from();
    List<Word> window = strictly || passive ? taken.actor() : words.subList(0, taken.from());
    if (actor.isNamedBy(window)) {
      return true;
    }
    if (!mentioned.contains(actor.head()) && actor.mayBeCalled(taken.actor(), bodies)) {
      return true;
    }
    if (!isPronoun(taken.actor())) {
      return !strictly && isPronoun(window) && isNamedBefore(told, actor);
    }
    Attribution by = source(taken);
    return by == null || actor.person().isEmpty()
        ? isNamedBefore(told, actor)
        : actor.isPersonOf(by);
  }

  /** Whom the extractor takes a pronoun for; null when it left that open. */
  private @Nullable Attribution source(Taken taken) {
    Word last = taken.actor().get(taken.actor().size() - 1);
    return sources.get(taken.statement().section().locate(last.start(), last.end()));
  }

  private static boolean isNamedBefore(Told told, StanceActor actor) {
    Statement before = told.before();
    return before != null && actor.isNamedBy(before.words());
  }

  private static boolean isPronoun(List<Word> window) {
    StanceLexicon lexicon = StanceLexicon.standard();
    return window.stream().anyMatch(w -> lexicon.is("PRONOUN", StanceReader.lower(w)));
  }
}
