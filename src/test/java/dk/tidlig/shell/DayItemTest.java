package dk.tidlig.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tidlig.identity.Language;
import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DayItemTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 9);
    private final ChildId child = ChildId.random();

    @Test
    void looksAtOneChildOnOneDayAreOneThingWithTheLastOnesDeed() {
        var group = item(10, "Gruppen ser på det igen.", "/child").asLookAt(child, DAY);
        var between = item(15, "Startmålingen mangler.", "/ruler");
        var plan = item(20, "Planen skal følges op.", "/follow-up").asLookAt(child, DAY);

        var once = DayItem.once(List.of(group, between, plan));

        assertThat(once)
                .extracting(DayItem::text, DayItem::actionUrl)
                .containsExactly(
                        tuple("Gruppen ser på det igen. Planen skal følges op.", "/follow-up"),
                        tuple("Startmålingen mangler.", "/ruler"));
    }

    @Test
    void aResultItsDecisionAndTheLimitOfThatAreOneThing() {
        var result = UUID.randomUUID();
        var course = UUID.randomUUID();
        var look = item(0, "Et skema giver noget at se på.", "/instruments").asAbout(result);
        var limit = item(9, "Beslutning inden to uger.", "/screening").asDecisionIn(course);
        var decide = item(1, "Beslut, hvad der skal ske.", "/screening")
                .asAbout(result)
                .asDecisionIn(course);

        for (var items : List.of(List.of(look, decide, limit), List.of(look, limit, decide))) {
            assertThat(DayItem.once(items))
                    .singleElement()
                    .satisfies(it -> assertThat(it.actionUrl()).isEqualTo("/screening"))
                    .satisfies(it -> assertThat(it.text()).contains("se på", "Beslut, hvad", "to uger"));
        }
        assertThat(DayItem.once(List.of(limit, limit.asDecisionIn(UUID.randomUUID()), look)))
                .hasSize(2);
    }

    @Test
    void whatIsOnAnotherDayOrOfAnotherChildStaysApart() {
        var items = List.of(
                item(1, "a", "/a").asLookAt(child, DAY),
                item(2, "b", "/b").asLookAt(child, DAY.plusDays(1)),
                item(3, "c", "/c").asLookAt(ChildId.random(), DAY),
                item(4, "d", "/d"),
                item(5, "d", "/d"));

        assertThat(DayItem.once(items)).isEqualTo(items);
    }

    @Test
    void aMarkedTextIsMarkedOnce() {
        var texts = new Texts();

        var title = texts.getMessage("child.unborn-of", new Object[] {"Naja" + Texts.MARK}, Language.GREENLANDIC);

        assertThat(title).endsWith(Texts.MARK).containsOnlyOnce(Texts.MARK);
    }

    private static DayItem item(long urgency, String text, String url) {
        return new DayItem(null, urgency, "Naja", "/child", text, "Åbn", url);
    }
}
