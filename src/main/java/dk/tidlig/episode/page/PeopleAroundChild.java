package dk.tidlig.episode.page;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Who is around the child: the responsible first, then the family, then the helpers. How to reach them is on the
/// family's own page.
@Component
class PeopleAroundChild {
    private final CourseRecords courses;
    private final ChildRecords records;
    private final Colleagues colleagues;
    private final Words words;

    PeopleAroundChild(CourseRecords courses, ChildRecords records, Colleagues colleagues, Words words) {
        this.courses = courses;
        this.records = records;
        this.colleagues = colleagues;
        this.words = words;
    }

    List<Around> around(Grant grant) {
        var responsible = new LinkedHashSet<UserId>();
        var helpers = new LinkedHashSet<UserId>();
        courses.all(grant).stream().filter(course -> course.open()).forEach(course -> {
            responsible.add(course.responsible());
            helpers.addAll(course.helpers());
        });
        helpers.removeAll(responsible);
        var everyone = new LinkedHashSet<>(responsible);
        everyone.addAll(helpers);
        var names = colleagues.of(everyone);
        var language = grant.actor().language();
        var around = new ArrayList<Around>();
        responsible.forEach(user -> add(around, names, user, language, true));
        records.family(grant).kin().forEach(kin -> around.add(kin(kin)));
        helpers.forEach(user -> add(around, names, user, language, false));
        return around;
    }

    private void add(
            List<Around> around, Map<UserId, Colleague> names, UserId user, Locale language, boolean responsible) {
        var colleague = names.get(user);
        around.add(new Around(
                colleague == null ? words.text("episode.somebody") : colleague.name(),
                colleague == null ? "" : colleague.professionName().in(language),
                words.text(responsible ? "episode.around.responsible" : "episode.around.helper"),
                responsible));
    }

    private Around kin(KinView it) {
        var relation = words.text("child.relation." + it.relation().code());
        return new Around(
                it.name().orElse(relation),
                it.custody() ? words.text("episode.around.custody", relation) : relation,
                "",
                false);
    }
}
