package io.github.gainsay.report;

import io.github.gainsay.check.Severity;

/** The colours of a terminal, or none. */
enum Palette {
  NONE,
  ANSI;

  String bold(String text) {
    return paint("1", text);
  }

  /** For lines and arrows. */
  String faint(String text) {
    return paint("34", text);
  }

  String of(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case NOTE -> paint("1;36", text);
    };
  }

  private String paint(String code, String text) {
    return this == NONE ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
