/// Inside the child's record: the sealed numbers, the log of amendments, and how names are found. Known to nobody else.
@NullMarked
package dk.tidlig.child.record;

import org.jspecify.annotations.NullMarked;
