package dk.tidlig.session.team;

import dk.tidlig.access.Grant;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.identity.family.FamilyRule;
import dk.tidlig.identity.family.FamilyRules;
import dk.tidlig.session.Course;
import dk.tidlig.session.records.CourseRepository;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who is on a team, as the family is told: by profession, and by name only where the municipality tells names.
@Component
class TeamMembers {
    private final CourseRepository courses;
    private final Colleagues colleagues;
    private final FamilyRules rules;

    TeamMembers(CourseRepository courses, Colleagues colleagues, FamilyRules rules) {
        this.courses = courses;
        this.colleagues = colleagues;
        this.rules = rules;
    }

    String toFamily(Grant grant, Team team) {
        var on = courses.find(grant, team.course()).map(Course::helpers).orElse(List.of());
        var known = colleagues.of(on);
        boolean names = rules.here().filter(FamilyRule::staffNames).isPresent();
        return on.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(one -> called(one, names, grant))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String called(Colleague one, boolean names, Grant grant) {
        var language = grant.actor().language();
        return names ? one.line(language) : one.professionName().in(language);
    }
}
