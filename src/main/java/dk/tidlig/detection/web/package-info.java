/// The pages of rounds, rooms and rosters.
@NullMarked
package dk.tidlig.detection.web;

import org.jspecify.annotations.NullMarked;
