package dk.tidlig.child.consent;

import dk.tidlig.identity.Colleagues;
import dk.tidlig.identity.Registers;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// To whom something can be consented or passed on, by name.
@Component
public class RecipientNames {
    private final Colleagues colleagues;
    private final Registers registers;
    private final Words words;

    RecipientNames(Colleagues colleagues, Registers registers, Words words) {
        this.colleagues = colleagues;
        this.registers = registers;
        this.words = words;
    }

    public boolean isSomebody(Recipient to) {
        return switch (to) {
            case Recipient.Person(var user) ->
                colleagues.here().stream().anyMatch(it -> it.id().equals(user));
            case Recipient.Unit(var code) ->
                registers.all(Registers.Kind.UNIT).stream()
                        .anyMatch(it -> it.code().equals(code) && !it.ended());
        };
    }

    public String of(Recipient to, Locale language) {
        return switch (to) {
            case Recipient.Person(var user) ->
                colleagues
                        .find(user)
                        .map(it -> it.line(language))
                        .orElseGet(() -> words.text("child.consent.somebody"));
            case Recipient.Unit(var code) ->
                registers.all(Registers.Kind.UNIT).stream()
                        .filter(it -> it.code().equals(code))
                        .map(it -> it.name().in(language))
                        .findFirst()
                        .orElse(code);
        };
    }

    /// Without anybody's name: the unit, or the profession.
    public String unnamed(Recipient to, Locale language) {
        return to instanceof Recipient.Person(var user)
                ? colleagues
                        .find(user)
                        .map(it -> it.professionName().in(language))
                        .orElseGet(() -> words.text("child.consent.somebody"))
                : of(to, language);
    }

    /// Units first, then people, as a form sends them.
    public List<Choice> choices(Locale language) {
        return Stream.concat(
                        units(language).stream(),
                        colleagues.here().stream()
                                .map(it -> new Choice(new Recipient.Person(it.id()).written(), it.line(language))))
                .toList();
    }

    public List<Choice> units(Locale language) {
        return registers.all(Registers.Kind.UNIT).stream()
                .filter(it -> !it.ended())
                .map(it -> new Choice(
                        new Recipient.Unit(it.code()).written(),
                        words.text("child.consent.unit", it.name().in(language))))
                .toList();
    }
}
