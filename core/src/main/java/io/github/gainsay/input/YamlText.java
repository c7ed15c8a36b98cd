package io.github.gainsay.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads the plain part of YAML 1.2: maps, lists and single values. Anchors, aliases and tags are
 * refused: a small file could stand for a huge one, and nobody needs them here.
 */
public final class YamlText {

  /** The longest text that is read, in characters. */
  public static final int LARGEST = 1_000_000;

  private static final int DEEPEST = 12;

  private final InputProblems problems;
  private final int linesBefore;
  private final Deque<YamlNode> open = new ArrayDeque<>();
  private @Nullable YamlNode root;

  private YamlText(InputProblems problems, int linesBefore) {
    this.problems = problems;
    this.linesBefore = linesBefore;
  }

  /** The text as a tree; null when it is empty or no YAML, which the problems then tell. */
  public static @Nullable YamlNode read(String text, InputProblems problems) {
    return read(text, problems, 0);
  }

  /**
   * As {@link #read(String, InputProblems)}, for a piece of a file.
   *
   * @param linesBefore the lines of the file before the piece
   */
  public static @Nullable YamlNode read(String text, InputProblems problems, int linesBefore) {
    if (text.length() > LARGEST) {
      problems.add(0, 0, "", "longer than " + LARGEST + " characters");
      return null;
    }
    return new YamlText(problems, linesBefore).tree(text);
  }

  private @Nullable YamlNode tree(String text) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LARGEST).build();
    try {
      Iterator<Event> events = new ParserImpl(settings, new StreamReader(settings, text));
      int documents = 0;
      while (events.hasNext()) {
        Event event = events.next();
        documents += event instanceof DocumentStartEvent ? 1 : 0;
        if (documents > 1) {
          problem(event.getStartMark(), "a second document; one file is one document");
          return null;
        }
        if (!take(event)) {
          return null;
        }
      }
    } catch (MarkedYamlEngineException e) {
      problem(e.getProblemMark(), cause(e));
      return null;
    } catch (YamlEngineException e) {
      problems.add(0, 0, "", "not YAML: " + firstLine(String.valueOf(e.getMessage())));
      return null;
    }
    if (root == null) {
      problems.add(0, 0, "", "empty");
    }
    return root;
  }

  /** Whether reading can go on after the event. */
  private boolean take(Event event) {
    if (event instanceof AliasEvent alias) {
      problem(event.getStartMark(), "an alias (*" + alias.getAlias() + "); write it out");
      return false;
    }
    if (event instanceof CollectionEndEvent) {
      open.pop();
      return true;
    }
    if (!(event instanceof NodeEvent node)) {
      return true;
    }
    if (node.getAnchor().isPresent()) {
      problem(event.getStartMark(), "an anchor (&" + node.getAnchor().get() + "); write it out");
      return false;
    }
    return event instanceof ScalarEvent value
        ? value(value)
        : collection((CollectionStartEvent) event);
  }

  private boolean value(ScalarEvent event) {
    if (event.getTag().isPresent()) {
      problem(event.getStartMark(), "a tag (" + event.getTag().get() + "); leave it out");
      return false;
    }
    place(
        YamlNode.text(
            problems,
            line(event.getStartMark()),
            column(event.getStartMark()),
            event.getValue(),
            event.isPlain()));
    return true;
  }

  private boolean collection(CollectionStartEvent event) {
    if (event.getTag().isPresent()) {
      problem(event.getStartMark(), "a tag (" + event.getTag().get() + "); leave it out");
      return false;
    }
    if (open.size() >= DEEPEST) {
      problem(event.getStartMark(), "nested more than " + DEEPEST + " deep");
      return false;
    }
    int line = line(event.getStartMark());
    int column = column(event.getStartMark());
    YamlNode node =
        event instanceof MappingStartEvent
            ? YamlNode.map(problems, line, column)
            : YamlNode.list(problems, line, column);
    place(node);
    open.push(node);
    return true;
  }

  private void place(YamlNode node) {
    YamlNode parent = open.peek();
    if (parent == null) {
      root = node;
    } else {
      parent.add(node);
    }
  }

  private void problem(Optional<Mark> at, String cause) {
    problems.add(line(at), column(at), "", cause);
  }

  private int line(Optional<Mark> at) {
    return at.map(mark -> mark.getLine() + 1 + linesBefore).orElse(0);
  }

  private static int column(Optional<Mark> at) {
    return at.map(mark -> mark.getColumn() + 1).orElse(0);
  }

  private static String cause(MarkedYamlEngineException e) {
    String problem = firstLine(String.valueOf(e.getProblem()));
    if (problem.contains("TAB")) {
      return "a tab; indent with blanks";
    }
    String context = e.getContext() == null ? "" : firstLine(e.getContext()) + ", ";
    return "not YAML: " + context + problem;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse(message);
  }
}
