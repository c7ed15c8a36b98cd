package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.QuotedRanges;
import io.github.gainsay.article.Section;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.check.ArticleCheck;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.headline.NamedText.Statement;
import io.github.gainsay.check.headline.StanceReader.Taken;
import io.github.gainsay.pack.StanceLexicon;
import io.github.gainsay.value.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reports a headline, deck or bullet that gives somebody another stance than the body does: it
 * "rejects" a plan from which the body has it keep away, "confirms" what the body has it deny.
 * Headlines must be short and sharp, and the verb is where they are sharpened.
 *
 * <p>The one who takes the stance and what it is taken to must be the same by name, nation or noun;
 * nothing is reported when any sentence of the body bears the headline out.
 */
@CheckInfo(
    summary = "The headline gives somebody another stance than the body",
    type = "H3",
    severity = Severity.WARNING)
public final class HeadlineStance implements ArticleCheck {

  @Override
  public void check(ArticleFacts article, Findings findings) {
    NamedText text = null;
    Body body = null;
    QuotedRanges quoted = QuotedRanges.of(article.sections());
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < article.sections().size(); i++) {
      Section section = article.sections().get(i);
      if (!section.kind().isSummary() || !seen.add(section.text())) {
        continue;
      }
      text = text == null ? new NamedText(article) : text;
      for (Taken taken : leading(text, section, i, quoted)) {
        StanceActor actor = StanceActor.of(taken, article);
        if (actor != null) {
          findings.looked(1);
          body = body == null ? new Body(article, text, quoted) : body;
          compare(article, taken, actor, body, findings);
        }
      }
    }
  }

  /** The first stance of each sentence of a summary, when it states it outright. */
  private static List<Taken> leading(
      NamedText text, Section section, int index, QuotedRanges quoted) {
    List<Taken> found = new ArrayList<>();
    for (Statement statement : text.statements(section)) {
      List<Taken> taken = new StanceReader(statement, offset -> quoted.holds(index, offset)).read();
      if (!taken.isEmpty() && taken.get(0).firm() && !isAsked(statement)) {
        found.add(taken.get(0));
      }
    }
    return found;
  }

  private static boolean isAsked(Statement statement) {
    int end = statement.words().get(statement.words().size() - 1).end();
    String text = statement.section().text();
    return text.startsWith("?", end) || text.startsWith("?", end + 1);
  }

  private static void compare(
      ArticleFacts article, Taken taken, StanceActor actor, Body body, Findings findings) {
    Taken against = body.against(taken, actor);
    if (against == null) {
      return;
    }
    findings
        .found(Severity.WARNING, "the body does not bear out the stance of the headline")
        .says(article.article(), taken.span(), "“" + taken.phrase() + "”: " + meaning(taken))
        .says(article.article(), against.span(), "“" + against.phrase() + "”: " + meaning(against))
        .confidence(against.stance() == Side.NEUTRAL ? 0.7 : 0.8)
        .topic(actor.head())
        .fact(Fact.SAME_BECAUSE, "both tell how one side stands to one thing")
        .fact(Fact.DIFFER_BECAUSE, "\"" + taken.phrase() + "\" is not \"" + against.phrase() + "\"")
        .fact(Fact.FINE_IF, "the two are about different things")
        .fact(Fact.TO_RESOLVE, "take the verb of the body")
        .report();
  }

  private static String meaning(Taken taken) {
    return taken.stance().meaning();
  }

  /** The stances that the body tells of. */
  private static final class Body {

    /** A stance and the sentence before it, to which a pronoun points. */
    private record Told(Taken taken, @Nullable Statement before) {}

    private final List<Told> told = new ArrayList<>();

    private Body(ArticleFacts article, NamedText text, QuotedRanges quoted) {
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
    }

    /** A stance of the actor that goes against the headline's; null when one bears it out. */
    private @Nullable Taken against(Taken headline, StanceActor actor) {
      Taken found = null;
      for (Told t : told) {
        Taken taken = t.taken();
        boolean same = headline.stance() == taken.stance();
        if (headline.stance().bearsOut(taken.stance()) && isOf(t, actor, !same)) {
          return null;
        }
        boolean against =
            found == null
                && taken.firm()
                && headline.stance().opposes(taken.stance())
                && isOf(t, actor, true)
                && isSameObject(headline, taken, actor);
        found = against ? taken : found;
      }
      return found;
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
      return window.stream()
          .anyMatch(w -> StanceLexicon.standard().is("PRONOUN", StanceReader.lower(w)));
    }

    private static boolean isSameObject(Taken headline, Taken taken, StanceActor actor) {
      ImmutableSet<String> theirs = taken.object();
      return !Sets.difference(Sets.intersection(headline.object(), theirs), actor.words()).isEmpty()
          || headline.thing() && taken.thing();
    }
  }
}
