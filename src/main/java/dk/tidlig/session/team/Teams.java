package dk.tidlig.session.team;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.SessionAction;
import dk.tidlig.session.SessionRefusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Courses that a team gives to a family.
@UseCase
public class Teams {
    private final Gate gate;
    private final TeamSteps steps;
    private final TeamRecords records;

    Teams(Gate gate, TeamSteps steps, TeamRecords records) {
        this.gate = gate;
        this.steps = steps;
        this.records = records;
    }

    /// What a team can be put together for in the episode now, and what each of the people can.
    ///
    /// @return nothing when no offer that the programme uses asks for a team
    public List<TeamOffer> offers(Actor actor, ChildId child, EpisodeId episode) {
        var grant = gate.require(actor, SessionAction.START, child);
        return steps.offers(grant, episode);
    }

    /// Codes of the professions whose competence each has today.
    public Map<UserId, Set<String>> competences(Actor actor, ChildId child, List<UserId> people) {
        gate.require(actor, SessionAction.START, child);
        return steps.competences(people);
    }

    /// The course begins today with all its sessions booked, or nothing happens at all.
    ///
    /// @throws Refused with what the team lacks, or when there are fewer or more sessions than the offer says
    public CourseId putTogether(Actor actor, TeamCommand.PutTogether command) {
        var grant = gate.require(actor, SessionAction.START, command.child());
        var course = steps.begin(grant, command);
        records.add(grant, course, command.lead(), steps.method(command.offer()));
        return course;
    }

    /// Nothing when no team gives the course.
    public Optional<Team> of(Actor actor, ChildId child, CourseId course) {
        var grant = gate.require(actor, SessionAction.READ, child);
        return records.find(grant, course);
    }

    /// @throws Refused when it was not missed, is booked again, or is explained
    public void explain(Actor actor, TeamCommand.Explain command) {
        var grant = gate.require(actor, SessionAction.HOLD, command.child());
        steps.refuseUnlessMissed(grant, command);
        if (!records.explain(grant, command.appointment(), command.words().strip())) {
            throw new Refused(SessionRefusal.NOTHING_TO_EXPLAIN);
        }
    }

    /// @throws Refused while a session is booked, or the end is not measured
    public void endTogether(Actor actor, TeamCommand.EndTogether command) {
        var grant = gate.require(actor, SessionAction.END, command.child());
        if (records.find(grant, command.course()).isEmpty()) {
            throw new Refused(SessionRefusal.NO_TEAM);
        }
        steps.end(grant, command);
        records.end(
                grant,
                command.course(),
                new Team.End(
                        command.went(), command.family().strip(), command.team().strip(), grant.stamp()));
    }
}
