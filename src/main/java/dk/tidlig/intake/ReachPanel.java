package dk.tidlig.intake;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import java.util.HashSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How the family wants to be reached, on the child's page: whoever helps needs it before the first call, and who must
/// not
/// learn of it.
@Component
class ReachPanel implements ChildPanel {
    private static final int MOST = 3;

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

    /// One way to the family, from one enquiry.
    ///
    /// @param from who gave it and when; null where there is but one
    /// @param caution who does not know of it, and must not learn it from the one who rings
    record Way(@Nullable String from, @Nullable String caution, String reach, String url) {}

    @Override
    public Map<String, Object> model(Grant grant) {
        var known = new HashSet<String>();
        var told = enquiries.of(grant).stream()
                .filter(it -> it.asked().reach().works())
                .filter(it ->
                        known.add(lines.reach(it.asked().reach()) + it.asked().aware()))
                .limit(MOST)
                .toList();
        return told.isEmpty()
                ? Map.of()
                : Map.of(
                        "ways",
                        told.stream().map(it -> way(it, told.size() > 1)).toList());
    }

    private Way way(Enquiry it, boolean several) {
        return new Way(
                several ? lines.from(it) : null,
                lines.caution(it.asked()),
                lines.reach(it.asked().reach()),
                "/enquiries/" + it.id());
    }
}
