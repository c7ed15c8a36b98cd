package io.github.gainsay.value;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.article.Span;

/**
 * A number of things with the names of all of them: "three countries: Chad, Mali and Niger".
 *
 * @param stated the number
 * @param statedAt where it is written
 * @param members the names, in order
 * @param fewest how many there are when each "and" inside a name is a part of it
 */
public record Listing(Quantity stated, Span statedAt, ImmutableList<String> members, int fewest)
    implements Value {

  public Listing {
    if (fewest < 1 || fewest > members.size()) {
      throw new IllegalArgumentException(fewest + " of " + members);
    }
  }

  /** Whether the number is that of the names. */
  public boolean addsUp() {
    int n = stated.written().intValue();
    return fewest <= n && n <= members.size();
  }

  @Override
  public Agreement agreesWith(Value other) {
    return Agreement.NOT_COMPARABLE;
  }

  @Override
  public String describe() {
    return members.size() + ": " + String.join("; ", members);
  }
}
