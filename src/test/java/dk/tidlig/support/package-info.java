/// What tests of every module stand on.
@NullMarked
package dk.tidlig.support;

import org.jspecify.annotations.NullMarked;
