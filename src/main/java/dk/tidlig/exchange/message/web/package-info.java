/// The inbox as it is read.
@NullMarked
package dk.tidlig.exchange.message.web;

import org.jspecify.annotations.NullMarked;
