@NullMarked
package dk.tidlig.shell.web;

import org.jspecify.annotations.NullMarked;
