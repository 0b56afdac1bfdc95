package dk.tidlig.walkthrough;

import dk.tidlig.identity.Actor;
import java.time.LocalDate;
import java.util.List;

/// The case worker around the table with the group: nobody decides before enough professions are there.
final class GroupWalk {
    private final Walk walk;
    private final String username;

    GroupWalk(Walk walk, String username) {
        this.walk = walk;
        this.username = username;
    }

    void opensTheMeeting(LocalDate day) {
        walk.logsIn(username).looks().sees("2 ufødte børn");
        walk.goesTo("/referrals").followsOne("/referrals/").sees("Det står der i henvisningen");
        walk.goesTo("/groups").writes("on", day.toString()).sendsWith("on");
        walk.sees("I kan ikke beslutte endnu: 0 fag er til stede, og der skal være 3.");
    }

    void ticksThosePresent(List<Actor> present) {
        present.forEach(one -> walk.chooses("present", one.id().toString()));
        walk.sendsWith("present").says("Det er gemt, hvem der er til stede");
        walk.sees("I kan beslutte: 3 fag er til stede, og 3 er nok.");
    }

    /// First who it is about, so that whoever may take no part can say so; then why.
    void takesTheFamilyIn(String mother, Actor responsible, LocalDate again) {
        walk.followsWords("2 ufødte børn").sees("Inhabil?", "Naja " + mother).seesNo("Hash, alkohol");
        walk.follows("read=true").sees("Hash, alkohol eller spil");
        walk.chooses("kind", "ACCEPTED").writes("reason", "Naja vil gerne, og vi kan begynde før fødslen.");
        walk.picks("responsible", responsible.id().toString());
        walk.writes("followUpOn", again.toString()).sends();
        walk.says("Beslutningen er gemt").sees("Taget ind").seesNo(mother);
        walk.follows("/print").sees("Referat", "Taget ind").seesNo(mother);
        walk.leaves();
    }
}
