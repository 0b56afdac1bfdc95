/// Whether network meetings and steering groups keep to their rhythm, as it is shown.
@NullMarked
package dk.tidlig.meeting.rhythm;

import org.jspecify.annotations.NullMarked;
