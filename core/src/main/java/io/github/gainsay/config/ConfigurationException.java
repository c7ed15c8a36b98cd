package io.github.gainsay.config;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.input.InputProblem;
import java.util.stream.Collectors;

/** A file of a newsroom's settings that something is wrong with; all of it is told at once. */
public final class ConfigurationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient ImmutableList<InputProblem> problems;

  ConfigurationException(ImmutableList<InputProblem> problems) {
    super(problems.stream().map(InputProblem::describe).collect(Collectors.joining("\n")));
    this.problems = problems;
  }

  /** What is wrong, in the order of the file; the message has one a line. */
  public ImmutableList<InputProblem> problems() {
    return problems;
  }
}
