package dk.tidlig.outreach;

import dk.tidlig.shell.Choice;
import java.util.List;

/// What can be chosen about a place and about telling it.
public record PlaceChoices(List<Choice> kinds, List<Choice> ways, List<Choice> people, String source) {}
