package dk.tidlig.tenancy;

import dk.tidlig.kernel.MunicipalityId;
import java.time.ZoneId;
import java.util.List;

/// A municipality and what it lives by.
///
/// @param code the four-digit authority code with its leading zero (HL7 dk-core 3.7.0)
/// @param zone the zone its deadlines are counted in
/// @param calendar the code of its holiday calendar
/// @param languages what its pages are read in, its own first
/// @param minimumCell figures made of fewer children than this are not shown; at least 1
public record Municipality(
        MunicipalityId id,
        String code,
        String name,
        Jurisdiction jurisdiction,
        ZoneId zone,
        String calendar,
        List<String> languages,
        int minimumCell,
        HelpLine help) {
    public Municipality {
        if (!code.matches("\\d{4}")) {
            throw new IllegalArgumentException("a municipality's code is four digits, not '" + code + "'");
        }
        if (minimumCell < 1) {
            throw new IllegalArgumentException("the minimum cell is at least 1, not " + minimumCell);
        }
        languages = List.copyOf(languages);
    }
}
