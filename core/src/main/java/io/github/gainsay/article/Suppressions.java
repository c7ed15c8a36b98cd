package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.gainsay.input.InputProblems;
import io.github.gainsay.input.YamlNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the list {@code suppress} of a configuration or a front matter. */
public final class Suppressions {
  private static final ImmutableList<String> KEYS =
      ImmutableList.of("fingerprint", "reason", "expires");
  private static final ImmutableList<String> WITH_ARTICLE =
      ImmutableList.of("fingerprint", "reason", "expires", "article");

  private Suppressions() {}

  /**
   * The suppressions of a list; those that something is wrong with are told and left out.
   *
   * @param namesArticle whether an entry may name the article it is meant for
   * @param problems of the file, for its name
   */
  public static ImmutableList<Suppression> read(
      YamlNode node, boolean namesArticle, InputProblems problems) {
    ImmutableList.Builder<Suppression> read = ImmutableList.builder();
    Map<String, Integer> seen = new HashMap<>();
    for (YamlNode item : node.list("a list of suppressions")) {
      Suppression each =
          one(item, namesArticle ? WITH_ARTICLE : KEYS, problems.file() + ':' + item.line());
      if (each == null) {
        continue;
      }
      Integer before = seen.putIfAbsent(each.fingerprint() + ' ' + each.article(), item.line());
      if (before == null) {
        read.add(each);
      } else {
        item.problem("the same finding is suppressed on line " + before + " already");
      }
    }
    return read.build();
  }

  private static @Nullable Suppression one(
      YamlNode item, ImmutableList<String> keys, String where) {
    ImmutableMap<String, YamlNode.Entry> entries =
        item.map("a map with fingerprint and reason", keys);
    if (entries.isEmpty()) {
      return null;
    }
    String fingerprint = required(item, entries, "fingerprint", "the fingerprint of a finding");
    String reason = required(item, entries, "reason", "why the finding is fine");
    YamlNode.Entry until = entries.get("expires");
    String expires = until == null ? "" : until.value().text("a day, such as 2026-01-31");
    YamlNode.Entry only = entries.get("article");
    String article = only == null ? "" : only.value().text("the id of an article");
    boolean good = isFine(entries, "fingerprint", fingerprint, Suppression::faultOfFingerprint);
    good &= isFine(entries, "expires", expires, Suppression::faultOfDay);
    if (!good || fingerprint == null || reason == null || expires == null || article == null) {
      return null;
    }
    LocalDate day = expires.isEmpty() ? null : Dates.day(expires);
    return new Suppression(fingerprint, reason, day, article, where);
  }

  private interface Fault {
    String of(String text);
  }

  private static boolean isFine(
      ImmutableMap<String, YamlNode.Entry> entries,
      String key,
      @Nullable String text,
      Fault fault) {
    YamlNode.Entry entry = entries.get(key);
    String cause = entry == null || text == null ? "" : fault.of(text);
    if (entry != null && !cause.isEmpty()) {
      entry.value().problem(cause);
    }
    return cause.isEmpty();
  }

  private static @Nullable String required(
      YamlNode item, ImmutableMap<String, YamlNode.Entry> entries, String key, String what) {
    YamlNode.Entry entry = entries.get(key);
    if (entry == null) {
      item.problem("no " + key + " given: " + what);
      return null;
    }
    return entry.value().text(what);
  }
}
