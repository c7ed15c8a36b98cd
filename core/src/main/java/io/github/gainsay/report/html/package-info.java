/** The report as one HTML file: what the page shows as plain records, and the template for it. */
@NullMarked
package io.github.gainsay.report.html;

import org.jspecify.annotations.NullMarked;
