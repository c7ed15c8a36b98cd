package io.github.gainsay.input;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a YAML text that knows where it stands. Asked for something that it is not, it tells
 * the {@link InputProblems} of its file and answers with nothing, so that reading goes on and all
 * problems are told at once.
 */
public final class YamlNode {

  /** What stands at a key. */
  public record Entry(YamlNode key, YamlNode value) {}

  private enum Kind {
    NOTHING("empty"),
    TEXT("a single value"),
    LIST("a list"),
    MAP("a map of keys");

    private final String description;

    Kind(String description) {
      this.description = description;
    }
  }

  private static final int SHOWN = 40;

  private final InputProblems problems;
  private final int line;
  private final int column;
  private final Kind kind;
  private final String text;
  private final List<YamlNode> items = new ArrayList<>();
  private String path = "";

  private YamlNode(InputProblems problems, int line, int column, Kind kind, String text) {
    this.problems = problems;
    this.line = line;
    this.column = column;
    this.kind = kind;
    this.text = text;
  }

  static YamlNode text(InputProblems problems, int line, int column, String text, boolean plain) {
    boolean nothing = plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    return new YamlNode(problems, line, column, nothing ? Kind.NOTHING : Kind.TEXT, text);
  }

  static YamlNode list(InputProblems problems, int line, int column) {
    return new YamlNode(problems, line, column, Kind.LIST, "");
  }

  /** A map; its keys and values are added by turns. */
  static YamlNode map(InputProblems problems, int line, int column) {
    return new YamlNode(problems, line, column, Kind.MAP, "");
  }

  void add(YamlNode child) {
    items.add(child);
  }

  /** The line it starts on, from 1. */
  public int line() {
    return line;
  }

  /** Tells that something is wrong here. */
  public void problem(String cause) {
    problems.add(line, column, path, cause);
  }

  public boolean isMap() {
    return kind == Kind.MAP;
  }

  public boolean isList() {
    return kind == Kind.LIST;
  }

  /** The text of a single value without blanks around it; null, and a problem, for another. */
  public @Nullable String text(String expected) {
    if (kind == Kind.TEXT && !text.isBlank()) {
      return text.strip();
    }
    wrong(expected);
    return null;
  }

  /** The items of a list; none, and a problem, for something else. */
  public ImmutableList<YamlNode> list(String expected) {
    if (kind != Kind.LIST) {
      wrong(expected);
      return ImmutableList.of();
    }
    for (int i = 0; i < items.size(); i++) {
      items.get(i).path = path + '[' + i + ']';
    }
    return ImmutableList.copyOf(items);
  }

  /** The texts of a list, or the one that stands alone. */
  public ImmutableList<String> texts(String expected) {
    if (kind == Kind.TEXT) {
      String only = text(expected);
      return only == null ? ImmutableList.of() : ImmutableList.of(only);
    }
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (YamlNode item : list(expected)) {
      String each = item.text("a single value");
      if (each != null) {
        texts.add(each);
      }
    }
    return texts.build();
  }

  /** The entries of a map by key; none, and a problem, for something else; a key may come once. */
  public ImmutableMap<String, Entry> map(String expected) {
    if (kind != Kind.MAP) {
      wrong(expected);
      return ImmutableMap.of();
    }
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (int i = 0; i + 1 < items.size(); i += 2) {
      YamlNode key = items.get(i);
      YamlNode value = items.get(i + 1);
      key.path = path;
      String name = key.text("a key");
      if (name == null) {
        continue;
      }
      key.path = path.isEmpty() ? name : path + '.' + name;
      value.path = key.path;
      Entry before = entries.putIfAbsent(name, new Entry(key, value));
      if (before != null) {
        key.problem("stands twice, first on line " + before.key().line);
      }
    }
    return ImmutableMap.copyOf(entries);
  }

  /** As {@link #map(String)}; a key that is not one of {@code known} is a problem. */
  public ImmutableMap<String, Entry> map(String expected, List<String> known) {
    ImmutableMap<String, Entry> entries = map(expected);
    entries.forEach(
        (name, entry) -> {
          if (!known.contains(name)) {
            String all = "; there are " + String.join(", ", known);
            entry.key().problem("no such key" + NearestWord.hint(name, known, all));
          }
        });
    return entries;
  }

  private void wrong(String expected) {
    String what = kind == Kind.TEXT && !text.isBlank() ? '"' + shown(text) + '"' : kind.description;
    problem(
        kind == Kind.NOTHING || text.isBlank() && kind == Kind.TEXT
            ? "empty; expected " + expected
            : what + ", but expected " + expected);
  }

  private static String shown(String value) {
    return value.length() <= SHOWN ? value : value.substring(0, SHOWN) + '…';
  }
}
