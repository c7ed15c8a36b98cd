package io.github.gainsay.check;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A line of a finding's explanation. */
public record Fact(String key, String value) {
  public static final String SAYS = "says";
  public static final String ALSO_SAYS = "also says";
  public static final String SAME_BECAUSE = "same because";
  public static final String DIFFER_BECAUSE = "differ because";
  public static final String FINE_IF = "fine if";
  public static final String TO_RESOLVE = "to resolve";
  public static final String DEPENDS_ON = "depends on";

  /** What the ends of a finding say, the first as {@link #SAYS}. */
  static Stream<Fact> ofEnds(List<Evidence> ends) {
    return IntStream.range(0, ends.size())
        .mapToObj(i -> new Fact(i == 0 ? SAYS : ALSO_SAYS, ends.get(i).says()));
  }
}
