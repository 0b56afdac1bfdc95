package dk.tidlig.outreach;

import dk.tidlig.identity.LocalName;
import java.util.Map;

/// How places are told in a jurisdiction.
///
/// @param againDays so many days after it was last told a place counts as not told
/// @param kinds of places, by code
/// @param ways of telling, by code
/// @param standing how far the source has been looked up
public record OutreachRule(
        int againDays, Map<String, LocalName> kinds, Map<String, LocalName> ways, LocalName source, String standing) {}
