/// The extract's page and file.
@NullMarked
package dk.tidlig.episode.extract.web;

import org.jspecify.annotations.NullMarked;
