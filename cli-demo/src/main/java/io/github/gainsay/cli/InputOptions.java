package io.github.gainsay.cli;

import io.github.gainsay.article.InputFormat;
import io.github.gainsay.pack.NamePack;
import io.github.gainsay.pack.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What to read, for every command that reads articles. */
final class InputOptions {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files or folders of articles; - is standard input.")
  List<String> files = new ArrayList<>();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      defaultValue = "auto",
      description = "auto, text, html or ndjson (one article a line); default: auto.")
  InputFormat format = InputFormat.AUTO;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day of publication of articles that do not state one.")
  @Nullable LocalDate published;

  @Option(
      names = "--names",
      paramLabel = "FILE",
      description = "A name pack to add: family names, nicknames, spellings taken for one.")
  List<Path> packs = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many articles to check at once; default: one for each processor.")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--quiet", description = "Show no progress.")
  boolean quiet;

  @Option(names = "--debug", description = "Show where an internal failure comes from.")
  boolean debug;

  /** Whether a file holds an article a line. */
  boolean isNdjson(String file) {
    return format == InputFormat.NDJSON
        || format == InputFormat.AUTO && (file.endsWith(".ndjson") || file.endsWith(".jsonl"));
  }

  /**
   * The names that come with the library and those of the packs given.
   *
   * @throws WrongUseException for a pack that cannot be read; it names the file, line and cause
   */
  NamePack names() {
    NamePack names = NamePack.standard();
    for (Path pack : packs) {
      try {
        names = names.plus(pack.toString(), Files.readString(pack));
      } catch (PackException e) {
        throw new WrongUseException("--names: " + e.getMessage());
      } catch (NoSuchFileException e) {
        throw new WrongUseException("--names: there is no file " + pack);
      } catch (IOException e) {
        throw new WrongUseException(
            "--names: " + pack + " cannot be read as UTF-8: " + e.getMessage());
      }
    }
    return names;
  }

  /** Reads a day, and says how to write one. */
  static final class DayConverter implements picocli.CommandLine.ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "\"" + value + "\" is not a day; write year-month-day, such as 2024-11-01");
      }
    }
  }
}
