package io.github.gainsay.extract;

import com.google.common.collect.ImmutableSet;
import io.github.gainsay.article.Section;
import io.github.gainsay.article.SectionKind;
import io.github.gainsay.assertion.Assertion;
import io.github.gainsay.assertion.Attribution;
import io.github.gainsay.assertion.Kind;
import io.github.gainsay.assertion.Locus;
import io.github.gainsay.assertion.Occasion;
import io.github.gainsay.assertion.Qualifiers;
import io.github.gainsay.assertion.Topic;
import io.github.gainsay.extract.Paragraph.Quotation;
import io.github.gainsay.extract.Speakers.Speaker;
import io.github.gainsay.language.Sentence;
import io.github.gainsay.pack.Concepts;
import io.github.gainsay.pack.Gazetteer;
import io.github.gainsay.value.Quote;
import io.github.gainsay.value.QuoteKind;
import io.github.gainsay.value.Stance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who said what: quotations with their sources by cue words, quotation marks and
 * part-of-speech patterns, and paraphrases by cue words. The terms (source, cue, content) are those
 * of the PARC attribution corpus (Pareti 2012).
 *
 * <p>An assertion spans the quoted words without their marks, or the paraphrase. Names, roles and
 * times found before are used, so this extractor runs after theirs. Only sentences with a quotation
 * mark or a cue are looked at; the cost is linear in the text.
 */
public final class AttributionExtractor implements Extractor {
  private final Gazetteer gazetteer;
  private final Concepts concepts;
  private final ReportingCues cues = ReportingCues.standard();

  public AttributionExtractor() {
    this(Gazetteer.standard(), Concepts.standard());
  }

  public AttributionExtractor(Gazetteer gazetteer, Concepts concepts) {
    this.gazetteer = gazetteer;
    this.concepts = concepts;
  }

  @Override
  public void extract(Draft draft) {
    Speakers speakers = new Speakers(draft, gazetteer);
    Run run = new Run(draft, speakers, new Occasions(draft, speakers));
    QuotationReader flow = new QuotationReader(cues);
    List<Reported> stances = new ArrayList<>();
    for (Paragraph p : Paragraph.of(draft)) {
      SectionKind kind = p.section().kind();
      if (!kind.isTestimony()) {
        continue;
      }
      QuotationReader reader = kind.isFlow() ? flow : new QuotationReader(cues);
      List<Reported> found = reader.read(p);
      run.add(p, found);
      stances.addAll(new Stances(p, cues).find(cuesOf(p, found)));
    }
    // Last, so that whom a stance names moves no pronoun of what is said.
    stances.forEach(run::stance);
  }

  /** The cues that have their content: all but those of single quoted words. */
  private static Set<Integer> cuesOf(Paragraph p, List<Reported> found) {
    Set<Integer> used = new HashSet<>();
    for (Reported each : found) {
      SourceLink link = each.link();
      if (link != null && link.paragraph() == p && each.kind() != QuoteKind.MIXED) {
        used.add(link.cueAt());
      }
    }
    return used;
  }

  /** Turns what the readers find into assertions, in the order of the text. */
  private final class Run {
    private final Draft draft;
    private final Speakers speakers;
    private final Occasions occasions;

    private Run(Draft draft, Speakers speakers, Occasions occasions) {
      this.draft = draft;
      this.speakers = speakers;
      this.occasions = occasions;
    }

    private void add(Paragraph p, Iterable<Reported> found) {
      int read = 0;
      SourceFinder finder = new SourceFinder(p, cues);
      for (Reported reported : found) {
        while (read < p.size() && read < reported.to()) {
          occasions.read(p, read, finder);
          read = p.sentenceEnd(read);
        }
        emit(p, reported);
      }
      while (read < p.size()) {
        occasions.read(p, read, finder);
        read = p.sentenceEnd(read);
      }
    }

    private void emit(Paragraph p, Reported reported) {
      Section section = p.section();
      String words = section.text().substring(reported.start(), reported.end());
      if (words.isBlank()) {
        return;
      }
      Attribution attribution = said(p, reported.link());
      Sentence sentence = p.sentence(reported.from());
      Locus base = draft.locus(sentence, reported.from() - p.sentenceStart(reported.from()));
      draft.add(
          new Assertion<>(
              Kind.ATTRIBUTION,
              new Quote(words, reported.kind()),
              topic(p, reported, attribution),
              Qualifiers.PLAIN.withAttribution(attribution),
              base,
              section.locate(reported.start(), reported.end())));
    }

    private void stance(Reported stance) {
      SourceLink link = Objects.requireNonNull(stance.link());
      Paragraph p = link.paragraph();
      Speaker speaker = speakers.of(p, link.source());
      Attribution attribution = attribution(link, speaker, Occasion.OPEN);
      int from = stance.from();
      draft.add(
          new Assertion<>(
              Kind.ATTRIBUTION,
              new Stance(p.text(from, stance.to())),
              Topic.about(subject(attribution)),
              Qualifiers.PLAIN.withAttribution(attribution),
              draft.locus(p.sentence(from), from - p.sentenceStart(from)),
              p.span(from, stance.to())));
    }

    private Attribution said(Paragraph p, @Nullable SourceLink link) {
      if (link == null) {
        return Attribution.NONE;
      }
      Speaker speaker = speakers.resolve(link.paragraph(), link.source());
      return attribution(link, speaker, occasions.of(link, speaker, p.index()));
    }

    private static Attribution attribution(SourceLink link, Speaker speaker, Occasion occasion) {
      Paragraph at = link.paragraph();
      return new Attribution(
          at.text(link.source().from(), link.source().to()),
          at.span(link.source().from(), link.source().to()),
          speaker.name(),
          speaker.body(),
          link.cue(),
          occasion);
    }

    private Topic topic(Paragraph p, Reported reported, Attribution attribution) {
      ImmutableSet.Builder<String> context = ImmutableSet.builder();
      ImmutableSet.Builder<String> participants = ImmutableSet.builder();
      int i = reported.from();
      while (i < reported.to()) {
        int next = i + 1;
        for (int n = Math.min(gazetteer.maxWords(), reported.to() - i); n > 0; n--) {
          var entry = gazetteer.find(p.text(i, i + n));
          if (entry.isPresent()) {
            String nation = gazetteer.nation(entry.get().key());
            participants.add(nation);
            context.add(nation);
            next = i + n;
            break;
          }
        }
        if (next == i + 1 && isContent(p.token(i).tag())) {
          context.add(concepts.of(p.token(i).lemma().toLowerCase(Locale.ROOT)));
        }
        i = next;
      }
      return Topic.about(subject(attribution))
          .withParticipants(participants.build())
          .withContext(context.build());
    }
  }

  private static String subject(Attribution by) {
    return (by.name().isEmpty() ? by.body() : by.name()).toLowerCase(Locale.ROOT);
  }

  private static boolean isContent(String tag) {
    return tag.startsWith("NN") || tag.startsWith("VB") || tag.startsWith("JJ") || tag.equals("CD");
  }

  /**
   * Reported words of one paragraph.
   *
   * @param from first token
   * @param to token after the last
   * @param start offset of the first character in the text of the section
   * @param end offset after the last character
   */
  record Reported(int from, int to, int start, int end, QuoteKind kind, @Nullable SourceLink link) {

    /** A paraphrase: tokens {@code [from, to)}. */
    static Reported tokens(Paragraph p, int from, int to, SourceLink link) {
      return new Reported(
          from, to, p.token(from).start(), p.token(to - 1).end(), QuoteKind.INDIRECT, link);
    }

    /** A quotation from token {@code from} on. */
    static Reported from(Paragraph p, Quotation q, int from, SourceLink link) {
      Reported whole = quotation(p, q, QuoteKind.DIRECT, link);
      return new Reported(from, q.to(), p.token(from).start(), whole.end(), whole.kind(), link);
    }

    /** A quotation without the blanks inside its marks. */
    static Reported quotation(Paragraph p, Quotation q, QuoteKind kind, @Nullable SourceLink l) {
      String text = p.section().text();
      int start = q.range().start();
      int end = q.range().end();
      while (start < end && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
      while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      return new Reported(q.from(), q.to(), start, end, kind, l);
    }
  }
}
