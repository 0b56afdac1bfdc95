package dk.tidlig.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A child from another register.
///
/// @param ref a pseudonym or a CPR number; a child with it that is here already is found again
/// @param bornOn empty for an unborn child
public record ImportedChild(String ref, @Nullable LocalDate bornOn) {}
