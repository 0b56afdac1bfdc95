/// The rules of style.md and architecture.md that a machine can hold. Each checker that is ours is a class that takes a
/// text and gives back what is wrong with it, and has a test that plants a violation and sees it found.
@NullMarked
package dk.tidlig.architecture;

import org.jspecify.annotations.NullMarked;
