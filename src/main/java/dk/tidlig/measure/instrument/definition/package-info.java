/// What an instrument is: read from a FHIR R4 Questionnaire, checked, and scored by its own FHIRPath expressions.
@NullMarked
@NamedInterface("definition")
package dk.tidlig.measure.instrument.definition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
