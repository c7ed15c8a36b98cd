package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.check.name.GivenNameAsSurname;
import io.github.gainsay.check.name.NameSpelledTwoWays;
import io.github.gainsay.check.name.UnresolvedShortName;
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
        new GivenNameAsSurname(),
        new NameSpelledTwoWays(),
        new RelativeDateContradictsDate(),
        new SelfContradictoryDate(),
        new UnresolvedShortName(),
        new WeekdayDateMismatch());
  }
}
