package io.github.gainsay.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.gainsay.Gainsay;
import io.github.gainsay.article.Article;
import io.github.gainsay.check.Discrepancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The order of events in invented articles, from their text alone. In a story, {@code {a|b}} stands
 * for {@code a} in the loud version and {@code b} in its silent twin.
 */
class EventOrderMismatchIT {
  private static final Gainsay GAINSAY =
      Gainsay.builder().checks(List.of(new EventOrderMismatch())).build();

  /** One slip each. */
  private static final ImmutableList<String> SLIPS =
      ImmutableList.of(
          "Customs officers stopped the lorry at Orlen on Monday. Two days later, on {Thursday|"
              + "Wednesday}, the driver was charged with smuggling.",
          "The ferry left Halm on Tuesday with 40 passengers. A day later, on {Friday|Wednesday},"
              + " the coast guard found it adrift.",
          "The county board rejected the plan at its meeting on Thursday. The next day,"
              + " {Sunday|Friday}, its chairman resigned.",
          "Mara Quist was taken to the Orlen hospital on Sunday. She died three days later, on"
              + " {Thursday|Wednesday}, her family said.",
          "The council will vote on the budget on Friday, {three|two} days after Wednesday's public"
              + " hearing in the town hall.",
          "The strike began on March {3|4}, two days after the March 2 vote of the drivers' union.",
          "Lena Ortiz was arraigned on April {7|6}, two days after her April 4 arrest, court records"
              + " show.",
          "The court sentenced Ruben Falk on June {20|14}, 2021, two weeks after a jury found him"
              + " guilty on May 31, 2021.",
          "Rescuers reached the climbers on Saturday, a day after they were reported missing on"
              + " {Thursday|Friday}.",
          "Police arrested a 30-year-old man on Wednesday, two days after the bakery was robbed on"
              + " {Sunday|Monday}.",
          "Two days after the mine was flooded on {Monday|Sunday}, the company halted work at its"
              + " other pits on Tuesday.",
          "The president of the club stepped down on Tuesday. The announcement came a day after"
              + " {Saturday's|Monday's} defeat in the cup.",
          "The mayor announced the closure on Friday. The decision came two days after"
              + " {Tuesday's|Wednesday's} inspection of the bridge.",
          "A viewing will be held on Tuesday, May 4, at the parish church. The funeral will be the"
              + " following day, {Thursday, May 6|Wednesday, May 5}.",
          "The bank cut its main rate on Oct. 2, 2023. The following month, in {December|November}"
              + " 2023, it cut the rate again.",
          "The museum opened its new wing in January 2020. The following month, in"
              + " {April|February} 2020, it closed because of the epidemic.",
          "Inspectors visited the plant on Feb. 3, 2022. Two weeks later, on {March 9|Feb. 17},"
              + " 2022, they ordered it to shut.",
          "Storm Edda struck the islands on Monday night. Power was restored a day later, on"
              + " {Saturday|Tuesday}, the utility said.",
          "The opposition leader met the king on Wednesday. A day earlier, on {Monday|Tuesday}, she"
              + " had met the speaker.",
          "The rebels took the airport on Sunday. The day before, on {Friday|Saturday}, they had"
              + " shelled the harbor.",
          "The company reported a loss on Thursday, a day after its rival Nordfold posted record"
              + " profits on {Tuesday|Wednesday}.",
          "Halm City beat Orlen United 2-1 on Saturday. Three days later, on {Monday|Tuesday}, they"
              + " drew with Brisk Rovers.",
          "The satellite was launched on Jan. 5, 2019. Ten days later, on Jan. {25|15}, 2019, it"
              + " sent its first picture.",
          "The two ministers spoke by phone on Monday. On {Thursday|Tuesday}, a day later, they"
              + " signed the treaty in Halm.",
          "The accused was released on bail on Friday, hours after {Tuesday's|Friday's} hearing in"
              + " the district court.",
          "The volcano erupted on Tuesday. Two days later, the army moved the villagers out. The"
              + " next day, {Sunday|Friday}, the ash reached the capital.",
          "The jury retired on Monday and returned its verdict two days later, on"
              + " {Friday|Wednesday}.",
          "Smoke was seen over the refinery on Sunday, {two days|a day} before the blast on Monday"
              + " that killed four workers.",
          "The senator apologized on Thursday, a day after the newspaper published the letters on"
              + " {Monday|Wednesday}.",
          "“We are ready to talk,” the union's leader Petra Holm said on Friday. The comments came"
              + " two days after the owners broke off the talks on {Monday|Wednesday}.",
          "The bill passed the lower house on 12 May 2022. Five days later, on {22|17} May 2022, the"
              + " senate sent it back.");

  /** Nothing wrong. */
  private static final ImmutableList<String> TRAPS =
      ImmutableList.of(
          "The mayor said on Friday that the bridge would close. A day later, on Saturday, it was"
              + " shut.",
          "Police said on Friday that the man was shot on Wednesday. A day later, on Thursday, he"
              + " died.",
          "The train left the rails on Thursday night. Hours later, on Friday, the dead were"
              + " brought to Halm.",
          "The fire broke out late on Monday. Two days later, on Thursday, it was out.",
          "“We voted on Monday. Two days later, on Friday, they changed the result,” Ms. Holm said.",
          "The hearing was on Tuesday. Later, on Friday, the judge ruled.",
          "The firm lost its license in March. Two weeks later, on Friday, it filed for bankruptcy.",
          "The talks ended on Monday. The ministers flew home, slept, and met the press. Two days"
              + " later, on Friday, the treaty was signed after another round that began Wednesday.",
          "She was elected on Nov. 3. The next day's papers, on Friday, printed her photograph.",
          "The boy was last seen on Sunday, police said Wednesday, two days after he left home on"
              + " Friday.",
          "The vote, planned for Friday, was moved two days after the Monday meeting to Sunday.",
          "The trial was put off on Tuesday, a day after Friday's deadline was moved to Monday.",
          "He worked for three days before Friday's launch and left on Sunday.",
          "The suspect was charged on Thursday, two days after the shooting.",
          "The museum will open on Friday, two or three days after Monday's ceremony.",
          "Shares fell on Thursday from a day earlier, when Wednesday's report lifted them.",
          "The parade is on July 4. The day after tomorrow, Monday, the streets will be closed.",
          "The league meets on Monday, a week before the season opens on Saturday.",
          "Ana Brisk won the race on Sunday, a day after her sister won it in 2019.",
          "Fans gathered at the gates on Saturday morning. By then the singer, who fell ill on"
              + " Thursday, had cancelled. The following day, Sunday, the tour was called off.",
          "The plane was found on Saturday. Every two days after that, on Monday and Wednesday, the"
              + " divers went down.");

  private static List<Discrepancy> check(String story) {
    Article article =
        Article.builder("a")
            .text("HALM, Nordland (AP) — " + story)
            .published(LocalDate.of(2022, 6, 1))
            .build();
    return GAINSAY.check(article).result().discrepancies();
  }

  static Stream<String> twins() {
    return SLIPS.stream().map(s -> s.replaceAll("\\{([^|}]*+)\\|([^}]*+)\\}", "$2"));
  }

  static Stream<String> traps() {
    return TRAPS.stream();
  }

  @Test
  void nineOfTenSlipsAreFound() {
    List<String> missed = new ArrayList<>();
    for (String slip : SLIPS) {
      String loud = slip.replaceAll("\\{([^|}]*+)\\|([^}]*+)\\}", "$1");
      if (check(loud).isEmpty()) {
        missed.add(loud);
      }
    }

    assertThat(missed).hasSizeLessThanOrEqualTo(SLIPS.size() / 10);
  }

  @ParameterizedTest
  @MethodSource({"twins", "traps"})
  void aSoundStoryIsSilent(String story) {
    assertThat(check(story)).isEmpty();
  }
}
