package dk.tidlig.episode.retention;

/// One record in a sentence.
///
/// @param name what it is, as `Et forløb i Tidlig Forebyggelse`
/// @param standing until when, or why there is no such day
/// @param rule how long the rule says, and from when
/// @param source where the rule comes from; empty when there is none
public record KeptLine(String name, String standing, String rule, String source, boolean archiveFirst) {}
