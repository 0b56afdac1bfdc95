package dk.tidlig.programme.reading;

import java.util.List;

/// What can be wrong with what a programme says of its relay logs.
final class RelayCases {
    static final String HERE = "dk.tidlig.programme.reading.RelayCases#RELAYS";

    private static final String FIGURES = "figures:\n";
    private static final String RELAY = """
            relay:
              scale: concern
              answer-within: P5D
              follow-up-within: P42D
              consent: {data: relay-log, purpose: cooperation}
              closings:
                - {code: all-agree, kind: all-agree, wording: {da: Enige}, outcome: better}
                - {code: alone, kind: parents-alone, wording: {da: Alene}, outcome: passed-on}
              source: {wording: {da: Opdigtet}, standing: example}
            """;

    private static final String CLOCK = """
            clocks:
              - code: baton-answer
                name: {da: Svar}
                rule: {da: Svar inden seks dage.}
                starts: baton-offered
                stops: baton-answered
                within: {amount: 6, unit: days}
                calendar: every-day
                warn-before: 1
                stopped-by: [baton-holder]
                source: {wording: {da: Opdigtet}, standing: example}
            """;

    static final List<ProgrammeProblemsTest.Case> RELAYS = List.of(
            of(
                    "",
                    "",
                    "148:73 relay.closings[0].outcome CLOSING_ASKS",
                    "149:73 relay.closings[1].outcome CLOSING_ASKS"),
            of("P5D", "P0D", "144:18 relay.answer-within NOT_POSITIVE"),
            of("P42D", "six weeks", "145:21 relay.follow-up-within NOT_A_PERIOD"),
            of(
                    "scale: concern",
                    "scale: concer",
                    "143:10 relay.scale UNKNOWN_REFERENCE_NEAR",
                    "148:73 relay.closings[0].outcome CLOSING_ASKS",
                    "149:73 relay.closings[1].outcome CLOSING_ASKS"),
            of("kind: parents-alone", "kind: parents", "149:27 relay.closings[1].kind NOT_A_CHOICE"),
            of("code: alone", "code: all-agree", "149:14 relay.closings[1].code TWICE"),
            of(", purpose: cooperation", "", "146:12 relay.consent.purpose MISSING_KEY"),
            new ProgrammeProblemsTest.Case(
                    "clocks:\n", RELAY + CLOCK, List.of("62:13 clocks[0].within ANSWER_LIMITS_DIFFER")));

    private RelayCases() {}

    private static ProgrammeProblemsTest.Case of(String from, String to, String... told) {
        return new ProgrammeProblemsTest.Case(FIGURES, RELAY.replace(from, to) + FIGURES, List.of(told));
    }
}
