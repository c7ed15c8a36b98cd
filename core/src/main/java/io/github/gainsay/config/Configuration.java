package io.github.gainsay.config;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gainsay.article.Suppression;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.Severity;
import io.github.gainsay.pack.NamePack;
import java.util.List;

/**
 * What a newsroom sets, as {@code gainsay.yaml} says it. Made by {@link ConfigurationFile} or by
 * hand.
 *
 * @param profile how much to report
 * @param checks what is set for single checks, by their id
 * @param names the house's spellings, names and actors, in the order in which they are added
 * @param suppressions findings that are fine
 */
public record Configuration(
    Profile profile,
    ImmutableMap<String, CheckSetting> checks,
    ImmutableList<NameRows> names,
    ImmutableList<Suppression> suppressions) {
  private static final Configuration STANDARD = of(Profile.NEWSROOM);

  /** Nothing set: what the library does by itself. */
  public static Configuration standard() {
    return STANDARD;
  }

  /** Nothing set but the profile. */
  public static Configuration of(Profile profile) {
    return new Configuration(profile, ImmutableMap.of(), ImmutableList.of(), ImmutableList.of());
  }

  /** The checks that run, in the order given. */
  public ImmutableList<Check> select(List<? extends Check> known) {
    return known.stream().filter(this::runs).collect(ImmutableList.toImmutableList());
  }

  private boolean runs(Check check) {
    CheckSetting setting = checks.get(check.id());
    return setting == null ? profile.runs(check) : setting.isOn();
  }

  /**
   * A pack and the names set here.
   *
   * @throws io.github.gainsay.pack.PackException for a row that cannot be read
   */
  public NamePack names(NamePack pack) {
    NamePack all = pack;
    for (NameRows each : names) {
      all = all.plus(each.source(), each.rows());
    }
    return all;
  }

  /** The severity that is set for a check's findings or that the profile gives them. */
  Severity severity(String check, Severity stated) {
    CheckSetting setting = checks.get(check);
    if (setting == null) {
      return profile.severity(stated);
    }
    return setting.severity() == null ? stated : setting.severity();
  }
}
