@NullMarked
package dk.tidlig.exchange.web;

import org.jspecify.annotations.NullMarked;
