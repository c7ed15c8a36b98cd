package io.github.gainsay.extract;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.NamePack.Custom;
import io.github.gainsay.pack.NamePack.Order;
import io.github.gainsay.value.NameOrder;
import io.github.gainsay.value.PersonName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides which words of a full name are the family name. The order {@link NameOrder#FAMILY_FIRST}
 * is given only by two kinds of evidence: a listed family name at the front, and the nationality of
 * the person, the shape of the rest, or the article's own habit. Less is a guess with {@link
 * NameOrder#UNKNOWN}.
 */
public final class NameParser {
  private static final Joiner WORDS = Joiner.on(' ');
  private static final Joiner REASONS = Joiner.on("; ");
  private static final ImmutableSet<String> FAMILY_FIRST_CULTURES =
      ImmutableSet.of(NamePack.CHINESE, NamePack.KOREAN, NamePack.VIETNAMESE);

  private final NamePack pack;
  private final GivenShapes shapes;

  public NameParser(NamePack pack) {
    this.pack = pack;
    shapes = new GivenShapes(pack);
  }

  /**
   * What the article shows about a person beside the name.
   *
   * @param nation key of the person's nation, null when not known
   * @param shortForms folded words by which the article names the person alone
   * @param habit folded family names of others that the article puts first: "xi" for Xi Jinping
   * @param scene keys of the nations that the article speaks of
   */
  public record Hints(
      @Nullable String nation,
      ImmutableSet<String> shortForms,
      ImmutableSet<String> habit,
      ImmutableSet<String> scene) {
    public static final Hints NONE = new Hints(null, ImmutableSet.of(), ImmutableSet.of());

    public Hints(
        @Nullable String nation, ImmutableSet<String> shortForms, ImmutableSet<String> habit) {
      this(nation, shortForms, habit, ImmutableSet.of());
    }

    public static Hints of(@Nullable String nation) {
      return new Hints(nation, ImmutableSet.of(), ImmutableSet.of());
    }
  }

  public PersonName parse(List<String> words, @Nullable String nation) {
    return parse(words, Hints.of(nation));
  }

  /**
   * Parses a name.
   *
   * @param words at least one, without titles; suffixes ("Jr.") are dropped from the family name
   */
  public PersonName parse(List<String> words, Hints hints) {
    String full = WORDS.join(words);
    List<String> bare = new ArrayList<>(words);
    while (bare.size() > 1 && pack.isSuffix(bare.get(bare.size() - 1))) {
      bare.remove(bare.size() - 1);
    }
    bare.removeIf(w -> w.equals(","));
    if (bare.size() < 2) {
      return new PersonName(full, "", "", NameOrder.UNKNOWN, "", full);
    }
    String nation = hints.nation();
    Optional<Custom> custom = nation == null ? Optional.empty() : pack.custom(nation);
    PersonName eastern = eastern(full, bare, custom, hints);
    return eastern != null ? eastern : western(full, bare, custom, nation);
  }

  private @Nullable PersonName eastern(
      String full, List<String> words, Optional<Custom> custom, Hints hints) {
    if (words.size() > 4) {
      return null;
    }
    if (custom.isPresent() && custom.get().order() == Order.FAMILY_FIRST) {
      return ofNation(full, words, custom.get(), hints);
    }
    if (custom.isPresent() && custom.get().order() == Order.MIXED) {
      return mixed(full, words, custom.get(), hints);
    }
    if (custom.isPresent() && custom.get().culture().equals(NamePack.JAPANESE)) {
      return japanese(full, words, hints);
    }
    boolean hungarian =
        custom.isPresent()
            ? custom.get().culture().equals(NamePack.HUNGARIAN)
            : hints.nation() == null && hints.scene().contains("hu");
    if (hungarian && isHungarian(words)) {
      List<String> why = List.of(words.get(1) + " is a Hungarian given name and stands last");
      return familyFirst(full, words, why);
    }
    if (hints.nation() != null) {
      return null;
    }
    PersonName japanese = hints.scene().contains("jp") ? japanese(full, words, hints) : null;
    return japanese == null ? ofNoNation(full, words, hints) : japanese;
  }

  /** "Vida Zsolt", as Hungarians write it; most of the press has "Zsolt Vida". */
  private boolean isHungarian(List<String> words) {
    return words.size() == 2
        && pack.isHungarianGiven(words.get(1))
        && !pack.isHungarianGiven(words.get(0))
        && !pack.isWesternGiven(words.get(0));
  }

  /** A person of a nation that writes family names first: "Wu Tao" of China. */
  private @Nullable PersonName ofNation(
      String full, List<String> words, Custom custom, Hints hints) {
    String culture = custom.culture();
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    boolean western = pack.isWesternGiven(first) && !pack.isCommonFamily(culture, first);
    boolean lastToo = pack.isFamily(culture, last);
    if (lastToo && (western || !pack.isFamily(culture, first) || GivenShapes.isHyphenated(first))) {
      return givenFirst(
          full, words, 1, last + " is a " + name(culture) + " family name and stands last");
    }
    if (!pack.isFamily(culture, first)) {
      return pack.isWesternGiven(first) ? null : guess(full, words, 1);
    }
    // Korean given names have two syllables, so that a family name after another is doubtful.
    boolean korean = culture.equals(NamePack.KOREAN) && words.size() == 2;
    lastToo = (korean ? lastToo : pack.isCommonFamily(culture, last)) && !outweighs(words);
    boolean habit = hints.habit().stream().anyMatch(h -> pack.isFamily(culture, h));
    List<String> why = new ArrayList<>();
    why.add(first + " is a " + name(culture) + " family name");
    why.add(
        "the person is from " + custom.nation() + ", whose names are written family name first");
    if (GivenShapes.areTwoSyllables(words.subList(1, words.size())) && !lastToo) {
      why.add("the rest is written like a given name");
    }
    if (habit) {
      why.add("the article shortens other " + name(culture) + " names to the first word");
    }
    if (isShortened(words, hints)) {
      why.add("the article itself calls the person " + first);
    }
    if (lastToo && why.size() < 3) {
      // "Kim Jong", "Chen Li", "Jung Hoo Lee": either end can be the family name.
      return guess(full, words, 1);
    }
    return familyFirst(full, words, why);
  }

  /** Names of Singapore and Malaysia stand either way: "Lee Hsien Loong", "Zii Jia Lee". */
  private @Nullable PersonName mixed(String full, List<String> words, Custom custom, Hints hints) {
    String first = words.get(0);
    boolean front =
        pack.isFamily(custom.culture(), first)
            && (!pack.isWesternGiven(first) || pack.isLeadingFamily(first) && words.size() == 3);
    boolean back = pack.isFamily(custom.culture(), words.get(words.size() - 1));
    if (front && (!back || outweighs(words)) && words.size() == 3) {
      return familyFirst(
          full,
          words,
          List.of(
              first + " is a Chinese family name",
              "two given names follow, as in names of Singapore and Malaysia"));
    }
    if (front && !back && words.size() == 2 && isGivenOf(custom.culture(), words)) {
      return ofNoNation(full, words, hints);
    }
    boolean three = words.size() == 3 && pack.isCommonFamily(custom.culture(), first);
    return front && (three || !back) && isEastern(words) && !GivenShapes.isHyphenated(first)
        ? guess(full, words, 1)
        : null;
  }

  private @Nullable PersonName japanese(String full, List<String> words, Hints hints) {
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    boolean front = pack.isFamily(NamePack.JAPANESE, first);
    if (words.size() != 2 || !front || pack.isFamily(NamePack.JAPANESE, last)) {
      return null;
    }
    List<String> why = new ArrayList<>();
    why.add(first + " is a Japanese family name");
    if (isShortened(words, hints)) {
      why.add("the article itself calls the person " + first);
    }
    boolean common = pack.isCommonFamily(NamePack.JAPANESE, first);
    if (common && GivenShapes.isJapanese(last) && !pack.isKnownByOneName(last)) {
      why.add("the rest is written like a given name");
    }
    if (why.size() > 1) {
      return familyFirst(full, words, why);
    }
    return common ? guess(full, words, 1) : null;
  }

  /** Nothing tells the nation: a listed name, the shape of the rest, and what the article is on. */
  private @Nullable PersonName ofNoNation(String full, List<String> words, Hints hints) {
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    if (pack.isWesternGiven(last) && words.size() == 2 && !last.contains("-")) {
      return null;
    }
    for (String culture : FAMILY_FIRST_CULTURES) {
      if (!pack.isCommonFamily(culture, first)) {
        continue;
      }
      List<String> rest = words.subList(1, words.size());
      boolean scene = isScene(culture, hints);
      boolean apart = words.size() == 3 && easternRest(culture, rest);
      boolean joined = scene && isGivenOf(culture, words);
      boolean shape = GivenShapes.isHyphenated(last) || apart || joined;
      boolean habit = hints.habit().stream().anyMatch(h -> pack.isFamily(culture, h));
      boolean pinyin = culture.equals(NamePack.CHINESE) && words.size() == 2 && pack.isPinyin(last);
      if (!shape && !pinyin) {
        continue;
      }
      if (pack.isWesternGiven(first) && !shape && !habit) {
        continue;
      }
      List<String> why = new ArrayList<>();
      why.add(first + " is a " + name(culture) + " family name");
      if (shape) {
        why.add("the rest is written like a given name of that culture");
      }
      if (scene && (shape || !pack.isFamily(culture, last))) {
        why.add("the article is about people of that culture");
      }
      if (habit) {
        why.add("the article shortens other " + name(culture) + " names to the first word");
      }
      boolean open = pack.isCommonFamily(culture, last) && !(scene && outweighs(words));
      boolean vietnamese = isScene(NamePack.VIETNAMESE, hints) && isVietnamese(words);
      return why.size() > 1 && !open && !culture.equals(NamePack.VIETNAMESE) && !vietnamese
          ? familyFirst(full, words, why)
          : guess(full, words, 1);
    }
    return shapes.isKoreanInFull(words) ? ofSyllables(full, words, hints) : null;
  }

  private PersonName ofSyllables(String full, List<String> words, Hints hints) {
    boolean scene = isScene(NamePack.KOREAN, hints) || isScene(NamePack.CHINESE, hints);
    return scene
        ? familyFirst(
            full,
            words,
            List.of(
                "the rest is written like a given name of two syllables",
                "the article is about people who write the family name first"))
        : guess(full, words, 1);
  }

  private boolean isVietnamese(List<String> words) {
    return pack.isFamily(NamePack.VIETNAMESE, words.get(0));
  }

  /** Whether the article speaks of a nation whose people bear names of the culture. */
  private boolean isScene(String culture, Hints hints) {
    return hints.scene().stream()
        .map(pack::custom)
        .flatMap(Optional::stream)
        .anyMatch(c -> c.culture().equals(culture));
  }

  /** Whether one word of two syllables follows, the way given names are written together. */
  private boolean isGivenOf(String culture, List<String> words) {
    String last = words.get(words.size() - 1);
    boolean free =
        words.size() == 2
            && !pack.isWesternGiven(words.get(0))
            && !pack.isWesternGiven(last)
            && pack.cultures(last).isEmpty();
    return switch (culture) {
      case NamePack.CHINESE -> free && shapes.isChinese(last);
      case NamePack.KOREAN -> free && shapes.isKorean(last);
      default -> false;
    };
  }

  /** Whether the first word is far likelier to be the family name than the last. */
  private boolean outweighs(List<String> words) {
    return words.size() == 3
        && pack.isLeadingFamily(words.get(0))
        && !pack.isLeadingFamily(words.get(2))
        && !GivenShapes.isHyphenated(words.get(0));
  }

  /** Whether the article shortens the name to its first word. */
  private static boolean isShortened(List<String> words, Hints hints) {
    return hints.shortForms().contains(NamePack.fold(words.get(0)));
  }

  private boolean isEastern(List<String> words) {
    return words.stream().allMatch(w -> pack.isPinyin(w) || !pack.cultures(w).isEmpty());
  }

  private boolean easternRest(String culture, List<String> rest) {
    return rest.stream()
            .allMatch(w -> pack.isFamily(culture, w) || pack.isPinyin(w) || w.length() <= 5)
        && rest.stream().noneMatch(w -> pack.isWesternGiven(w) || isInitial(w));
  }

  private PersonName western(
      String full, List<String> words, Optional<Custom> custom, @Nullable String nation) {
    int from = words.size() - 1;
    for (int i = 1; i < words.size() - 1; i++) {
      if (pack.isParticle(words.get(i)) && !isInitial(words.get(i))) {
        from = i; // "Ursula von der Leyen"
        break;
      }
    }
    boolean isDouble = custom.isPresent() && custom.get().isDouble();
    if (isDouble && words.size() > 2) {
      // "Laura Cristina Mojica Chalarca", but "Juan Carlos Ferrero"
      int given = words.size() > 3 || pack.isSecondGiven(words.get(1)) ? 2 : 1;
      boolean particle = from < words.size() - 1;
      from = particle ? Math.min(from, Math.max(1, given)) : Math.min(from, given);
      if (words.subList(given, words.size()).size() > 2 && !particle) {
        from = words.size() - 2;
      }
    }
    String why =
        nation == null
            ? "nothing tells of a family name that stands first"
            : "names of this nation are written given name first";
    return givenFirst(full, words, words.size() - from, why);
  }

  private static boolean isInitial(String word) {
    return word.length() <= 2 && Character.isUpperCase(word.charAt(0)) && word.endsWith(".");
  }

  private static PersonName familyFirst(String full, List<String> words, List<String> why) {
    return new PersonName(
        full,
        words.get(0),
        WORDS.join(words.subList(1, words.size())),
        NameOrder.FAMILY_FIRST,
        REASONS.join(why),
        full);
  }

  private static PersonName guess(String full, List<String> words, int family) {
    return new PersonName(
        full,
        WORDS.join(words.subList(0, family)),
        WORDS.join(words.subList(family, words.size())),
        NameOrder.UNKNOWN,
        "",
        full);
  }

  private static PersonName givenFirst(String full, List<String> words, int family, String why) {
    ImmutableList<String> all = ImmutableList.copyOf(words);
    int cut = all.size() - family;
    return new PersonName(
        full,
        WORDS.join(all.subList(cut, all.size())),
        WORDS.join(all.subList(0, cut)),
        NameOrder.GIVEN_FIRST,
        why,
        full);
  }

  private static String name(String culture) {
    return Character.toUpperCase(culture.charAt(0)) + culture.substring(1);
  }
}
