package dk.tidlig.programme.reading;

import dk.tidlig.programme.screening.ScreeningRules;

/// Reads whom a programme screens, and by what.
final class ScreeningReader {
    private ScreeningReader() {}

    static Slot<ScreeningRules> screening(Section section) {
        var from = section.need("from", Values::period);
        var until = section.need("until", Values::period);
        var instruments = section.list("instruments", Spot.map(ScreeningReader::tool));
        var notDone = section.list("not-done", Spot.map(ScreeningReader::option));
        var decisions = section.list("decisions", Spot.map(ScreeningReader::option));
        var source = section.source();
        return section.make(() -> new ScreeningRules(
                from.get(), until.get(), instruments.get(), notDone.get(), decisions.get(), source.get()));
    }

    private static Slot<ScreeningRules.Tool> tool(Section section) {
        var code = section.need("code", Values::code);
        var name = section.wording("name");
        var positive = section.list("positive", Values::code);
        return section.make(() -> {
            var tool = new ScreeningRules.Tool(code.get(), name.get(), positive.get());
            section.bands(tool.code()).ifPresent(tool::checkAgainst);
            return tool;
        });
    }

    private static Slot<ScreeningRules.Option> option(Section section) {
        var code = section.need("code", Values::code);
        var wording = section.wording("wording");
        return section.make(() -> new ScreeningRules.Option(code.get(), wording.get()));
    }
}
