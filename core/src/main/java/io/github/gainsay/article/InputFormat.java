package io.github.gainsay.article;

/** How articles are written in a file. */
public enum InputFormat {
  /** By the name of the file, else by how it begins. */
  AUTO,
  TEXT,
  HTML,
  /** JSON lines, one article each. */
  NDJSON
}
