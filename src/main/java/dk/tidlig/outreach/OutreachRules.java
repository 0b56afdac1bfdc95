package dk.tidlig.outreach;

import dk.tidlig.identity.setup.LandFiles;
import dk.tidlig.identity.setup.YamlPart;
import java.io.Reader;
import org.springframework.stereotype.Component;

/// Which places are told, and how, from `outreach/<jurisdiction>.yaml`. A file that cannot be used stops the start.
@Component
public class OutreachRules {
    private final LandFiles.Said<OutreachRule> said;

    OutreachRules(LandFiles files) {
        this.said = files.of("outreach", OutreachRules::read);
    }

    /// Of the bound municipality.
    public OutreachRule here() {
        return said.here();
    }

    static OutreachRule read(String file, Reader reader) {
        var top = YamlPart.read(file, reader);
        var says = top.only("again-days", "kinds", "ways", "source", "standing");
        return new OutreachRule(
                top.need(says, "again-days").atLeastOne(),
                top.need(says, "kinds").names(),
                top.need(says, "ways").names(),
                top.need(says, "source").name(),
                top.need(says, "standing").among(LandFiles.STANDINGS));
    }
}
