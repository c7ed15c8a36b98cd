package io.github.gainsay.check;

/** A line of a finding's explanation. */
public record Fact(String key, String value) {
  public static final String SAYS = "says";
  public static final String ALSO_SAYS = "also says";
  public static final String SAME_BECAUSE = "same because";
  public static final String DIFFER_BECAUSE = "differ because";
  public static final String FINE_IF = "fine if";
  public static final String TO_RESOLVE = "to resolve";
  public static final String DEPENDS_ON = "depends on";
}
