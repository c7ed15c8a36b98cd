package io.github.gainsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.check.Severity;
import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void itsSeverityIsTheHighestOfAnyFinding() {
    assertThat(SampleReports.run().severity()).contains(Severity.ERROR);
  }

  @Test
  void withoutFindingsItHasNone() {
    Report quiet =
        new Report(ImmutableList.of(SampleReports.clean()), ImmutableList.of(), ImmutableList.of());

    assertThat(quiet.severity()).isEmpty();
  }
}
