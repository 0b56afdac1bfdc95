@NullMarked
package dk.tidlig.episode.web;

import org.jspecify.annotations.NullMarked;
