package dk.tidlig.identity;

import java.util.Map;

/// How consent is given in a municipality.
///
/// @param ownFromAge in years: from then on the young person's own consent is enough
/// @param remindAfterMonths so long after it was given, whoever is responsible is asked to talk about it again
/// @param data kinds of data that can be consented to, by code
/// @param purposes what they may be used for, by code
/// @param source where the rule comes from
public record ConsentRule(
        int ownFromAge,
        Holders holders,
        int remindAfterMonths,
        Map<String, LocalName> data,
        Map<String, LocalName> purposes,
        LocalName source) {
    /// Of those with custody, who must have said yes.
    public enum Holders {
        ALL,
        ANY
    }
}
