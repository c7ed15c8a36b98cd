package io.github.gainsay.cli;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.gainsay.Gainsay;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the commands that a page shows in its {@code console} blocks. A line {@code $ gainsay ...}
 * is a command; what follows is its output. {@code | jq PATH} shows a piece of each line of JSON.
 */
final class Documentation {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROMPT = "$ gainsay ";

  private Documentation() {}

  /** The page as it would be if every command were run now. */
  static String rerun(Path page) throws IOException {
    StringBuilder now = new StringBuilder();
    boolean console = false;
    boolean output = false;
    for (String line : Files.readString(page).split("\n", -1)) {
      if (line.equals("```console")) {
        console = true;
      } else if (line.equals("```")) {
        console = false;
        output = false;
      }
      if (console && line.startsWith(PROMPT)) {
        now.append(line).append('\n').append(run(line.substring(PROMPT.length())));
        output = true;
      } else if (!output) {
        now.append(line).append('\n');
      }
    }
    return now.substring(0, now.length() - 1);
  }

  private static String run(String command) throws IOException {
    String[] parts = command.split(" \\| jq ");
    List<String> args = new ArrayList<>();
    for (String arg : parts[0].split(" ")) {
      // Tests run in the folder of the module.
      boolean written = !args.isEmpty() && args.get(args.size() - 1).equals("--output");
      args.add(written ? "target/" + arg : arg.startsWith("docs/") ? "../" + arg : arg);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console streams =
        new Console(new ByteArrayInputStream(new byte[0]), out, Console.writer(err), false, false);
    Surroundings around = new Surroundings(LocalDate.of(2026, 1, 15), false);
    new Cli(Gainsay::builder, streams, around).run(args.toArray(new String[0]));
    String written = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    written = written.replace("../docs/", "docs/");
    return parts.length == 1 ? written : extract(written, parts[1]);
  }

  /** The pieces at a path such as {@code .discrepancies[0].evidence}, laid out as jq does. */
  private static String extract(String lines, String path) throws IOException {
    StringBuilder pieces = new StringBuilder();
    for (String line : lines.split("\n")) {
      String pointer = path.replace("[", ".").replace("]", "").replace('.', '/');
      JsonNode piece = JSON.readTree(line).at(pointer.equals("/") ? "" : pointer);
      if (!piece.isMissingNode()) {
        pieces.append(JSON.writer(printer()).writeValueAsString(piece)).append('\n');
      }
    }
    return pieces.toString();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }
}
