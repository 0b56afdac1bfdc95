package dk.tidlig.walkthrough;

import java.time.LocalDate;

/// A midwife refers a family after a visit, and later sees what became of it; nothing of the help.
final class ReferrerWalk {
    private final Walk walk;
    private final String username;

    ReferrerWalk(Walk walk, String username) {
        this.walk = walk;
        this.username = username;
    }

    /// One question to a page; the interpreter and the twins are among the answers.
    void refersTwins(String mother, String settlement, LocalDate due) {
        walk.logsIn(username).looks();
        walk.goesTo("/referrals/new").sends();
        walk.chooses("subject", "UNBORN_CHILD").sends();
        walk.writes("givenName", "Naja").writes("familyName", mother).writes("phone", "12 34 56");
        walk.picks("language", "kl").chooses("interpreter", "true").sends();
        walk.chooses("locality", settlement).sends();
        walk.writes("dueOn", due.toString()).chooses("count", "2").sends();
        walk.chooses("reasons", "addiction").chooses("reasons", "own-neglect").sends();
        walk.writes("words", "Hun ryster på hænderne og sover dårligt.").writes("well", "Hun kommer hver gang.");
        walk.sends()
                .writes("tried", "Vi har talt to gange.")
                .writes("around", "Hendes mormor.")
                .sends();
        walk.chooses("consent", "YES").writes("consentBy", "Naja selv").sends();
        walk.sees("Naja " + mother, "Hash, alkohol eller spil", "Hun kommer hver gang.");
        walk.sends().sees("Henvisningen er sendt", "Beslutning inden fire uger");
        walk.follows("/referrals/own").sees("Modtaget. Gruppen ser på den på sit næste møde.");
        walk.followsOne("/referrals/").follows("/withdraw").sees("Vil du trække henvisningen tilbage?");
    }

    void hasHerFeedback() {
        walk.logsIn(username);
        walk.goesTo("/referrals/own").sees("Familien har fået en ansvarlig").seesNo("Sunde børn");
        walk.followsOne("/referrals/").seesNo("Sunde børn").leaves();
    }
}
