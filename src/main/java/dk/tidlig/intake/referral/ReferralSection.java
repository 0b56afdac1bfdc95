package dk.tidlig.intake.referral;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Referrals on the child's timeline, in the family's extract, and out of the system. Why the family was referred
/// stands
/// in none of them: the extract says who tells it.
@Component
class ReferralSection implements ChildSection {
    private final ReferralRepository referrals;
    private final ReferralExtract extract;
    private final ReferralGroups groups;
    private final Words words;

    ReferralSection(ReferralRepository referrals, ReferralExtract extract, ReferralGroups groups, Words words) {
        this.referrals = referrals;
        this.extract = extract;
        this.groups = groups;
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
        return export(grant, Audience.FAMILY);
    }

    @Override
    public Object export(Grant grant, Audience audience) {
        return all(grant).stream()
                .map(it -> audience == Audience.ARCHIVE ? extract.forArchive(grant, it) : extract.forFamily(it))
                .toList();
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
