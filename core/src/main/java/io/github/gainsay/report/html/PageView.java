package io.github.gainsay.report.html;

import com.google.common.collect.ImmutableList;

/**
 * The whole page.
 *
 * @param title of the window
 * @param summary what was read, compared and found
 * @param filter what findings can be filtered by
 * @param groups in the order of the input
 * @param problems what could not be read, a line each
 * @param checks the explanations of the checks that found something
 */
record PageView(
    String title,
    ImmutableList<String> summary,
    FilterView filter,
    ImmutableList<GroupView> groups,
    ImmutableList<String> problems,
    ImmutableList<CheckPage> checks) {

  boolean several() {
    return groups.size() > 1;
  }

  boolean unread() {
    return !problems.isEmpty();
  }

  boolean found() {
    return filter.total() > 0;
  }

  boolean explains() {
    return !checks.isEmpty();
  }
}
