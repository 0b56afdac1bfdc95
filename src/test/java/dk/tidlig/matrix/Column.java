package dk.tidlig.matrix;

import dk.tidlig.kernel.MunicipalityId;
import java.util.Map;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// One who asks, about somebody.
///
/// @param group columns beside each other in the file: a town and whose child it is
/// @param where what the asker's municipality is, for taking back what was done
/// @param known what is asked about
record Column(
        String group, String who, MunicipalityId where, RequestPostProcessor as, Map<String, String> known, Kind kind) {
    enum Kind {
        OWN,
        STRANGER,
        ELSEWHERE,
        /// What nobody has, for whoever asks elsewhere, too.
        UNKNOWN,
        NOBODY;

        boolean isAboutOthers() {
            return this == STRANGER || this == ELSEWHERE || this == UNKNOWN;
        }
    }

    /// The same for all that one is asked about.
    String asker() {
        return where + who;
    }

    String name() {
        return group + " " + who;
    }
}
