package io.github.gainsay.benchmark;

/** The contenders, each with the heap that its JVM gets. */
enum ContenderKind {
  GAINSAY("Gainsay: reading, annotation, extraction, all checks", 700),
  CORENLP("CoreNLP: " + CoreNlpContender.ANNOTATORS, 3000),
  LANGUAGETOOL("LanguageTool 6.6: all English rules (en-US)", 1500);

  private final String title;
  private final int heapMegabytes;

  ContenderKind(String title, int heapMegabytes) {
    this.title = title;
    this.heapMegabytes = heapMegabytes;
  }

  String title() {
    return title;
  }

  int heapMegabytes() {
    return heapMegabytes;
  }

  Contender create() {
    return switch (this) {
      case GAINSAY -> new GainsayContender();
      case CORENLP -> new CoreNlpContender();
      case LANGUAGETOOL -> new LanguageToolContender();
    };
  }
}
