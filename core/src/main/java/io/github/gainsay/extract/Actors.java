package io.github.gainsay.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.value.Value;
import java.util.Optional;

/** Gives one name to sources that a house lists under several: "the MoD", "defence ministry". */
final class Actors {
  private static final String THE = "the ";

  private Actors() {}

  /** The facts, each source that the names list under its first name. */
  static ArticleFacts name(ArticleFacts facts) {
    NamePack names = facts.names();
    if (!names.hasActors()) {
      return facts;
    }
    ImmutableList.Builder<Assertion<?>> all = ImmutableList.builder();
    for (Assertion<?> a : facts.assertions()) {
      all.add(name(a, names));
    }
    return new ArticleFacts(facts.article(), facts.sections(), facts.dates(), all.build(), names);
  }

  private static <V extends Value> Assertion<V> name(Assertion<V> a, NamePack names) {
    Attribution by = a.qualifiers().attribution();
    Optional<String> known =
        names.actor(by.name()).or(() -> names.actor(withoutArticle(by.source())));
    if (known.isEmpty()) {
      return a;
    }
    return a.withQualifiers(
        a.qualifiers()
            .withAttribution(
                new Attribution(
                    by.source(),
                    by.sourceSpan(),
                    known.get(),
                    by.body(),
                    by.cue(),
                    by.occasion())));
  }

  private static String withoutArticle(String source) {
    boolean starts =
        source.length() > THE.length()
            && Ascii.equalsIgnoreCase(source.substring(0, THE.length()), THE);
    return starts ? source.substring(THE.length()) : source;
  }
}
