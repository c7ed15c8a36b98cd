package io.github.gainsay.planted;

import java.util.List;

/** Makes slips of the words at a marked site of a clean article. */
interface SlipOperator {

  /**
   * All the slips it can make at a site, in a fixed order.
   *
   * @param article gives the text and the date it is read under
   * @param site one that names this operator
   */
  List<Candidate> candidates(PlantedArticle article, Site site);
}
