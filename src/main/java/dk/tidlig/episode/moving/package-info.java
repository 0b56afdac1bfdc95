/// A family moves: the old municipality offers the course, the new one opens, accepts or declines it. Until it accepts,
/// the old one is responsible; from that moment the new one is. What came along is read, and never mixed into what is
/// written here.
@NullMarked
package dk.tidlig.episode.moving;

import org.jspecify.annotations.NullMarked;
