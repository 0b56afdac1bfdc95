package dk.tidlig.shell;

import dk.tidlig.shell.pictures.PictureScale;
import dk.tidlig.shell.pictures.PictureScale.Tone;
import dk.tidlig.shell.pictures.PictureScale.Zone;
import dk.tidlig.shell.pictures.Pictures;
import dk.tidlig.shell.pictures.Rater;
import dk.tidlig.shell.pictures.StartEndByRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Parts and pictures for the previews.
final class PartSamples {
    private PartSamples() {}

    static BigDecimal n(String number) {
        return new BigDecimal(number);
    }

    static PictureScale ruler() {
        return new PictureScale(
                n("1"),
                n("10"),
                n("1"),
                true,
                List.of(
                        new Zone(n("8"), n("10"), "I trivsel", "I trivsel", Tone.HIGH),
                        new Zone(n("4"), n("7"), "Faldende trivsel", "Faldende trivsel", Tone.MID),
                        new Zone(n("1"), n("3"), "Egentlig bekymring", "Bekymring", Tone.LOW)));
    }

    static PictureScale concern() {
        return new PictureScale(
                n("1"),
                n("5"),
                n("0.5"),
                false,
                List.of(
                        new Zone(n("1"), n("2"), "Ingen bekymring", "Ingen", Tone.HIGH),
                        new Zone(n("2.5"), n("3.5"), "Lidt bekymring", "Lidt", Tone.MID),
                        new Zone(n("4"), n("5"), "Stor bekymring", "Stor", Tone.LOW)));
    }

    static Rater rater(String name, Object... daysAndValues) {
        return new Rater(
                name,
                IntStream.range(0, daysAndValues.length / 2)
                        .mapToObj(i -> new Rater.Place(
                                LocalDate.parse((String) daysAndValues[2 * i]), n((String) daysAndValues[2 * i + 1])))
                        .toList());
    }

    static List<Rater> noa() {
        return List.of(
                rater("Noas mor", "2026-01-14", "4", "2026-02-04", "5", "2026-02-25", "5"),
                rater("Familiebehandler", "2026-02-04", "4", "2026-02-25", "6"),
                rater("Pædagog", "2026-01-14", "5", "2026-02-04", "5", "2026-02-25", "7"));
    }

    static List<Rater> many() {
        return IntStream.range(0, 6)
                .mapToObj(who -> new Rater(
                        List.of(
                                        "Mor",
                                        "Far",
                                        "Forebyggelseskoordinator",
                                        "Skolesocialrådgiver",
                                        "Psykolog (PPR)",
                                        "Barnet selv")
                                .get(who),
                        IntStream.range(0, 40)
                                .mapToObj(i -> new Rater.Place(
                                        LocalDate.of(2024, 1, 8).plusDays(19L * i),
                                        BigDecimal.valueOf(1 + (i / 5 + who * i) % 10)))
                                .toList()))
                .toList();
    }

    static Map<String, Object> parts(Pictures pictures) {
        var model = Samples.model(true);
        clocks(model);
        drawn(model, pictures);
        rows(model, pictures);
        numbers(model);
        worries(model);
        lists(model);
        timeline(model);
        twoVersions(model);
        return model;
    }

    private static void clocks(Map<String, Object> model) {
        model.put("soon", Samples.clock(ClockView.State.SOON, 35, "3 dage tilbage", "Fredag 6. marts kl. 12.00"));
        model.put(
                "running",
                Samples.clock(ClockView.State.RUNNING, 80, "Senest tirsdag 10. marts", "Mette Krogh, pædagog"));
        model.put(
                "fine",
                Samples.clock(ClockView.State.FINE, 100, "Gjort mandag 2. marts", "Jonas Bech, familiebehandler"));
        model.put("over", Samples.clock(ClockView.State.OVER, 0, "2 dage over fristen", "Fristen var søndag 1. marts"));
        model.put(
                "tabs",
                List.of("Overblik", "Plan", "Forløb", "Stafetlog", "Netværk", "Dokumenter", "Hvem har set").stream()
                        .map(t -> new Chip(t, "/children/1/" + t.length(), t.equals("Forløb")))
                        .toList());
        model.put("line", new PurposeLine("Følge op på forløb", "/purpose"));
    }

    private static void drawn(Map<String, Object> model, Pictures pictures) {
        model.put("trajectory", pictures.trajectory(ruler(), noa(), LocalDate.of(2026, 3, 17)));
        model.put("many", pictures.trajectory(ruler(), many(), null));
        model.put(
                "concern",
                pictures.trajectory(concern(), List.of(rater("Sundhedsplejerske", "2026-03-03", "2.5")), null));
        model.put("startEnd", pictures.startEnd(ruler(), n("5.1"), n("7.1")));
        model.put("fell", pictures.startEnd(ruler(), n("9.6"), n("9.4")));
    }

    private static void rows(Map<String, Object> model, Pictures pictures) {
        model.put(
                "byRow",
                pictures.startEndByRow(
                        ruler(),
                        List.of(
                                new StartEndByRow.Row("Marte Meo", n("5.2"), n("7.3"), ""),
                                new StartEndByRow.Row("Familiebehandling hos Familiecenteret", n("4.6"), n("6.6"), ""),
                                new StartEndByRow.Row("Psykolog (PPR)", null, null, "Vises ikke: for få forløb"))));
    }

    private static void numbers(Map<String, Object> model) {
        model.put(
                "figures",
                List.of(
                        new Figure(
                                "Løftet på linealen",
                                "87 %",
                                "124 af 142 forløb",
                                "n = 142 · 26 mangler. Tæller vi dem, der mangler, som ikke løftet, er andelen 74 %."),
                        new Figure("Henvendelser", "205", "184 blev til forløb", "n = 205 · ingen mangler"),
                        new Figure("Givet videre", null, "færre end 5 forløb", "n = 168 afsluttede · ingen mangler")));
    }

    private static void worries(Map<String, Object> model) {
        model.put(
                "spread",
                new Spread(
                        List.of(
                                new Spread.Level("1", "undren"),
                                new Spread.Level("2", "lidt bekymret"),
                                new Spread.Level("3", "bekymret"),
                                new Spread.Level("4", "meget bekymret")),
                        List.of(
                                new Spread.Voice("Psykolog (PPR)", 0),
                                new Spread.Voice("Pædagog", 1),
                                new Spread.Voice("Noas mor", 2))));
    }

    private static void lists(Map<String, Object> model) {
        model.put(
                "chips",
                List.of(
                        new Chip("Alt", "/a", true, 8L),
                        new Chip("Samtaler", "/b", false, 3L),
                        new Chip("Aftaler", "/c", false)));
        model.put("paging", new Paging(2, 20, 57, "/children/1?kind=all"));
        model.put(
                "answers",
                List.of(
                        new Answer("Hvem handler det om?", "Min søn, 5 år", "/enquiry/1"),
                        new Answer(
                                "Hvad vil du gerne have hjælp til?",
                                "Han sover dårligt.\nHan bliver vred.",
                                "/enquiry/2")));
    }

    private static void timeline(Map<String, Object> model) {
        model.put(
                "timeline",
                List.of(
                        item(
                                "Næste",
                                "calendar-month",
                                TimelineItem.Weight.NEXT,
                                "Samtale 4 af 5 hos Noa og Sofie",
                                "/sessions/4"),
                        item("Placering", "analytics", TimelineItem.Weight.KEY, "Tre placerede Noa: 5, 6 og 7", null),
                        item("Henvendelse", "email", TimelineItem.Weight.PLAIN, "Sofie henvendte sig selv", null)));
    }

    private static TimelineItem item(
            String kind, String icon, TimelineItem.Weight weight, String title, @Nullable String url) {
        var text = url == null ? "" : "Jonas Bech, familiebehandler.";
        return new TimelineItem(kind, icon, weight, "torsdag 5. marts kl. 15.30", title, text, url);
    }

    private static void twoVersions(Map<String, Object> model) {
        model.put(
                "mine",
                Map.of("goal", "At vi kan komme i seng uden at blive uvenner.", "by", "10. marts", "who", "Mette"));
        model.put("theirs", Map.of("goal", "En rolig aften.", "by", "", "who", "Mette"));
        var fields = new LinkedHashMap<String, String>();
        fields.put("goal", "Mål");
        fields.put("by", "Senest");
        fields.put("who", "Hvem");
        model.put("fields", fields);
    }
}
