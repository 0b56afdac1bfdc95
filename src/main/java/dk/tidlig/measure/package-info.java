/// How it goes: somebody's place for the child on a scale of the programme.
///
/// Owns: ratings with rater, perspective, context, purpose and words, each with the scale it was given on; corrections,
/// which stand beside what they correct; the trajectory; what is missing; instruments, who is certified in them, what
/// they gave, and that somebody looks at it. Never does: add up or average what people see differently, give a scale a
/// length, a step or a direction of its own (the programme's version has them), or make a diagnosis.
/// Why the scale's bounds lie in each row: a place stays readable, and checked, whatever the scale becomes.
@NullMarked
@ApplicationModule(
        displayName = "measure",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "access",
            "shell",
            "shell :: pictures",
            "secrecy",
            "programme",
            "programme :: screening",
            "child",
            "episode",
            "session",
            "session :: team"
        })
package dk.tidlig.measure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
