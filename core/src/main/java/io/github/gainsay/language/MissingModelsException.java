package io.github.gainsay.language;

/** The language models are not on the class path; the message names the dependency to add. */
public final class MissingModelsException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  public MissingModelsException(String model) {
    super(
        "The language model "
            + model
            + " is not on the class path. Add this dependency to your build:\n"
            + "  <dependency>\n"
            + "    <groupId>edu.stanford.nlp</groupId>\n"
            + "    <artifactId>stanford-corenlp</artifactId>\n"
            + "    <version>4.5.10</version>\n"
            + "    <classifier>models</classifier>\n"
            + "    <scope>runtime</scope>\n"
            + "    <exclusions>\n"
            + "      <exclusion>\n"
            + "        <groupId>*</groupId>\n"
            + "        <artifactId>*</artifactId>\n"
            + "      </exclusion>\n"
            + "    </exclusions>\n"
            + "  </dependency>");
  }
}
