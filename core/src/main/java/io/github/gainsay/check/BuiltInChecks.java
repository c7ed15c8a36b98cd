package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.check.headline.HeadlineQuoteNotInBody;
import io.github.gainsay.check.provenance.UnsourcedSuperlative;
import io.github.gainsay.check.speech.QuoteVariant;
import io.github.gainsay.check.speech.StatementDateConflict;
import io.github.gainsay.check.time.BodyDateContradictsDateline;
import io.github.gainsay.check.time.FirstSinceContradicted;
import io.github.gainsay.check.time.RelativeDateContradictsDate;
import io.github.gainsay.check.time.SelfContradictoryDate;
import io.github.gainsay.check.time.WeekdayDateMismatch;

/** The checks that come with the library, sorted by id. */
public final class BuiltInChecks {

  private BuiltInChecks() {}

  public static ImmutableList<Check> all() {
    return ImmutableList.of(
        new BodyDateContradictsDateline(),
        new FirstSinceContradicted(),
        new HeadlineQuoteNotInBody(),
        new QuoteVariant(),
        new RelativeDateContradictsDate(),
        new SelfContradictoryDate(),
        new StatementDateConflict(),
        new UnsourcedSuperlative(),
        new WeekdayDateMismatch());
  }
}
