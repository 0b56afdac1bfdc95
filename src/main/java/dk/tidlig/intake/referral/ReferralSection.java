package dk.tidlig.intake.referral;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Referrals on the child's timeline, in the family's extract, and out of the system. Why the family was referred
/// stands
/// in none of them: the extract says who tells it.
@Component
class ReferralSection implements ChildSection {
    private final ReferralRepository referrals;
    private final ReferralLines lines;
    private final ReferralGroups groups;
    private final Programmes programmes;
    private final Words words;

    ReferralSection(
            ReferralRepository referrals,
            ReferralLines lines,
            ReferralGroups groups,
            Programmes programmes,
            Words words) {
        this.referrals = referrals;
        this.lines = lines;
        this.groups = groups;
        this.programmes = programmes;
        this.words = words;
    }

    @Override
    public String key() {
        return "referral";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var names = groups.names();
        return all(grant).stream()
                .map(it -> new TimelineEntry(
                        it.received().at(),
                        false,
                        words.text("intake.referral.kind"),
                        "email",
                        words.text("intake.referral.timeline", names.getOrDefault(it.group(), "")),
                        null,
                        it.received().by(),
                        TimelineEntry.Weight.ORDINARY,
                        "/referrals/" + it.id()))
                .toList();
    }

    @Override
    public Object export(Grant grant) {
        return all(grant).stream().map(this::exported).toList();
    }

    private Map<String, Object> exported(Referral it) {
        var values = new LinkedHashMap<String, Object>();
        values.put("reference", it.reference().value());
        values.put("received", it.received().at().toString());
        values.put("standing", it.standing().name());
        lines.of(it.family(), programmes.version(it.version()).definition())
                .forEach((Answer line) -> values.put(line.question(), line.answer()));
        values.put(words.text("intake.referral.field.reasons"), words.text("intake.referral.export"));
        return values;
    }

    @Override
    public int erase(Grant grant) {
        return referrals.erase(grant);
    }

    private List<Referral> all(Grant grant) {
        return referrals.of(grant).stream()
                .map(id -> referrals.find(grant, id).orElseThrow(NotFound::new))
                .toList();
    }
}
