package dk.tidlig.episode.page;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildAction;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.ChildView;
import dk.tidlig.child.kin.HomeView;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.identity.Actors;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts the head of a child's page together.
@Component
class Heads {
    private static final String EMERGENCY = "emergency";

    private final Gate gate;
    private final ChildRecords records;
    private final Plugged plugged;
    private final Actors actors;
    private final Words words;

    Heads(Gate gate, ChildRecords records, Plugged plugged, Actors actors, Words words) {
        this.gate = gate;
        this.records = records;
        this.plugged = plugged;
        this.actors = actors;
        this.words = words;
    }

    ChildHead head(Grant grant) {
        var child = records.child(grant);
        var name = records.name(child);
        var rights = gate.rights(grant.actor(), child.id());
        boolean knows = gate.wouldAllow(grant.actor(), ChildAction.READ, child.id());
        return new ChildHead(
                child.id(),
                name.name(),
                name.age(),
                knows ? details(grant, child) : "",
                child.protectedAddress(),
                plugged.facts(grant),
                tabs(grant, child, rights),
                purpose(grant),
                rights);
    }

    /// In an emergency all that the role gives; else what is open on this child.
    private List<ChildHead.Tab> tabs(Grant grant, ChildView child, Set<String> rights) {
        var url = "/children/" + child.id();
        boolean emergency = EMERGENCY.equals(gate.purpose(grant.actor(), grant.child()));
        return Stream.concat(
                        Stream.of(new ChildHead.Tab("episode.tab.overview", url)),
                        plugged.tabs().stream()
                                .filter(tab -> rights.contains(tab.actionCode())
                                        || (emergency && grant.actor().may(tab.actionCode())))
                                .map(tab -> new ChildHead.Tab(tab.key(), url + tab.urlSuffix())))
                .toList();
    }

    private String details(Grant grant, ChildView it) {
        var parts = new ArrayList<String>();
        if (it.bornOn() != null) {
            parts.add(words.text("episode.head.born", words.date(it.bornOn())));
        }
        if (it.cpr() != null) {
            parts.add(words.text("episode.head.cpr", it.cpr().written()));
        }
        if (it.institution() != null) {
            parts.add(it.institution());
        }
        if (it.language() != null) {
            parts.add(words.text("episode.head.speaks", language(it.language())));
        }
        if (it.interpreter()) {
            parts.add(words.text("episode.head.interpreter"));
        }
        parts.addAll(family(grant, it));
        return String.join(" · ", parts);
    }

    /// Where it lives, and what is needed to speak with those who have it.
    private List<String> family(Grant grant, ChildView it) {
        var family = records.family(grant);
        var lives = family.homes().stream()
                .map(HomeView::locality)
                .filter(Objects::nonNull)
                .map(one -> words.text("episode.head.lives", one));
        var interpreter = it.interpreter()
                ? Stream.<String>empty()
                : family.kin().stream()
                        .filter(KinView::interpreter)
                        .map(one -> one.language() == null
                                ? words.text("episode.head.family-interpreter")
                                : words.text("episode.head.family-interpreter.in", language(one.language())));
        return Stream.concat(lives, interpreter).distinct().toList();
    }

    private static String language(String code) {
        return Locale.forLanguageTag(code)
                .getDisplayLanguage(org.springframework.context.i18n.LocaleContextHolder.getLocale());
    }

    private String purpose(Grant grant) {
        var code = gate.purpose(grant.actor(), grant.child());
        var name = actors.purposes().get(code);
        if (name != null) {
            return name.in(grant.actor().language());
        }
        return EMERGENCY.equals(code) ? words.text("episode.emergency.purpose") : code;
    }
}
