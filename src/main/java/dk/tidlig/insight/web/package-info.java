@NullMarked
package dk.tidlig.insight.web;

import org.jspecify.annotations.NullMarked;
