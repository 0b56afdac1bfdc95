package dk.tidlig.child.consent;

import dk.tidlig.shell.Choice;
import java.util.List;

/// What can be chosen in the forms about consent.
public record ConsentChoices(List<Choice> to, List<Choice> data, List<Choice> purposes, List<Choice> givers) {
    /// How the young person stands in the form.
    public static final String SELF = "self";
}
