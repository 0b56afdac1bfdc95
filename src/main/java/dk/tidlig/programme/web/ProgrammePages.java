package dk.tidlig.programme.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.ProgrammeVersions;
import dk.tidlig.programme.reading.Difference;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Puts the pages together.
@Component
class ProgrammePages {
    private final ProgrammeVersions versions;

    ProgrammePages(ProgrammeVersions versions) {
        this.versions = versions;
    }

    String list(Actor actor, Model model) {
        var all = versions.all(actor);
        model.addAttribute(
                "programmes",
                all.stream()
                        .map(ProgrammeVersion::code)
                        .distinct()
                        .map(code -> page(first(all, code), all, List.of()))
                        .toList());
        model.addAttribute(
                "drafts", all.stream().filter(ProgrammeVersion::isDraft).toList());
        model.addAttribute("labels", new Labels());
        rights(actor, model);
        return "programme/list";
    }

    /// The newest published.
    String current(Actor actor, String code, Model model) {
        var all = versions.all(actor);
        return show(
                actor,
                all.stream()
                        .filter(one -> one.code().equals(code) && !one.isDraft())
                        .findFirst()
                        .orElseThrow(NotFound::new),
                all,
                List.of(),
                model);
    }

    String version(Actor actor, String code, int number, Model model) {
        return show(actor, versions.get(actor, code, number), versions.all(actor), List.of(), model);
    }

    String draft(Actor actor, ProgrammeVersionId id, Model model) {
        var draft = versions.get(actor, id);
        if (!draft.isDraft()) {
            return "redirect:/programmes/" + draft.code() + "/versions/" + draft.number();
        }
        var all = versions.all(actor);
        var differences = all.stream()
                .filter(one -> one.code().equals(draft.code()) && !one.isDraft())
                .findFirst()
                .map(published -> versions.differences(actor, published.id(), id))
                .orElse(List.of());
        return show(actor, draft, all, differences, model);
    }

    String changes(Actor actor, String code, int number, int since, Model model) {
        var later = versions.get(actor, code, number);
        var earlier = versions.get(actor, code, since);
        var differences = versions.differences(actor, earlier.id(), later.id());
        model.addAttribute("page", page(later, versions.all(actor), differences));
        model.addAttribute("since", since);
        model.addAttribute("labels", new Labels());
        return "programme/changes";
    }

    private String show(
            Actor actor,
            ProgrammeVersion version,
            List<ProgrammeVersion> all,
            List<Difference> differences,
            Model model) {
        model.addAttribute("page", page(version, all, differences));
        model.addAttribute("labels", new Labels());
        rights(actor, model);
        return "programme/version";
    }

    private static void rights(Actor actor, Model model) {
        model.addAttribute("mayDraft", actor.may("programme.draft"));
        model.addAttribute("mayPublish", actor.may("programme.publish"));
        model.addAttribute("mayRetire", actor.may("programme.retire"));
    }

    private static VersionPage page(
            ProgrammeVersion version, List<ProgrammeVersion> all, List<Difference> differences) {
        var own = all.stream().filter(one -> one.code().equals(version.code())).toList();
        return new VersionPage(version, own, differences);
    }

    /// The newest published of a programme, or its draft when nothing is published yet.
    private static ProgrammeVersion first(List<ProgrammeVersion> all, String code) {
        var own = all.stream().filter(one -> one.code().equals(code)).toList();
        return own.stream().filter(one -> !one.isDraft()).findFirst().orElse(own.getFirst());
    }
}
