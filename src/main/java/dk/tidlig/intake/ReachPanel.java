package dk.tidlig.intake;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How the family wants to be reached, on the child's page: whoever helps needs it before the first call.
@Component
class ReachPanel implements ChildPanel {
    private final EnquiryRepository enquiries;
    private final EnquiryLines lines;

    ReachPanel(EnquiryRepository enquiries, EnquiryLines lines) {
        this.enquiries = enquiries;
        this.lines = lines;
    }

    @Override
    public Action reading() {
        return IntakeAction.READ;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String fragment() {
        return "intake/parts :: reach";
    }

    @Override
    public Width width() {
        return Width.HALF;
    }

    @Override
    public Map<String, Object> model(Grant grant) {
        return enquiries.of(grant).stream()
                .findFirst()
                .filter(it -> it.asked().reach().works())
                .<Map<String, Object>>map(
                        it -> Map.of("reach", lines.reach(it.asked().reach()), "url", "/enquiries/" + it.id()))
                .orElse(Map.of());
    }
}
