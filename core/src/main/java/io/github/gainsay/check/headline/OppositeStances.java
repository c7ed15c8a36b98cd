package io.github.gainsay.check.headline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.DateContext.How;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Locus;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Reading;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.headline.StanceReader.Taken;
import io.github.gainsay.check.headline.SummaryStances.Led;
import io.github.gainsay.value.Agreement;
import io.github.gainsay.value.Side;
import io.github.gainsay.value.Stance;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports the headlines or decks of two articles that have one side take opposite stances to one
 * thing: "rejects the plan" in one and "welcomes the plan" in the other. Who rejects a worry over a
 * thing or criticism of it tolerates the thing.
 *
 * <p>Nothing is reported when one of the articles tells of both stances: then somebody changed
 * sides. A common noun for the side ("the union"), or a day between the articles, makes it a note;
 * more than a week silences it.
 */
@CheckInfo(
    summary = "Two articles give one side opposite stances to one thing",
    type = "H3",
    severity = Severity.WARNING)
public final class OppositeStances implements PairCheck<Stance> {

  /** The most days between two articles that can be about one stance. */
  private static final int MOST_DAYS = 7;

  @Override
  public Class<Stance> type() {
    return Stance.class;
  }

  /** The stances that the headline and its company lead with. */
  @Override
  public ImmutableList<Assertion<Stance>> assertions(ArticleFacts article) {
    return SummaryStances.of(article).stream()
        .map(OppositeStances::assertion)
        .collect(ImmutableList.toImmutableList());
  }

  private static Assertion<Stance> assertion(Led led) {
    Taken taken = led.taken();
    Span span = taken.span();
    return new Assertion<>(
        Kind.ATTRIBUTION,
        new Stance(taken.statement().text(), taken.toMatter()),
        Topic.about(led.actor().key()).withContext(taken.object().matter()),
        Qualifiers.PLAIN,
        new Locus(taken.statement().section().kind(), led.section(), 0, span, false),
        span);
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Stance> assertion, ArticleFacts article) {
    return ImmutableSet.of(assertion.topic().what());
  }

  @Override
  public Object reading(Assertion<Stance> assertion) {
    return assertion.value();
  }

  @Override
  public void compare(Pair<Stance> pair, Findings findings) {
    if (!pair.isAcross() || pair.a().value().agreesWith(pair.b().value()) != Agreement.CONFLICTS) {
      return;
    }
    Led one = led(pair.left());
    Led other = led(pair.right());
    ArticleFacts left = pair.left().article();
    ArticleFacts right = pair.right().article();
    long days = days(left, right);
    if (!one.actor().mayBe(other.actor())
        || !one.taken().object().isOneWith(other.taken().object(), one.actor().words())
        || days > MOST_DAYS
        || tellsOfBoth(left, one)
        || tellsOfBoth(right, other)) {
      findings.passedOver();
      return;
    }
    boolean sure = days < 2 && one.actor().isNamed() && other.actor().isNamed();
    report(left, one.taken(), right, other.taken(), sure, findings);
  }

  /** Whether somebody changed sides, by the body of an article. */
  private static boolean tellsOfBoth(ArticleFacts article, Led led) {
    BodyStances body = BodyStances.of(article);
    return body.tells(Side.PRO, led) && body.tells(Side.CON, led);
  }

  private static void report(
      ArticleFacts left,
      Taken one,
      ArticleFacts right,
      Taken other,
      boolean sure,
      Findings findings) {
    findings
        .found(
            sure ? Severity.WARNING : Severity.NOTE,
            "one side “"
                + one.phrase()
                + "” in one article and “"
                + other.phrase()
                + "” in another")
        .says(left.article(), one.span(), meaning(one))
        .says(right.article(), other.span(), meaning(other))
        .confidence(sure ? 0.75 : 0.55)
        .topic("")
        .fact(Fact.SAME_BECAUSE, "both name one side and one thing: " + shared(one, other))
        .fact(Fact.DIFFER_BECAUSE, "one is for the thing and the other against it")
        .fact(Fact.FINE_IF, "the two are about different things, or the side changed its mind")
        .fact(Fact.TO_RESOLVE, "choose verbs that what was said bears out")
        .report();
  }

  private static String meaning(Taken taken) {
    String meaning = "“" + taken.phrase() + "”: " + taken.toMatter().meaning();
    return taken.object().worry() ? meaning + ", for it is a worry that is rejected" : meaning;
  }

  /** The words of the first object that the other has, too. */
  private static String shared(Taken one, Taken other) {
    Set<String> folds = other.object().matter();
    Stream<String> words =
        one.statement().words().stream()
            .filter(w -> one.object().matter().contains(w.fold()) && folds.contains(w.fold()))
            .map(w -> w.text());
    return String.join(", ", words.distinct().toList());
  }

  private static Led led(Reading<Stance> reading) {
    List<Led> all = SummaryStances.of(reading.article());
    Span span = reading.first().span();
    return all.stream().filter(l -> l.taken().span().equals(span)).findFirst().orElseThrow();
  }

  /** The days between two articles, 0 when one is not dated. */
  private static long days(ArticleFacts left, ArticleFacts right) {
    LocalDate one = day(left);
    LocalDate other = day(right);
    return one == null || other == null ? 0 : Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  /** The latest day in a text is only a bound and no day of the article. */
  private static @Nullable LocalDate day(ArticleFacts article) {
    return article.dates().how() == How.LATEST_DATE ? null : article.dates().date();
  }
}
