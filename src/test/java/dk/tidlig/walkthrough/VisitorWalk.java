package dk.tidlig.walkthrough;

import dk.tidlig.identity.Actor;
import java.time.LocalDate;

/// The health visitor who is responsible: makes the plan with the family, enters the births, follows up.
final class VisitorWalk {
    private final Walk walk;
    private final String username;
    private String plan = "";

    VisitorWalk(Walk walk, String username) {
        this.walk = walk;
        this.username = username;
    }

    /// One plan for both children, with something said for each.
    void beginsThePlan() {
        walk.logsIn(username).looks();
        walk.goesTo("/children").followsOne("/children/").sendsTo("/plans");
        plan = walk.address().replace("/draft", "");
        walk.follows("/draft/purpose")
                .writes("words", "At Naja og børnene får en rolig start.")
                .sends();
        walk.follows("/draft/basis").chooses("basis", "advice").sends();
        walk.follows("/draft/children")
                .choosesForEach("true")
                .writesForEach("words-", "En god start.")
                .sends();
        walk.follows("/draft/voices").writes("parents", "Jeg vil gerne sove om natten.");
        walk.chooses("interpreter", "true").writes("language", "Grønlandsk").sends();
    }

    void aimsOnBothSides(Actor worker, Actor visitor, LocalDate by) {
        goal("Sunde børn", "Vægt ved undersøgelserne", by);
        goal("En bolig, hvor der er ro", "Egen nøgle", by);
        action("Besøg hver uge", "health", visitor, by);
        action("Søge bolig sammen", "social", worker, by);
        walk.looks().sends().sees("Sunde børn", "Besøg hver uge", worker.name(), "Det sociale");
    }

    private void goal(String words, String indicator, LocalDate by) {
        walk.follows("/draft/goals/new").writes("words", words).writes("indicator", indicator);
        walk.writes("target", "Ja").writes("by", by.toString()).sends();
    }

    private void action(String what, String side, Actor owner, LocalDate by) {
        walk.follows("/draft/actions/new")
                .writes("what", what)
                .chooses("side", side)
                .chooses("kind", "SUPPORT");
        walk.picks("owner", owner.id().toString()).writes("by", by.toString()).sends();
    }

    /// Something is under way, and the purpose is said better, with why; what differs stands on a page of its own.
    void changesIt() {
        walk.goesTo(plan)
                .follows("/actions/")
                .chooses("status", "UNDER_WAY")
                .sends()
                .sees("I gang");
        walk.sendsTo("/draft").follows("/draft/purpose").writes("words", "At alle tre får en rolig start.");
        walk.sends().writes("why", "Naja sagde det sådan.").sends();
        walk.follows("/changes").sees("Naja sagde det sådan.", "At alle tre får en rolig start.");
        walk.goesTo(plan);
    }

    /// Party by party; the father is not there.
    void hearsTheFamily() {
        walk.follows("/agreements/mother")
                .chooses("answer", "AGREED")
                .chooses("how", "HOME")
                .sends();
        walk.says("Svaret er gemt").sees("Grønlandsk");
        walk.follows("/agreements/father")
                .chooses("answer", "NOT_REACHED")
                .chooses("how", "PHONE")
                .sends();
    }

    /// Two children from now, each with a page of their own and the same plan.
    void entersTheBirths(LocalDate day, String familyName, String first, String second) {
        walk.logsIn(username).looks();
        isBorn("nr. 1", day, first, familyName);
        isBorn("nr. 2", day, second, familyName);
        walk.goesTo("/children").sees(first + " " + familyName, second + " " + familyName);
        walk.followsWords(second + " " + familyName)
                .sees(second)
                .follows("/plans")
                .looks();
    }

    private void isBorn(String unborn, LocalDate day, String name, String familyName) {
        walk.goesTo("/children").followsWords(unborn).follows("/family").follows("/birth");
        walk.writes("bornOn", day.toString())
                .writes("givenName", name)
                .writes("familyName", familyName)
                .sends();
    }

    void followsUp(String name) {
        walk.logsIn(username).looks().sees(name);
        walk.goesTo(plan).follows("/follow-up").writes("with", "Naja og hendes mormor");
        walk.choosesForEach("ON_THE_WAY").writes("note", "Begge børn vokser.").chooses("decision", "GO_ON");
        walk.chooses("rhythm", "quarterly").writes("rhythmWhy", "Det går godt.").sends();
        walk.sees("Begge børn vokser.", "På vej");
    }

    void printsThePlan(String first, String second) {
        walk.goesTo(plan).follows("/print").sees(first, second, "Sunde børn", "Moderen", "Underskrift");
        walk.leaves();
    }
}
