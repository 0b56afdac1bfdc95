package dk.tidlig.advice;

import dk.tidlig.identity.LocalName;
import java.util.Map;

/// How consultations run in a jurisdiction.
///
/// @param answerDays so many days after it was asked an answer is due
/// @param turns the most that one conversation has
/// @param keepDays so many days after its last turn the words are gone; that it took place is still counted
/// @param themes what it can be about, by code
/// @param ages age bands, by code
/// @param source where the rules come from
/// @param standing how far that has been looked up
public record AdviceRule(
        int answerDays,
        int turns,
        int keepDays,
        Map<String, LocalName> themes,
        Map<String, LocalName> ages,
        LocalName source,
        String standing) {}
