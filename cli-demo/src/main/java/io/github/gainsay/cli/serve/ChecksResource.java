package io.github.gainsay.cli.serve;

import com.google.common.collect.ImmutableMap;
import io.github.gainsay.Gainsay;
import io.github.gainsay.check.Check;
import io.github.gainsay.input.NearestWord;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The checks that run, and what each reports. */
final class ChecksResource {
  private final List<Check> checks;

  ChecksResource(Gainsay gainsay) {
    checks = gainsay.checks();
  }

  Answer all() {
    return Answer.json(checks.stream().map(ChecksResource::summary).toList());
  }

  /**
   * One check.
   *
   * @throws ApiException when no check has the id
   */
  Answer one(String id) throws ApiException {
    for (Check check : checks) {
      if (check.id().equals(id)) {
        return Answer.json(summary(check));
      }
    }
    List<String> known = checks.stream().map(Check::id).toList();
    throw new ApiException(
        404,
        "unknown-check",
        "there is no check \"" + id + '"' + NearestWord.hint(id, known, "; see /v1/checks"));
  }

  private static Map<String, String> summary(Check check) {
    return ImmutableMap.of(
        "id", check.id(),
        "type", check.info().type(),
        "severity", check.info().severity().label(),
        "maturity", check.info().maturity().name().toLowerCase(Locale.ROOT),
        "summary", check.info().summary());
  }
}
