package dk.tidlig.intake;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// Enquiries on the child's timeline, in the family's extract, and out of the system.
@Component
class IntakeSection implements ChildSection {
    private final EnquiryRepository enquiries;
    private final EnquiryLines lines;
    private final Programmes programmes;
    private final Words words;

    IntakeSection(EnquiryRepository enquiries, EnquiryLines lines, Programmes programmes, Words words) {
        this.enquiries = enquiries;
        this.lines = lines;
        this.programmes = programmes;
        this.words = words;
    }

    @Override
    public Action reading() {
        return IntakeAction.READ;
    }

    @Override
    public String key() {
        return "intake";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return enquiries.of(grant).stream().map(this::entry).toList();
    }

    private TimelineEntry entry(Enquiry it) {
        var programme = programmes.version(it.version()).definition();
        var professional = it.door() == Enquiry.Door.PROFESSIONAL;
        return new TimelineEntry(
                it.received().at(),
                it.door() == Enquiry.Door.IMPORT,
                words.text("intake.timeline.kind"),
                "email",
                words.text("intake.timeline.from", lines.channel(it.asked().channel(), programme)),
                lines.themes(it.asked().themes(), programme),
                professional ? it.received().by() : null,
                TimelineEntry.Weight.ORDINARY,
                "/enquiries/" + it.id());
    }

    @Override
    public List<String> cautions(Grant grant) {
        return enquiries.of(grant).stream()
                .map(it -> lines.caution(it.asked()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public Object export(Grant grant) {
        return export(grant, Audience.FAMILY);
    }

    @Override
    public Object export(Grant grant, Audience audience) {
        return enquiries.of(grant).stream().map(it -> exported(it, audience)).toList();
    }

    private Map<String, Object> exported(Enquiry it, Audience audience) {
        var values = new LinkedHashMap<String, Object>();
        values.put("reference", it.reference().value());
        values.put("received", it.received().at().toString());
        values.put("standing", it.standing().name());
        var told = audience == Audience.ARCHIVE ? lines.of(it) : lines.toFamily(it);
        told.forEach((Answer line) -> values.put(line.question(), line.answer()));
        if (it.answer() != null) {
            values.put("answer", it.answer());
        }
        return values;
    }

    @Override
    public int erase(Grant grant) {
        return enquiries.erase(grant);
    }
}
