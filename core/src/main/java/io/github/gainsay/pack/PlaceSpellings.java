package io.github.gainsay.pack;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Places that news writes in two ways: "Kyiv" and "Kiev", "Burma" and "Myanmar". */
public final class PlaceSpellings {

  /**
   * One of the forms.
   *
   * @param place the first form of its row
   * @param isSpelling whether the forms are spellings of one name, not an older and a newer name
   */
  public record Form(String place, boolean isSpelling) {}

  private static final PlaceSpellings STANDARD = new PlaceSpellings();

  private final ImmutableMap<String, Form> forms;
  private final Pattern pattern;

  private PlaceSpellings() {
    Map<String, Form> read = new HashMap<>();
    for (List<String> row : Tables.read("place_spellings.tsv", 2)) {
      List<String> names = Tables.list(row.get(1));
      Form form = new Form(names.get(0), row.get(0).equals("spelling"));
      names.forEach(name -> read.put(name, form));
    }
    forms = ImmutableMap.copyOf(read);
    pattern =
        Pattern.compile(
            forms.keySet().stream()
                .sorted(java.util.Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }

  public static PlaceSpellings standard() {
    return STANDARD;
  }

  /** What a form stands for; empty for a name that has one form only. */
  public Optional<Form> find(String name) {
    return Optional.ofNullable(forms.get(name));
  }

  /** Finds the forms in a text. */
  public Pattern pattern() {
    return pattern;
  }
}
