/// What the family's own pages show, gathered from what each module lets it see.
@NullMarked
package dk.tidlig.family.view;

import org.jspecify.annotations.NullMarked;
