package io.github.gainsay.check;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.check.headline.HeadlineQuoteNotInBody;
import io.github.gainsay.check.headline.NameNotInBody;
import io.github.gainsay.check.headline.NameOfOtherStatement;
import io.github.gainsay.check.headline.NumberNotInBody;
import io.github.gainsay.check.name.AcronymExpandedTwoWays;
import io.github.gainsay.check.name.AgeConflict;
import io.github.gainsay.check.name.GivenNameAsSurname;
import io.github.gainsay.check.name.NameSpelledTwoWays;
import io.github.gainsay.check.name.UnresolvedShortName;
import io.github.gainsay.check.place.EventInTwoPlaces;
import io.github.gainsay.check.place.MisplacedPlace;
import io.github.gainsay.check.place.PartOfPlaceAsWhole;
import io.github.gainsay.check.place.PlaceSpelledTwoWays;
import io.github.gainsay.check.provenance.MissingDate;
import io.github.gainsay.check.provenance.UnsourcedSuperlative;
import io.github.gainsay.check.quantity.BoundDrift;
import io.github.gainsay.check.quantity.ChangeDoesNotAddUp;
import io.github.gainsay.check.quantity.ConversionMismatch;
import io.github.gainsay.check.quantity.ExchangeRateMismatch;
import io.github.gainsay.check.quantity.FigureMismatch;
import io.github.gainsay.check.quantity.ListLengthMismatch;
import io.github.gainsay.check.quantity.MagnitudeSlip;
import io.github.gainsay.check.quantity.OutdatedFigure;
import io.github.gainsay.check.quantity.PartAsWhole;
import io.github.gainsay.check.quantity.PartLargerThanWhole;
import io.github.gainsay.check.quantity.PartsDoNotAddUp;
import io.github.gainsay.check.quantity.PercentageDoesNotAddUp;
import io.github.gainsay.check.role.RoleConflict;
import io.github.gainsay.check.role.StaleTitle;
import io.github.gainsay.check.speech.PartialQuoteMismatch;
import io.github.gainsay.check.speech.QuoteVariant;
import io.github.gainsay.check.speech.StatementDateConflict;
import io.github.gainsay.check.text.GluedWords;
import io.github.gainsay.check.text.RepeatedText;
import io.github.gainsay.check.text.UnbalancedQuotes;
import io.github.gainsay.check.time.AgeContradictsBirth;
import io.github.gainsay.check.time.AnniversaryDoesNotAddUp;
import io.github.gainsay.check.time.BodyDateContradictsDateline;
import io.github.gainsay.check.time.EventOrderMismatch;
import io.github.gainsay.check.time.FirstSinceContradicted;
import io.github.gainsay.check.time.RangeEndsBeforeStart;
import io.github.gainsay.check.time.RelativeDateContradictsDate;
import io.github.gainsay.check.time.SelfContradictoryDate;
import io.github.gainsay.check.time.SpanDoesNotAddUp;
import io.github.gainsay.check.time.TenseContradictsTime;
import io.github.gainsay.check.time.WeekdayDateMismatch;

/** The checks that come with the library, sorted by id. */
public final class BuiltInChecks {

  private BuiltInChecks() {}

  public static ImmutableList<Check> all() {
    return ImmutableList.of(
        new AcronymExpandedTwoWays(),
        new AgeConflict(),
        new AgeContradictsBirth(),
        new AnniversaryDoesNotAddUp(),
        new BodyDateContradictsDateline(),
        new BoundDrift(),
        new ChangeDoesNotAddUp(),
        new ConversionMismatch(),
        new EventInTwoPlaces(),
        new EventOrderMismatch(),
        new ExchangeRateMismatch(),
        new FigureMismatch(),
        new FirstSinceContradicted(),
        new GivenNameAsSurname(),
        new GluedWords(),
        new HeadlineQuoteNotInBody(),
        new ListLengthMismatch(),
        new MagnitudeSlip(),
        new MisplacedPlace(),
        new MissingDate(),
        new NameNotInBody(),
        new NameOfOtherStatement(),
        new NameSpelledTwoWays(),
        new NumberNotInBody(),
        new OutdatedFigure(),
        new PartAsWhole(),
        new PartLargerThanWhole(),
        new PartOfPlaceAsWhole(),
        new PartialQuoteMismatch(),
        new PartsDoNotAddUp(),
        new PercentageDoesNotAddUp(),
        new PlaceSpelledTwoWays(),
        new QuoteVariant(),
        new RangeEndsBeforeStart(),
        new RelativeDateContradictsDate(),
        new RepeatedText(),
        new RoleConflict(),
        new SelfContradictoryDate(),
        new SpanDoesNotAddUp(),
        new StaleTitle(),
        new StatementDateConflict(),
        new TenseContradictsTime(),
        new UnbalancedQuotes(),
        new UnresolvedShortName(),
        new UnsourcedSuperlative(),
        new WeekdayDateMismatch());
  }
}
