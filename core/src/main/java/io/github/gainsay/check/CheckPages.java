package io.github.gainsay.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The pages that explain checks, in Markdown. */
public final class CheckPages {
  private CheckPages() {}

  /** The page of a check, null for one of a third party that comes without. */
  public static @Nullable String markdown(Check check) {
    String page = "/io/github/gainsay/checks/" + check.id() + ".md";
    try (InputStream in = check.getClass().getResourceAsStream(page)) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
