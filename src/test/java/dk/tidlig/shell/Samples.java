package dk.tidlig.shell;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Invented people and numbers for the previews.
final class Samples {
    private Samples() {}

    private static final List<Frame.MenuItem> MENU = List.of(
            new Frame.MenuItem("my-day", "/", false),
            new Frame.MenuItem("children", "/children", false),
            new Frame.MenuItem("enquiries", "/enquiries", false),
            new Frame.MenuItem("offers", "/offers", false),
            new Frame.MenuItem("figures", "/figures", false),
            new Frame.MenuItem("handbook", "/handbook", false));

    private static final String HOUSE = "Fjordby Kommune";
    private static final String HOURS = "hverdage kl. 8–16";

    static Frame frame(boolean loggedIn) {
        return loggedIn ? inside() : outside();
    }

    private static Frame inside() {
        return new Frame(
                HOUSE,
                "Birgitte Søe",
                "forebyggelseskoordinator",
                MENU,
                "da",
                true,
                "12 34 56 70",
                HOURS,
                "",
                "/enquiries?state=open",
                false);
    }

    private static Frame outside() {
        var owner = "Tidlig Forebyggelse";
        return new Frame(HOUSE, "", "", List.of(), "da", false, "12 34 56 78", HOURS, owner, "/enquiry", false);
    }

    static Map<String, Object> model(boolean loggedIn) {
        var model = new HashMap<String, Object>();
        model.put("frame", frame(loggedIn));
        model.put("once", "0197-once");
        return model;
    }

    static ClockView clock(ClockView.State state, int left, String lead, String limit) {
        return new ClockView(
                state,
                left,
                lead,
                limit,
                "Familien er i kontakt med sin hjælper inden 7 dage. Alle ugens dage tæller.",
                "Programmet Tidlig Forebyggelse, udgave 3, punkt 2.",
                "søndag 22. februar kl. 20.15, da henvendelsen kom (dansk tid).",
                "når hjælperen eller du skriver, at der har været kontakt.");
    }

    private static DayItem item(@Nullable ClockView clock, String title, String text, @Nullable String action) {
        return new DayItem(clock, 0, title, "/children/1", text, action, action == null ? null : "/children/1/do");
    }

    static DayView day() {
        return new DayView(
                Stage.NOW, "Birgitte", waiting(), 1, 2, today(), news(), Stage.NOW.minusSeconds(64800), others());
    }

    private static List<DayItem> waiting() {
        return Stream.concat(urgent(), later()).toList();
    }

    private static Stream<DayItem> urgent() {
        return Stream.of(
                item(
                        clock(ClockView.State.OVER, 0, "1 dag over fristen", "Fristen var søndag 1. marts"),
                        "Liv Skov, 8 år",
                        "Familien har endnu ikke talt med sin hjælper, psykolog Karen Holt. Karen har ringet to gange uden svar.",
                        "Ring til familien"),
                item(
                        clock(ClockView.State.SOON, 14, "I dag inden kl. 15.20", "6 timer og 5 minutter tilbage"),
                        "Ny henvendelse om en dreng på 5 år",
                        "Fra hans far i går. Søvn og vrede efter skilsmissen. Faren har placeret ham på 4 på trivselslinealen.",
                        "Læs og svar"));
    }

    private static Stream<DayItem> later() {
        return Stream.of(
                item(
                        clock(ClockView.State.SOON, 28, "I morgen kl. 12.00", "1 dag og 2 timer tilbage"),
                        "Emil og Ida Toft, 11 og 13 år",
                        "Vælg hjælper. Familien vil gerne have samtaler om aftenen.",
                        "Vælg hjælper"),
                item(
                        clock(ClockView.State.RUNNING, 70, "14 dage tilbage", "Slutmåling senest tirsdag 17. marts"),
                        "Noa Lindholm, 3 år",
                        "Pædagogen og Noas mor ser ham forskelligt på linealen: 7 og 5. Tal med dem før slutmålingen.",
                        "Se forskellen"),
                item(
                        null,
                        "Spørgsmål fra Dagplejen Nord",
                        "En dagplejer vil gerne have råd om en pige på 2 år. Spørgsmålet er uden navn.",
                        "Svar"));
    }

    private static List<DayItem> others() {
        return List.of(
                item(
                        clock(ClockView.State.SOON, 35, "3 dage tilbage", "Fredag 6. marts kl. 12.00"),
                        "Noa Lindholm, 3 år",
                        "Jonas Bech skal sige ja eller nej til stafetten. Mette Krogh har den, til han svarer.",
                        null),
                item(
                        clock(ClockView.State.FINE, 100, "I kontakt dagen efter", "Fristen var søndag 8. marts"),
                        "Villads Juhl, 15 år",
                        "Hanne Friis talte med Villads i går. Første samtale er fredag.",
                        null));
    }

    private static List<DaySession> today() {
        return List.of(
                visit("07:15", "Samtale med skolen om Liv", "Holdt · referat mangler"),
                visit("09:00", "Første samtale, familien Holm", "Familiehuset, lokale 2 · 1 af 5"),
                visit("12:00", "Møde med Familiecenteret", "Tre familier på dagsordenen"));
    }

    private static DaySession visit(String at, String title, String detail) {
        return new DaySession(Instant.parse("2026-03-03T" + at + ":00Z"), title, "/sessions/1", detail);
    }

    private static List<DayNews> news() {
        return List.of(
                said("19:31", "Sofie Lindholm, Noas mor,", "skrev sit eget ord"),
                said("16:05", "Hanne Friis", "fik kontakt med Villads og stoppede uret"),
                said("15:42", "Jonas Bech", "skrev om tredje samtale med Noa"));
    }

    private static DayNews said(String at, String who, String what) {
        return new DayNews(Instant.parse("2026-03-02T" + at + ":00Z"), who, what, "/children/1");
    }
}
