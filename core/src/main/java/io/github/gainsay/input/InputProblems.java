package io.github.gainsay.input;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong in one file, so that all of it can be told at once. */
public final class InputProblems {

  /** More than these help nobody; the rest is the same again. */
  private static final int MOST = 100;

  private final String file;
  private final List<InputProblem> all = new ArrayList<>();
  private int more;

  /** For problems of the file that the user calls {@code file}. */
  public InputProblems(String file) {
    this.file = file;
  }

  public String file() {
    return file;
  }

  /** Adds a problem; line and column count from 1, 0 stands for the whole. */
  public void add(int line, int column, String key, String cause) {
    if (all.size() < MOST) {
      all.add(new InputProblem(file, line, column, flat(key), flat(cause)));
    } else {
      more++;
    }
  }

  /** Words of the file may hold the end of a line or what a terminal obeys. */
  private static String flat(String text) {
    return CharMatcher.javaIsoControl().replaceFrom(text, ' ');
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** In the order of the file. */
  public ImmutableList<InputProblem> all() {
    ImmutableList.Builder<InputProblem> told = ImmutableList.builder();
    all.stream()
        .sorted(Comparator.comparingInt(InputProblem::line).thenComparingInt(InputProblem::column))
        .forEach(told::add);
    if (more > 0) {
      told.add(new InputProblem(file, 0, 0, "", more + " more problems"));
    }
    return told.build();
  }
}
