package dk.tidlig.episode.page;

import dk.tidlig.access.Gate;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import java.util.List;

/// The child's page, its head on every other page of the child, and the print.
@UseCase
public class ChildPages {
    private final Gate gate;
    private final Heads heads;
    private final Surroundings surroundings;
    private final CourseRecords courses;
    private final ChildRecords records;

    ChildPages(Gate gate, Heads heads, Surroundings surroundings, CourseRecords courses, ChildRecords records) {
        this.gate = gate;
        this.heads = heads;
        this.surroundings = surroundings;
        this.courses = courses;
        this.records = records;
    }

    /// @throws dk.tidlig.kernel.NotFound when the child is not registered, or not to be known of
    public ChildHead head(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.READ, child);
        return heads.head(grant);
    }

    /// @param section key of the one section that the timeline shows; empty for all
    /// @param whole whether the timeline goes back to the beginning
    public Overview overview(Actor actor, ChildId child, String section, boolean whole) {
        var grant = gate.require(actor, EpisodeAction.READ, child);
        return new Overview(
                heads.head(grant),
                courses.newest(grant).orElse(null),
                surroundings.panels(grant),
                surroundings.timeline(grant, section, whole),
                surroundings.around(grant));
    }

    /// The courses with the words for them, the newest first.
    public List<CourseCard> courses(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.READ, child);
        return surroundings.cards(grant, courses.all(grant));
    }

    public PrintedCourse print(Actor actor, ChildId child) {
        var grant = gate.require(actor, EpisodeAction.PRINT, child);
        return new PrintedCourse(
                heads.head(grant),
                records.family(grant),
                surroundings.cards(grant, courses.all(grant)),
                surroundings.story(grant),
                surroundings.around(grant));
    }
}
