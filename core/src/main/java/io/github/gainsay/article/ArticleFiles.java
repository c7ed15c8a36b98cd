package io.github.gainsay.article;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads articles from files, folders and streams. Whatever is wrong with an input becomes a {@link
 * ReadProblem} that names it; no exception escapes.
 */
public final class ArticleFiles {

  /** The largest article that is read, in characters: some 40 times the longest of a newspaper. */
  public static final int LARGEST = 2_000_000;

  private static final ImmutableSet<String> HTML = ImmutableSet.of("html", "htm", "xhtml");
  private static final ImmutableSet<String> NDJSON = ImmutableSet.of("ndjson", "jsonl");
  private static final ImmutableSet<String> TEXT = ImmutableSet.of("txt", "md");

  private final int largest;

  private ArticleFiles(int largest) {
    this.largest = largest;
  }

  public static ArticleFiles standard() {
    return new ArticleFiles(LARGEST);
  }

  /** Files whose articles are longer than {@code characters} are refused. */
  public static ArticleFiles upTo(int characters) {
    return new ArticleFiles(characters);
  }

  /**
   * Reads a file, or all files of a folder and the folders in it whose names end in {@code txt},
   * {@code md}, {@code html}, {@code htm}, {@code xhtml}, {@code ndjson} or {@code jsonl}, sorted
   * by name; hidden ones are left out. A text may begin with a front matter. The id of an article
   * is the name of its file, below the folder with the path to it, unless the file gives one.
   */
  public ImmutableList<ReadResult> read(Path path, InputFormat format) {
    if (Files.isDirectory(path)) {
      return readFolder(path, format);
    }
    Path name = path.getFileName();
    return readFile(path, name == null ? path.toString() : name.toString(), "", format);
  }

  /**
   * Reads a stream, such as the standard input, which stays open; {@code name} is what to call it.
   */
  public ImmutableList<ReadResult> read(InputStream stream, String name, InputFormat format) {
    try {
      return decode(stream, name, name, "", format);
    } catch (IOException e) {
      return ImmutableList.of(new ReadProblem(name, 0, cause(e)));
    }
  }

  private ImmutableList<ReadResult> readFolder(Path folder, InputFormat format) {
    ImmutableList.Builder<ReadResult> results = ImmutableList.builder();
    List<Path> files = list(folder, results);
    Set<String> ids = new HashSet<>();
    for (Path file : files) {
      String name = name(folder, file);
      for (ReadResult result : readFile(file, name, name + ':', format)) {
        if (result instanceof ReadResult.Read read && !ids.add(read.article().id())) {
          results.add(
              new ReadProblem(
                  file.toString(),
                  0,
                  "a second article with the id \"" + read.article().id() + "\" in this folder"));
        } else {
          results.add(result);
        }
      }
    }
    ImmutableList<ReadResult> all = results.build();
    return all.isEmpty()
        ? ImmutableList.of(new ReadProblem(folder.toString(), 0, "a folder without articles"))
        : all;
  }

  /** The files of a folder and the folders in it that hold articles, sorted as they are read. */
  public ImmutableList<Path> list(Path folder) {
    return list(folder, ImmutableList.builder());
  }

  private static ImmutableList<Path> list(Path folder, ImmutableList.Builder<ReadResult> problems) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Collector(folder, files, problems));
    } catch (IOException e) {
      problems.add(new ReadProblem(folder.toString(), 0, cause(e)));
    }
    files.sort(Comparator.comparing(file -> name(folder, file)));
    return ImmutableList.copyOf(files);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private ImmutableList<ReadResult> readFile(
      Path file, String id, String idPrefix, InputFormat format) {
    try (InputStream stream = Files.newInputStream(file)) {
      return decode(stream, file.toString(), id, idPrefix, format);
    } catch (IOException e) {
      return ImmutableList.of(new ReadProblem(file.toString(), 0, cause(e)));
    }
  }

  private ImmutableList<ReadResult> decode(
      InputStream stream, String file, String id, String idPrefix, InputFormat given)
      throws IOException {
    InputFormat format = given == InputFormat.AUTO ? byName(file) : given;
    if (format == InputFormat.NDJSON) {
      return ndjson(stream, file, idPrefix);
    }
    // Four bytes are the most that a character takes.
    byte[] bytes = ByteStreams.limit(stream, largest * 4L + 4).readAllBytes();
    if (format == InputFormat.AUTO) {
      format = byContent(bytes);
      if (format == InputFormat.NDJSON) {
        return ndjson(
            new java.io.SequenceInputStream(new ByteArrayInputStream(bytes), stream),
            file,
            idPrefix);
      }
    }
    StrictText.Decoded decoded =
        format == InputFormat.HTML ? StrictText.decodeHtml(bytes) : StrictText.decode(bytes);
    String text = decoded.text();
    if (bytes.length > largest * 4L || text != null && text.length() > largest) {
      return problem(file, 0, "longer than " + largest + " characters");
    }
    if (text == null) {
      return problem(file, decoded.line(), decoded.fault());
    }
    if (text.isBlank()) {
      return problem(file, 0, text.isEmpty() ? "empty" : "nothing but blanks");
    }
    return format == InputFormat.HTML
        ? ImmutableList.of(new ReadResult.Read(HtmlReader.read(id, text), Origin.whole(file)))
        : FrontMatter.read(file, id, text);
  }

  private ImmutableList<ReadResult> ndjson(InputStream stream, String file, String idPrefix) {
    ImmutableList<ReadResult> results =
        ImmutableList.copyOf(NdjsonReader.of(file, idPrefix, stream, largest));
    return results.isEmpty() ? problem(file, 0, "empty") : results;
  }

  private static ImmutableList<ReadResult> problem(String file, int line, String cause) {
    return ImmutableList.of(new ReadProblem(file, line, cause));
  }

  private static InputFormat byName(String file) {
    String extension = extension(file);
    if (HTML.contains(extension)) {
      return InputFormat.HTML;
    }
    if (NDJSON.contains(extension)) {
      return InputFormat.NDJSON;
    }
    return TEXT.contains(extension) ? InputFormat.TEXT : InputFormat.AUTO;
  }

  private static String extension(String file) {
    return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** By how the content begins; what is neither an object nor a tag is text. */
  private static InputFormat byContent(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, 1_000), StandardCharsets.ISO_8859_1)
            .replace("\u00EF\u00BB\u00BF", "")
            .strip()
            .toLowerCase(Locale.ROOT);
    if (head.startsWith("{") && head.contains("\"")) {
      return InputFormat.NDJSON;
    }
    boolean page =
        head.startsWith("<!doctype html")
            || head.startsWith("<")
                && (head.contains("<html")
                    || head.contains("<head")
                    || head.contains("<body")
                    || head.contains("<article")
                    || head.contains("<p"));
    return page ? InputFormat.HTML : InputFormat.TEXT;
  }

  private static String cause(IOException e) {
    if (e instanceof java.nio.file.NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read";
    }
    String message = e.getMessage();
    return "cannot be read: " + (message == null ? e.getClass().getSimpleName() : message);
  }

  /** Collects the files of a folder that hold articles. */
  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final List<Path> files;
    private final ImmutableList.Builder<ReadResult> problems;

    Collector(Path folder, List<Path> files, ImmutableList.Builder<ReadResult> problems) {
      this.folder = folder;
      this.files = files;
      this.problems = problems;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
      return isHidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()
          && !isHidden(file)
          && byName(file.toString()) != InputFormat.AUTO) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      // What a looping link leads to is visited anyway.
      if (!(e instanceof FileSystemLoopException)) {
        problems.add(new ReadProblem(file.toString(), 0, cause(e)));
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      Path name = path.getFileName();
      return !path.equals(folder) && name != null && name.toString().startsWith(".");
    }
  }
}
