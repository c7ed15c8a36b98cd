package io.github.gainsay.check.quantity;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.align.Alignment;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.check.CheckInfo;
import io.github.gainsay.check.Fact;
import io.github.gainsay.check.Findings;
import io.github.gainsay.check.Pair;
import io.github.gainsay.check.PairCheck;
import io.github.gainsay.check.Severity;
import io.github.gainsay.check.speech.Voices;
import io.github.gainsay.value.Quantity;
import java.util.List;

/**
 * Notes one figure that is given to two sources: "214 houses, the fire service said" and "214
 * houses, according to the mayor". Both may have said it, and then it has two witnesses; or one
 * report has named the wrong one.
 */
@CheckInfo(summary = "One figure is given to two sources", type = "S6", severity = Severity.NOTE)
public final class FigureOfOtherSource implements PairCheck<Quantity> {
  private static final double LIKELY = 0.5;

  /** The same of a rare figure, which tells by itself that two reports give one thing. */
  private static final double OPEN = 0.05;

  @Override
  public Class<Quantity> type() {
    return Quantity.class;
  }

  @Override
  public ImmutableSet<String> keys(Assertion<Quantity> assertion, ArticleFacts article) {
    return assertion.qualifiers().attribution().hasSource()
        ? Measures.numberKeys(assertion)
        : ImmutableSet.of();
  }

  @Override
  public Object reading(Assertion<Quantity> assertion) {
    Attribution by = assertion.qualifiers().attribution();
    return List.of(by.source(), by.name(), assertion.topic().what());
  }

  @Override
  public void compare(Pair<Quantity> pair, Findings findings) {
    Attribution by = pair.a().qualifiers().attribution();
    Attribution also = pair.b().qualifiers().attribution();
    ArticleFacts left = pair.left().article();
    ArticleFacts right = pair.right().article();
    if (Measures.scopesApart(pair)
        || Measures.timesApart(pair)
        || !Measures.isSameThing(pair.a(), pair.b())
        || !Voices.areApart(left, by, right, also)) {
      return;
    }
    Alignment alignment = pair.align(Measures.PROFILE);
    if (alignment.probability() < (pair.isAcross() && isRare(pair.a().value()) ? OPEN : LIKELY)) {
      findings.passedOver();
      return;
    }
    String figure = pair.a().value().describe();
    findings
        .found(Severity.NOTE, figure + " is given to " + by.source() + " and to " + also.source())
        .says(left, pair.a(), figure)
        .says(right, pair.b(), pair.b().value().describe())
        .says(left.article(), source(pair.a()), "given by " + by.source())
        .says(right.article(), source(pair.b()), "given by " + also.source())
        .because(alignment)
        .fact(Fact.DIFFER_BECAUSE, "the two are not known to speak for each other")
        .fact(Fact.FINE_IF, "both gave the figure")
        .fact(Fact.TO_RESOLVE, "name the one who counted, or both")
        .report();
  }

  /** Whether a figure has a unit and is not round: "£1.4 million". */
  private static boolean isRare(Quantity figure) {
    return figure.unit() != null && figure.written().stripTrailingZeros().precision() > 1;
  }

  private static Span source(Assertion<Quantity> figure) {
    Span source = figure.qualifiers().attribution().sourceSpan();
    return source == null ? figure.span() : source;
  }
}
