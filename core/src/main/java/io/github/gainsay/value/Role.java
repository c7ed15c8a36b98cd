package io.github.gainsay.value;

import java.util.Locale;

/**
 * An office or role of a person.
 *
 * @param person the full name of the person, empty when not known
 * @param title the role in lower case, such as "president" or "spokesman"
 * @param organisation of what: an organization as written or the key of a nation; empty when open
 * @param standing "former", "acting", "then", "elect", or empty for an office held now
 */
public record Role(String person, String title, String organisation, String standing)
    implements Value {

  public Role {
    if (title.isBlank()) {
      throw new IllegalArgumentException("a role without a title");
    }
  }

  /** Two roles can be held by one person at once; only the same role can be told to agree. */
  @Override
  public Agreement agreesWith(Value other) {
    return other instanceof Role that
            && title.toLowerCase(Locale.ROOT).equals(that.title.toLowerCase(Locale.ROOT))
            && (organisation.isEmpty()
                || that.organisation.isEmpty()
                || organisation.equals(that.organisation))
        ? Agreement.AGREES
        : Agreement.NOT_COMPARABLE;
  }

  @Override
  public String describe() {
    String of = organisation.isEmpty() ? title : title + " of " + organisation;
    return standing.isEmpty() ? of : standing + " " + of;
  }
}
