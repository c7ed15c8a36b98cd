package io.github.gainsay.check.headline;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.primitives.Ints;
import io.github.gainsay.align.Wording.Word;
import io.github.gainsay.article.Section;
import io.github.gainsay.check.headline.NamedText.Kind;
import io.github.gainsay.check.headline.NamedText.Name;
import io.github.gainsay.check.headline.NamedText.Statement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whose age a body gives right after the name: "Ines Calder, 41", "Ines Calder, now 41". */
final class StatedAges {
  private static final Set<String> BETWEEN = Set.of("now", "aged", "age", "then");
  private static final int OLDEST = 115;

  /**
   * A person and where the age is given.
   *
   * @param name in {@code statement}
   */
  record Holder(Statement statement, Name name) {}

  private final SetMultimap<Integer, Holder> holders = LinkedHashMultimap.create();
  private final SetMultimap<String, String> numbersBeside = LinkedHashMultimap.create();

  StatedAges(List<Statement> body) {
    for (Statement statement : body) {
      for (Name name : statement.names()) {
        if (name.kind() == Kind.PERSON) {
          Integer age = age(statement, name);
          if (age != null) {
            holders.put(age, new Holder(statement, name));
          }
          for (Word word : statement.words()) {
            if (word.fold().startsWith("#")) {
              numbersBeside.put(NameForms.family(name), word.fold());
            }
          }
        }
      }
    }
  }

  /** The age that stands after a name which ends before the word {@code to}; null for none. */
  static @Nullable Integer age(Section section, List<Word> words, int to) {
    if (to >= words.size() || !section.text().startsWith(",", words.get(to - 1).end())) {
      return null;
    }
    int at = to + 1 < words.size() && BETWEEN.contains(words.get(to).fold()) ? to + 1 : to;
    Word number = words.get(at);
    int end = number.end();
    boolean apposed = number.start() <= words.get(at - 1).end() + 2;
    boolean closed =
        end >= section.text().length() || ",.; )".indexOf(section.text().charAt(end)) >= 0;
    Integer age = number.fold().startsWith("#") ? Ints.tryParse(number.fold().substring(1)) : null;
    return apposed && closed && age != null && age > 0 && age <= OLDEST ? age : null;
  }

  private static @Nullable Integer age(Statement statement, Name name) {
    return age(statement.section(), statement.words(), name.to());
  }

  /**
   * The only person to whom the body gives the age that the summary gives to another; null when no
   * age stands after the name, or the body has that number beside it too.
   */
  @Nullable Holder other(Statement sentence, Name name) {
    Integer age = age(sentence, name);
    String family = NameForms.family(name);
    if (age == null || numbersBeside.containsEntry(family, "#" + age)) {
      return null;
    }
    Holder found = null;
    for (Holder holder : holders.get(age)) {
      String other = NameForms.family(holder.name());
      if (other.equals(family)
          || NameForms.areVariants(other, family)
          || found != null && !NameForms.family(found.name()).equals(other)) {
        return null;
      }
      found = found == null ? holder : found;
    }
    return found;
  }
}
