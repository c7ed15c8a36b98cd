package io.github.gainsay.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Section;
import io.github.gainsay.language.AnnotatedArticle;
import io.github.gainsay.language.Dependencies;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.language.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The annotations of one article in a file: after the head, a line {@code # section N} before each
 * sentence and a line of columns parted by tabs for each token. A token of a sentence without a
 * parse has no governor and relation.
 */
final class AnnotationFile {
  private static final String FORM = "# gainsay annotations, form ";
  private static final String VERSION = "1";
  private static final String TEXT = "# text ";
  private static final String SECTION = "# section ";
  private static final String COLUMNS =
      "# columns: text, lemma, tag, entity, start, end, governor, relation";
  private static final int WITHOUT_PARSE = 6;
  private static final int WITH_PARSE = 8;

  /** Names of files are shorter than 256 bytes nearly everywhere. */
  private static final int LONGEST_NAME = 200;

  private final Path folder;
  private final Path file;

  AnnotationFile(Path folder, String article) {
    this.folder = folder;
    file = folder.resolve(name(article) + ".annotations");
  }

  /** The id with signs written as {@code %2F} that a file's name cannot have. */
  private static String name(String article) {
    String name = URLEncoder.encode(article, StandardCharsets.UTF_8).replace("*", "%2A");
    return name.length() <= LONGEST_NAME
        ? name
        : name.substring(0, LONGEST_NAME / 2)
            + Hashing.sha256().hashString(article, StandardCharsets.UTF_8);
  }

  /** What annotation works on: the sections as they were cut and repaired. */
  private static String hash(List<Section> sections) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (Section section : sections) {
      hasher
          .putString(section.kind().name(), StandardCharsets.UTF_8)
          .putInt(section.text().length())
          .putString(section.text(), StandardCharsets.UTF_8);
    }
    return hasher.hash().toString();
  }

  /** Writes the file at once, so that no other thread reads half of it. */
  void write(AnnotatedArticle annotated) {
    StringBuilder out = new StringBuilder();
    out.append(FORM).append(VERSION).append('\n');
    out.append(TEXT).append(hash(annotated.sections())).append('\n');
    out.append(COLUMNS).append('\n');
    for (Sentence sentence : annotated.sentences()) {
      write(sentence, out);
    }
    try {
      Files.createDirectories(folder);
      Path whole = Files.createTempFile(folder, "recording", ".tmp");
      Files.writeString(whole, out);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Sentence sentence, StringBuilder out) {
    Dependencies parse = sentence.dependencies();
    out.append('\n').append(SECTION).append(sentence.sectionIndex()).append('\n');
    for (int i = 0; i < sentence.size(); i++) {
      Token t = sentence.token(i);
      out.append(escape(t.text())).append('\t').append(escape(t.lemma()));
      out.append('\t').append(t.tag()).append('\t').append(t.entity());
      out.append('\t').append(t.start()).append('\t').append(t.end());
      if (!parse.governors().isEmpty()) {
        out.append('\t').append(parse.governors().get(i));
        out.append('\t').append(parse.relations().get(i));
      }
      out.append('\n');
    }
  }

  /**
   * Reads the annotations of an article.
   *
   * @throws RecordedAnnotationsException when there are none, or those of another text
   */
  AnnotatedArticle read(Article article, ImmutableList<Section> sections) {
    List<String> lines = lines(article);
    if (lines.size() < 3 || !lines.get(0).equals(FORM + VERSION)) {
      throw fault("is not of form " + VERSION + " of recorded annotations");
    }
    if (!lines.get(1).equals(TEXT + hash(sections))) {
      throw fault(
          "recorded for another text than article \""
              + article.id()
              + "\" has now: it was edited, or this version of the library cuts or repairs it"
              + " otherwise");
    }
    ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
    int count = 0;
    int line = 3;
    while (line < lines.size()) {
      if (lines.get(line).isEmpty()) {
        line++;
        continue;
      }
      int end = line;
      while (end < lines.size() && !lines.get(end).isEmpty()) {
        end++;
      }
      sentences.add(sentence(count++, sections, lines, line, end));
      line = end;
    }
    return new AnnotatedArticle(article, sections, sentences.build());
  }

  private List<String> lines(Article article) {
    try {
      return Files.readAllLines(file);
    } catch (NoSuchFileException e) {
      throw fault("there is no such file; article \"" + article.id() + "\" was not recorded");
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** The sentence of the lines {@code [from, to)}, the first of which names its section. */
  private Sentence sentence(
      int index, ImmutableList<Section> sections, List<String> lines, int from, int to) {
    int line = from;
    try {
      int sectionIndex = Integer.parseInt(lines.get(from).substring(SECTION.length()));
      Section section = sections.get(sectionIndex);
      ImmutableList.Builder<Token> tokens = ImmutableList.builder();
      List<Integer> governors = new ArrayList<>();
      List<String> relations = new ArrayList<>();
      for (line = from + 1; line < to; line++) {
        String[] column = lines.get(line).split("\t", -1);
        if (column.length != WITHOUT_PARSE && column.length != WITH_PARSE) {
          throw fault("line " + (line + 1) + " has " + column.length + " columns");
        }
        tokens.add(
            new Token(
                unescape(column[0]),
                unescape(column[1]),
                column[2],
                column[3],
                Integer.parseInt(column[4]),
                Integer.parseInt(column[5])));
        if (column.length == WITH_PARSE) {
          governors.add(Integer.parseInt(column[6]));
          relations.add(column[7]);
        }
      }
      Dependencies parse =
          new Dependencies(ImmutableList.copyOf(governors), ImmutableList.copyOf(relations));
      return new Sentence(index, sectionIndex, section, tokens.build(), () -> parse);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw fault("damaged at line " + (line + 1) + ": " + e.getMessage());
    }
  }

  private RecordedAnnotationsException fault(String fault) {
    return new RecordedAnnotationsException(file, fault);
  }

  /** Keeps what parts lines and columns out of them. */
  private static String escape(String text) {
    return text.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '\\') {
        plain.append(c);
        continue;
      }
      char escaped = text.charAt(++i);
      plain.append(
          switch (escaped) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
          });
    }
    return plain.toString();
  }
}
