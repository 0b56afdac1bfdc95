package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import java.util.regex.Pattern;

/// A mother at her kitchen table asks for help without a log-in.
final class ParentWalk {
    private static final Pattern NUMBER = Pattern.compile("[2-9A-Z]{4}-[2-9A-Z]{4}");

    private final Walk walk;

    ParentWalk(Walk walk) {
        this.walk = walk;
    }

    /// @return the number that she is given
    String enquires() {
        walk.goesTo("/enquire/" + People.HERE + "/tidlig-forebyggelse").sends();
        walk.chooses("channel", "parent").sends();
        walk.chooses("subject", "CHILD").sends();
        walk.writes("age", "9").sends();
        walk.chooses("themes", "anxiety").sends();
        walk.writes("words", "Hun tør ikke gå i skole.").sends();
        walk.chooses("place", "5").sends();
        walk.chooses("way", "PHONE").writes("phone", "12 34 56 87").sends();
        walk.choosesLabelled("Jeg er alene med barnet").sends();
        walk.sees("Hun tør ikke gå i skole.", "5 ud af 10", "Ring på 12 34 56 87");
        walk.ticks("consent").sends();
        var number = NUMBER.matcher(walk.text());
        assertThat(number.find()).as("a number on the last page").isTrue();
        walk.leaves();
        return number.group();
    }
}
