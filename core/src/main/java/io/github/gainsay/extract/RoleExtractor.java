package io.github.gainsay.extract;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.pack.Gazetteer.Entry;
import io.github.gainsay.pack.Gazetteer.EntryKind;
import io.github.gainsay.value.Role;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the offices of persons: "Russian President Vladimir Putin", "President Vladimir Putin of
 * Russia", "Wu Tao, a spokesman for China's foreign ministry", "then-President Donald Trump". Runs
 * after the names are found.
 */
public final class RoleExtractor implements Extractor {
  private static final int REACH = 8;

  /** Words that say when an office is held. */
  private static final ImmutableMap<String, String> STANDING =
      ImmutableMap.<String, String>builder()
          .put("former", "former")
          .put("ex", "former")
          .put("onetime", "former")
          .put("then", "then")
          .put("acting", "acting")
          .put("interim", "acting")
          .put("outgoing", "outgoing")
          .put("incoming", "elect")
          .put("elect", "elect")
          .put("late", "former")
          .buildOrThrow();

  private final Gazetteer gazetteer;
  private final RoleNouns nouns = RoleNouns.standard();

  public RoleExtractor(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  @Override
  public void extract(Draft draft) {
    for (NamedTokens name : NamedTokens.of(draft)) {
      if (!before(draft, name)) {
        after(draft, name);
      }
    }
  }

  /** An office in the noun phrase before the name. */
  private boolean before(Draft draft, NamedTokens name) {
    Sentence s = name.sentence();
    int end = name.from();
    String standing = "";
    if (end > 2 && s.token(end - 1).is("elect") && s.token(end - 2).is("-")) {
      end -= 2;
      standing = "elect";
    }
    if (end > 2 && s.token(end - 1).is(",") && isApposed(s, end - 2)) {
      end--; // "its acting director, Pim de Wit, thanked"
    }
    int of = ofPhrase(s, end);
    int head = of > 0 ? of - 1 : end - 1;
    if (head < 0 || !isOffice(s, head)) {
      return false;
    }
    int from = title(s, head);
    String title = title(s, from, of > 0 && !isNation(s, of + 1, end) ? end : head + 1);
    if (standing.isEmpty()) {
      standing = standing(s, from);
    }
    int start = organisation(s, from);
    String organisation = start < from ? organisation(s, start, from) : "";
    if (organisation.isEmpty() && of > 0 && isNation(s, of + 1, end)) {
      organisation = organisation(s, of + 1, end);
    }
    int stop = name.to();
    if (organisation.isEmpty() && stop + 1 < s.size() && s.token(stop).is("of")) {
      int nation = nationEnd(s, stop + 1);
      if (nation > stop + 1) {
        organisation = organisation(s, stop + 1, nation);
        stop = nation;
      }
    }
    if (standing.isEmpty()) {
      standing = standing(s, start);
    }
    add(draft, name, title, organisation, standing, Math.min(start, from), stop);
    return true;
  }

  /** Whether the token at {@code i} ends a title: "minister", "chief executive". */
  private boolean isOffice(Sentence s, int i) {
    boolean chief = i > 0 && s.token(i).is("executive") && s.token(i - 1).is("chief");
    boolean officer =
        i > 1 && s.token(i).is("officer") && s.token(i - 2).is("chief") && s.token(i).tagged("NN");
    return chief || officer || nouns.isOffice(s.token(i));
  }

  /**
   * Whether a title that ends at {@code head} is one person's: "its", "whose" or "the" before it.
   */
  private boolean isApposed(Sentence s, int head) {
    if (!isOffice(s, head) || s.token(head).tag().equals("NNS")) {
      return false;
    }
    int i = title(s, head) - 1;
    while (i > 0 && STANDING.containsKey(s.token(i).lower())) {
      i--;
    }
    Token t = i < 0 ? s.token(head) : s.token(i);
    return t.tagged("PRP$") || t.tag().equals("WP$") || t.tag().equals("POS") || t.is("the");
  }

  /** The index of "of" in "Secretary of State NAME", "President of Ukraine NAME"; 0 for none. */
  private static int ofPhrase(Sentence s, int end) {
    for (int i = end - 2; i > 0 && i >= end - 4; i--) {
      if (s.token(i).is("of")) {
        return i;
      }
      if (!s.token(i).tagged("NNP") && !s.token(i).is("the")) {
        return 0;
      }
    }
    return 0;
  }

  private boolean isNation(Sentence s, int from, int to) {
    return from < to && nationEnd(s, from) == to;
  }

  /** The end of a name of the gazetteer at {@code from}, {@code from} for none. */
  private int nationEnd(Sentence s, int from) {
    for (int end = Math.min(s.size(), from + gazetteer.maxWords()); end > from; end--) {
      if (gazetteer.find(s.text(from, end)).isPresent()) {
        return end;
      }
    }
    return from;
  }

  /** The first token of a title whose office is at {@code head}: "deputy prime minister". */
  private int title(Sentence s, int head) {
    int from = head;
    while (from > 0 && head - from < 3 && nouns.isModifier(s.token(from - 1))) {
      from--;
    }
    if (from > 0 && from == head && s.token(from - 1).lower().startsWith("ex-")) {
      from--; // "ex-Prime Minister"
    }
    return from;
  }

  private static String title(Sentence s, int from, int to) {
    String title = s.text(from, to).toLowerCase(Locale.ROOT);
    return title.startsWith("ex-") && title.length() > 3 ? title.substring(3) : title;
  }

  /** "former", "then" and their like right before {@code from} or joined to it. */
  private static String standing(Sentence s, int from) {
    if (s.token(from).lower().startsWith("ex-")) {
      return "former";
    }
    int i = from - 1;
    if (i > 0 && s.token(i).is("-")) {
      i--;
    }
    return i < 0 ? "" : STANDING.getOrDefault(s.token(i).lower(), "");
  }

  /** The first token of the names and nouns before a title, {@code title} for none. */
  private static int organisation(Sentence s, int title) {
    int from = title;
    if (from > 1 && s.token(from - 1).is("-")) {
      return from; // "then-President"
    }
    while (from > 0 && title - from < REACH && isOfOrganisation(s.token(from - 1))) {
      from--;
    }
    while (from < title && !Character.isUpperCase(s.token(from).text().codePointAt(0))) {
      from++;
    }
    return from;
  }

  private static boolean isOfOrganisation(Token t) {
    boolean name = t.tagged("NNP") || t.tag().equals("POS");
    boolean capital = t.tagged("JJ") && Character.isUpperCase(t.text().codePointAt(0));
    return (name || capital || t.tag().equals("NN"))
        && !STANDING.containsKey(t.lower())
        && !t.entity().equals("PERSON");
  }

  /** An organization as written, or the key of a nation. */
  private String organisation(Sentence s, int from, int to) {
    int stop = to;
    while (stop > from && (s.token(stop - 1).tag().equals("POS") || s.token(stop - 1).is("-"))) {
      stop--;
    }
    if (stop == from) {
      return "";
    }
    String words = s.text(from, stop);
    Optional<Entry> entry = gazetteer.find(words);
    if (entry.isPresent()) {
      boolean state =
          entry.get().kind() == EntryKind.NATION
              || entry.get().kind() == EntryKind.SEAT
              || entry.get().kind() == EntryKind.CONTINENT;
      return state ? gazetteer.nation(entry.get().key()) : entry.get().name();
    }
    return words;
  }

  /** An office in an apposition after the name. */
  private void after(Draft draft, NamedTokens name) {
    Sentence s = name.sentence();
    int comma = name.to();
    if (comma + 2 >= s.size() || !s.token(comma).is(",")) {
      return;
    }
    int from = comma + 1;
    int head = -1;
    for (int i = from; i < Math.min(s.size(), from + REACH) && isInApposition(s.token(i)); i++) {
      boolean last = i + 1 >= s.size() || !s.token(i + 1).tagged("NN");
      if (isOffice(s, i) && last && !isPossessor(s, i)) {
        head = i;
        break;
      }
    }
    if (head < 0 || s.token(head).tag().equals("NNS")) {
      return;
    }
    boolean listed = s.token(from).tagged("NNP") && !isNation(s, from, nationEnd(s, from));
    if (listed && s.token(from).entity().equals("PERSON")) {
      return;
    }
    int title = title(s, head);
    String standing = standing(s, title);
    int start = Math.max(from, organisation(s, title));
    String organisation = start < title ? organisation(s, start, title) : "";
    if (standing.isEmpty() && start > from) {
      standing = standing(s, start);
    }
    int end = head + 1;
    if (end + 1 < s.size() && s.token(end).is("of") && isOfTitle(s.token(end + 1))) {
      end += 2; // "chief of staff", "secretary of state"
    }
    String words = title(s, title, end);
    if (end + 1 < s.size() && isLink(s.token(end))) {
      int stop = phraseEnd(s, end + 1);
      if (organisation.isEmpty() && stop > end + 1) {
        int first = s.token(end + 1).tagged("DT") ? end + 2 : end + 1;
        organisation = first < stop ? organisation(s, first, stop) : "";
        end = stop;
      }
    }
    add(draft, name, words, organisation, standing, name.from(), end);
  }

  private static boolean isOfTitle(Token t) {
    return t.is("staff") || t.is("state") || t.is("defense") || t.is("defence");
  }

  private static boolean isInApposition(Token t) {
    return t.tagged("DT")
        || t.tagged("JJ")
        || t.tagged("NN")
        || t.tag().equals("POS")
        || t.tagged("RB")
        || t.is("-")
        || t.tagged("PRP$");
  }

  private static boolean isPossessor(Sentence s, int i) {
    return i + 1 < s.size() && s.token(i + 1).tag().equals("POS");
  }

  private static boolean isLink(Token t) {
    return t.is("of") || t.is("for") || t.is("at") || t.is("with");
  }

  private static int phraseEnd(Sentence s, int from) {
    int i = from;
    while (i < s.size()
        && i - from < REACH
        && (isInApposition(s.token(i)) || (s.token(i).is("of") && i > from))) {
      i++;
    }
    return i;
  }

  private static void add(
      Draft draft,
      NamedTokens name,
      String title,
      String organisation,
      String standing,
      int from,
      int to) {
    Role role = new Role(name.name().value().full(), title, organisation, standing);
    draft.add(
        Kind.ROLE,
        role,
        draft
            .topic(name.sentence(), from, to)
            .withWhat(name.name().topic().what(), ImmutableSet.of())
            .withParticipants(name.name().topic().participants()),
        Qualifiers.PLAIN,
        name.sentence(),
        from,
        to);
  }
}
