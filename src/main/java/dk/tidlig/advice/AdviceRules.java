package dk.tidlig.advice;

import dk.tidlig.identity.setup.LandFiles;
import dk.tidlig.identity.setup.YamlPart;
import java.io.Reader;
import org.springframework.stereotype.Component;

/// How consultations run, from `advice/<jurisdiction>.yaml`. A file that cannot be used stops the start.
@Component
public class AdviceRules {
    private final LandFiles.Said<AdviceRule> said;

    AdviceRules(LandFiles files) {
        this.said = files.of("advice", AdviceRules::read);
    }

    /// Of the bound municipality.
    public AdviceRule here() {
        return said.here();
    }

    static AdviceRule read(String file, Reader reader) {
        var top = YamlPart.read(file, reader);
        var says = top.only("answer-days", "turns", "keep-days", "themes", "ages", "source", "standing");
        return new AdviceRule(
                top.need(says, "answer-days").atLeastOne(),
                top.need(says, "turns").atLeastOne(),
                top.need(says, "keep-days").atLeastOne(),
                top.need(says, "themes").names(),
                top.need(says, "ages").names(),
                top.need(says, "source").name(),
                top.need(says, "standing").among(LandFiles.STANDINGS));
    }
}
