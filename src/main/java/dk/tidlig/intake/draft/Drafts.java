package dk.tidlig.intake.draft;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Asked;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.intake.Reference;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/// The public page's use cases: begin, answer, keep for later, send. A draft belongs to whoever holds its token.
@UseCase
public class Drafts {
    private static final Duration RECEIPT_KEPT = Duration.ofDays(1);
    private final Gate gate;
    private final DraftRepository drafts;
    private final Programmes programmes;
    private final Enquiries enquiries;
    private final Words words;
    private final SecureRandom random = new SecureRandom();

    Drafts(Gate gate, DraftRepository drafts, Programmes programmes, Enquiries enquiries, Words words) {
        this.gate = gate;
        this.drafts = drafts;
        this.programmes = programmes;
        this.enquiries = enquiries;
        this.words = words;
    }

    /// @return the token under which the draft is found; whoever holds it holds the draft
    public String begin(Actor actor, String programme) {
        var grant = gate.require(actor, IntakeAction.ENQUIRE);
        var version = open(programme);
        var token = token();
        drafts.deleteExpired(grant.at());
        drafts.insert(
                grant,
                token,
                new Draft(
                        UUID.randomUUID(),
                        version.code(),
                        DraftAnswers.of(version.definition()),
                        grant.at(),
                        expiry(version, grant.at()),
                        null));
        return token;
    }

    /// Empty when the draft is gone.
    public Optional<DraftView> read(Actor actor, String token) {
        var grant = gate.require(actor, IntakeAction.ENQUIRE);
        return drafts.find(grant, token).map(draft -> view(actor, draft));
    }

    /// Keeps one answer. What the programme does not ask, or could not be, is refused.
    public void answer(Actor actor, String token, Answer answer) {
        var grant = gate.require(actor, IntakeAction.ENQUIRE);
        var draft = drafts.hold(grant, token).orElseThrow(Drafts::gone);
        var answers = draft.answers();
        if (answers == null) {
            throw gone();
        }
        var version = open(draft.programme());
        AnswerRules.check(answer, answers, version.definition(), words.dayOf(grant.at()));
        drafts.update(
                grant,
                new Draft(
                        draft.id(),
                        draft.programme(),
                        answers.with(answer),
                        grant.at(),
                        expiry(version, grant.at()),
                        null));
    }

    /// @return a code with which somebody else's machine, or another day, goes on
    public String keep(Actor actor, String token) {
        var grant = gate.require(actor, IntakeAction.ENQUIRE);
        var draft = drafts.hold(grant, token).filter(it -> it.sent() == null).orElseThrow(Drafts::gone);
        var code = Reference.randomSigns(random, 12);
        drafts.keepUnder(draft.id(), code);
        return Reference.spaced(code);
    }

    /// Goes on with a kept draft; where it was open before, it is closed.
    ///
    /// @return the draft's new token
    public String resume(Actor actor, String code) {
        var grant = gate.require(actor, IntakeAction.ENQUIRE);
        var draft = drafts.holdByCode(grant, Reference.plain(code))
                .orElseThrow(() -> new Refused(IntakeRefusal.NO_SUCH_DRAFT));
        var token = token();
        drafts.moveTo(draft.id(), token);
        return token;
    }

    /// Throws the draft away; of what was sent nothing is lost.
    public void discard(Actor actor, String token) {
        var grant = gate.require(actor, IntakeAction.ENQUIRE);
        drafts.hold(grant, token).ifPresent(draft -> drafts.delete(draft.id()));
    }

    /// Sends it. Sent again, it has been sent already, and that is all.
    ///
    /// @param consent whether they said that they may be read and reached
    public Enquiries.Receipt send(Actor actor, String token, boolean consent) {
        var grant = gate.require(actor, IntakeAction.ENQUIRE);
        var draft = drafts.hold(grant, token).orElseThrow(Drafts::gone);
        var answers = draft.answers();
        if (draft.sent() != null) {
            return enquiries.receipt(actor, draft.sent());
        }
        if (answers == null) {
            throw gone();
        }
        var version = open(draft.programme());
        var receipt = enquiries.enquire(actor, version.code(), asked(grant, version, answers, consent));
        drafts.update(
                grant,
                new Draft(
                        draft.id(),
                        draft.programme(),
                        null,
                        grant.at(),
                        grant.at().plus(RECEIPT_KEPT),
                        receipt.id()));
        return receipt;
    }

    private static Asked asked(Grant grant, ProgrammeVersion version, DraftAnswers answers, boolean consent) {
        var definition = version.definition();
        if (!answers.missing(definition).isEmpty()) {
            throw new Refused(IntakeRefusal.ANSWERS_MISSING);
        }
        return answers.asked(definition, consent ? grant.at() : null);
    }

    private DraftView view(Actor actor, Draft draft) {
        var version = open(draft.programme());
        var answers = draft.answers();
        return new DraftView(
                version,
                answers == null ? DraftAnswers.of(version.definition()) : answers,
                draft.changedAt(),
                words.dayOf(draft.expiresAt()),
                draft.sent() == null ? null : enquiries.receipt(actor, draft.sent()));
    }

    private ProgrammeVersion open(String code) {
        var version = programmes.published(code);
        if (version.definition().publicPage() == null) {
            throw new Refused(IntakeRefusal.DOOR_CLOSED);
        }
        return version;
    }

    private static Instant expiry(ProgrammeVersion version, Instant now) {
        return now.plus(Duration.ofDays(version.definition().intake().draftDays()));
    }

    private String token() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Refused gone() {
        return new Refused(IntakeRefusal.DRAFT_GONE);
    }
}
