/// What the family says itself, what it says is not right, and what is answered.
@NullMarked
package dk.tidlig.family.word;

import org.jspecify.annotations.NullMarked;
