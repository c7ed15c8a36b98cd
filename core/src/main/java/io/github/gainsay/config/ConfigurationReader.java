package io.github.gainsay.config;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gainsay.article.Suppression;
import io.github.gainsay.article.Suppressions;
import io.github.gainsay.check.Check;
import io.github.gainsay.check.Severity;
import io.github.gainsay.input.InputProblem;
import io.github.gainsay.input.InputProblems;
import io.github.gainsay.input.NearestWord;
import io.github.gainsay.input.YamlNode;
import io.github.gainsay.input.YamlText;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.PackException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the text of a configuration; what is wrong goes to the problems. */
final class ConfigurationReader {
  private static final ImmutableList<String> KEYS =
      ImmutableList.of("profile", "checks", "houseStyle", "namePacks", "aliases", "suppress");
  private static final ImmutableList<String> PROFILES =
      Arrays.stream(Profile.values()).map(Profile::label).collect(ImmutableList.toImmutableList());
  private static final ImmutableList<String> SEVERITIES =
      ImmutableList.of("error", "warning", "note");
  private static final ImmutableList<String> SETTINGS =
      ImmutableList.<String>builder().add("on", "off").addAll(SEVERITIES).build();

  private final InputProblems problems;
  private final Path folder;
  private final ImmutableList<String> checks;

  /**
   * Makes a reader.
   *
   * @param folder that the names of files are relative to
   */
  ConfigurationReader(InputProblems problems, Path folder, List<? extends Check> checks) {
    this.problems = problems;
    this.folder = folder;
    this.checks = checks.stream().map(Check::id).collect(ImmutableList.toImmutableList());
  }

  Configuration read(String text) {
    YamlNode root = YamlText.read(text, problems);
    if (root == null) {
      return Configuration.standard();
    }
    ImmutableMap<String, YamlNode.Entry> keys = root.map("keys such as profile and checks", KEYS);
    Profile profile = Profile.NEWSROOM;
    ImmutableMap<String, CheckSetting> settings = ImmutableMap.of();
    List<NameRows> names = new ArrayList<>();
    ImmutableList<Suppression> suppressions = ImmutableList.of();
    for (Map.Entry<String, YamlNode.Entry> each : keys.entrySet()) {
      YamlNode value = each.getValue().value();
      switch (each.getKey()) {
        case "profile" -> profile = profile(value);
        case "checks" -> settings = settings(value);
        case "houseStyle" -> names.add(rows("house", value, "the other spellings of it"));
        case "aliases" -> names.add(rows("actor", value, "the other names of it"));
        case "namePacks" -> names.addAll(packs(value));
        case "suppress" -> suppressions = Suppressions.read(value, true, problems);
        default -> {} // told by map()
      }
    }
    return new Configuration(profile, settings, ImmutableList.copyOf(names), suppressions);
  }

  private static Profile profile(YamlNode node) {
    String name = node.text("one of " + String.join(", ", PROFILES));
    if (name != null) {
      if (PROFILES.contains(name)) {
        return Profile.values()[PROFILES.indexOf(name)];
      }
      node.problem("there is no profile \"" + name + '"' + oneOf(name, PROFILES));
    }
    return Profile.NEWSROOM;
  }

  private ImmutableMap<String, CheckSetting> settings(YamlNode node) {
    Map<String, CheckSetting> settings = new LinkedHashMap<>();
    node.map("ids of checks with on, off or a severity")
        .forEach(
            (id, entry) -> {
              if (!checks.contains(id)) {
                String list = "; gainsay checks lists them all";
                entry
                    .key()
                    .problem(
                        "there is no check \"" + id + '"' + NearestWord.hint(id, checks, list));
              }
              CheckSetting setting = setting(entry.value());
              if (setting != null) {
                settings.put(id, setting);
              }
            });
    return ImmutableMap.copyOf(settings);
  }

  private static @Nullable CheckSetting setting(YamlNode node) {
    if (node.isMap()) {
      ImmutableMap<String, YamlNode.Entry> keys =
          node.map("a map with severity", ImmutableList.of("severity"));
      YamlNode.Entry severity = keys.get("severity");
      if (keys.isEmpty()) {
        node.problem("no severity given");
      }
      return severity == null ? null : setting(severity.value(), SEVERITIES);
    }
    return setting(node, SETTINGS);
  }

  private static @Nullable CheckSetting setting(YamlNode node, ImmutableList<String> known) {
    String word = node.text("one of " + String.join(", ", known));
    if (word == null) {
      return null;
    }
    if (!known.contains(word)) {
      node.problem("\"" + word + "\" is no setting" + oneOf(word, known));
      return null;
    }
    return switch (word) {
      case "on" -> CheckSetting.ON;
      case "off" -> CheckSetting.OFF;
      case "error" -> CheckSetting.as(Severity.ERROR);
      case "warning" -> CheckSetting.as(Severity.WARNING);
      default -> CheckSetting.as(Severity.NOTE);
    };
  }

  /** A row of a name pack for each key: it and the words that stand for it. */
  private NameRows rows(String kind, YamlNode node, String expected) {
    StringBuilder rows = new StringBuilder();
    Map<String, String> meant = new LinkedHashMap<>();
    node.map("a map from a name to " + expected)
        .forEach(
            (name, entry) -> {
              List<String> others = entry.value().texts(expected);
              if (entry.value().isList() && others.isEmpty()) {
                entry.value().problem("an empty list; expected " + expected);
              }
              for (String other : others) {
                String before = meant.putIfAbsent(other, name);
                if (other.equals(name)) {
                  entry.value().problem("\"" + other + "\" stands for itself");
                } else if (before != null) {
                  entry.value().problem("\"" + other + "\" stands for \"" + before + "\" already");
                }
              }
              List<String> cells = new ArrayList<>(others);
              cells.add(0, name);
              if (cells.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isISOControl))) {
                entry.value().problem("a tab or the end of a line inside a name");
              } else {
                rows.append(kind).append('\t').append(String.join("\t", cells)).append('\n');
              }
            });
    return new NameRows(problems.file(), rows.toString());
  }

  private ImmutableList<NameRows> packs(YamlNode node) {
    ImmutableList.Builder<NameRows> packs = ImmutableList.builder();
    if (!node.isList()) {
      String only = node.text("a list of files");
      addPack(node, only, packs);
      return packs.build();
    }
    for (YamlNode item : node.list("a list of files")) {
      addPack(item, item.text("the name of a file"), packs);
    }
    return packs.build();
  }

  private void addPack(
      YamlNode node, @Nullable String name, ImmutableList.Builder<NameRows> packs) {
    if (name == null) {
      return;
    }
    InputProblems inPack = new InputProblems(name);
    try {
      String rows = SettingsText.read(folder.resolve(name), inPack);
      if (rows != null) {
        NamePack.standard().plus(name, rows);
        packs.add(new NameRows(name, rows));
      }
    } catch (InvalidPathException e) {
      node.problem("\"" + name + "\" is not the name of a file");
    } catch (PackException e) {
      node.problem(String.valueOf(e.getMessage()));
    }
    for (InputProblem problem : inPack.all()) {
      node.problem(problem.describe());
    }
  }

  private static String oneOf(String typed, ImmutableList<String> known) {
    return NearestWord.hint(typed, known, "; there are " + String.join(", ", known));
  }
}
