package io.github.gainsay.cli;

import io.github.gainsay.cli.CheckCommand.Format;
import io.github.gainsay.input.NearestWord;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format, and says which there are. */
final class FormatConverter implements ITypeConverter<Format> {
  @Override
  public Format convert(String value) {
    for (Format format : Format.values()) {
      if (format.toString().equalsIgnoreCase(value)) {
        return format;
      }
    }
    List<String> known = Arrays.stream(Format.values()).map(Format::toString).toList();
    throw new TypeConversionException(
        "there is no format \""
            + value
            + "\""
            + NearestWord.hint(
                value, known, known.stream().collect(Collectors.joining(", ", "; write ", ""))));
  }
}
