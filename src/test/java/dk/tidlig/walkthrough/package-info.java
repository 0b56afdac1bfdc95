/// A programme from end to end, through the real pages in a real browser.
@NullMarked
package dk.tidlig.walkthrough;

import org.jspecify.annotations.NullMarked;
