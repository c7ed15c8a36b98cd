package io.github.gainsay.check;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.github.gainsay.align.Aligner;
import io.github.gainsay.align.Alignment;
import io.github.gainsay.article.Article;
import io.github.gainsay.article.Span;
import io.github.gainsay.assertion.ArticleFacts;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.value.Quote;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Collects what one check finds, in the order in which it is found. */
public final class Findings {
  private static final CharMatcher MONEY =
      CharMatcher.forPredicate(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);

  private final Check check;
  private final Aligner aligner;
  private final List<Discrepancy> found = new ArrayList<>();
  private final List<Discrepancy> superseded = new ArrayList<>();
  private int unlikely;
  private int seen;

  public Findings(Check check, Aligner aligner) {
    this.check = check;
    this.aligner = aligner;
  }

  /** How probable it is that two assertions are about one thing, for article checks. */
  public Alignment align(String profile, Assertion<?> a, Assertion<?> b) {
    return aligner.align(profile, a, b);
  }

  /** Starts a finding; it is kept when {@link Draft#report} is called. */
  public Draft found(Severity severity, String message) {
    return new Draft(severity, message);
  }

  /** Counts a conflict that was not reported because the two are hardly about one thing. */
  public void passedOver() {
    unlikely++;
  }

  /** Counts assertions that an article check looked at. */
  public void looked(int assertions) {
    seen += assertions;
  }

  public ImmutableList<Discrepancy> all() {
    return ImmutableList.copyOf(found);
  }

  /** Differences that are updates and no discrepancies. */
  public ImmutableList<Discrepancy> superseded() {
    return ImmutableList.copyOf(superseded);
  }

  public int unlikely() {
    return unlikely;
  }

  public int seen() {
    return seen;
  }

  /** A finding in the making. */
  public final class Draft {
    private final Severity severity;
    private final String message;
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<Fact> reasons = new ArrayList<>();
    private final List<Fact> ways = new ArrayList<>();
    private final List<Resolution> resolutions = new ArrayList<>();
    private double confidence = 0.95;
    private boolean dependsOnAnchor;
    private String topic = "";

    private Draft(Severity severity, String message) {
      this.severity = severity;
      this.message = message;
    }

    /** Adds an end: the words of {@code span} in {@code article}, and what they say. */
    public Draft says(Article article, Span span, String says) {
      evidence.add(new Evidence(span, article.textAt(span), says));
      return this;
    }

    /** Adds an assertion as an end. */
    public Draft says(ArticleFacts article, Assertion<?> assertion, String says) {
      return says(article.article(), assertion.span(), says);
    }

    public Draft because(Alignment alignment) {
      confidence = alignment.probability();
      return fact(Fact.SAME_BECAUSE, alignment.sameBecause());
    }

    /** Adds a line to the explanation. */
    public Draft fact(String key, String value) {
      (key.equals(Fact.TO_RESOLVE) ? ways : reasons).add(new Fact(key, value));
      return this;
    }

    /** Adds an edit as a way to resolve the finding. */
    public Draft resolve(Span at, String replacement) {
      resolutions.add(new Resolution(at, replacement));
      return this;
    }

    public Draft confidence(double value) {
      confidence = value;
      return this;
    }

    public Draft dependsOnAnchor(boolean value) {
      dependsOnAnchor = value;
      return this;
    }

    /** What the finding is about, as a part of its fingerprint. */
    public Draft topic(String key) {
      topic = key;
      return this;
    }

    /** Keeps the finding. */
    public void report() {
      found.add(build());
    }

    /** Keeps the finding as an update: the later end holds, the earlier is out of date. */
    public void supersede() {
      superseded.add(build());
    }

    private Discrepancy build() {
      Stream<Fact> explained = Stream.concat(reasons.stream(), ways.stream());
      CheckInfo info = check.info();
      return new Discrepancy(
          check.id(),
          info.type(),
          severity,
          Math.round(confidence * 100) / 100.0,
          message,
          ImmutableList.copyOf(evidence),
          Stream.concat(Fact.ofEnds(evidence), explained).collect(ImmutableList.toImmutableList()),
          ImmutableList.copyOf(resolutions),
          dependsOnAnchor,
          fingerprint());
    }

    /** Folded texts only, sorted, so that it survives edits elsewhere and a change of order. */
    private String fingerprint() {
      List<String> parts = new ArrayList<>();
      for (Evidence e : evidence) {
        parts.add(folded(e.text()));
      }
      parts.sort(null);
      parts.add(0, check.id() + '|' + topic);
      return Hashing.sha256()
          .hashString(Joiner.on('|').join(parts), StandardCharsets.UTF_8)
          .toString()
          .substring(0, 16);
    }

    /** As quotations are, but "$5" is not "€5"; what is all signs stays as it is. */
    private static String folded(String text) {
      String folded = Quote.fold(text);
      String signs = MONEY.retainFrom(text);
      return folded.isEmpty() && signs.isEmpty() ? text.strip() : signs + folded;
    }
  }
}
