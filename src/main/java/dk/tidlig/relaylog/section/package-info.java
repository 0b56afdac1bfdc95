/// Where the relay log plugs into the child's page, My day and the gate.
@NullMarked
package dk.tidlig.relaylog.section;

import org.jspecify.annotations.NullMarked;
