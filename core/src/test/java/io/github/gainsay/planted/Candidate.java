package io.github.gainsay.planted;

/**
 * Words that would make a slip of those of a site.
 *
 * @param kind what was done, such as {@code year back}; one slip of each kind is planted at a site
 * @param words what stands at the site in the article with the slip
 */
record Candidate(String kind, String words) {}
