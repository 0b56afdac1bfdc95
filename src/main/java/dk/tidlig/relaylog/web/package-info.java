@NullMarked
package dk.tidlig.relaylog.web;

import org.jspecify.annotations.NullMarked;
