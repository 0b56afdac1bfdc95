package dk.tidlig.intake.referral.draft;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.intake.referral.ReferralAnswer;
import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.intake.referral.ReferralStep;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.intake.written.EnquirySource.Prefill;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.ProgrammeVersion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A referral while it is written: begun, answered one question at a time, sent. A draft is its writer's alone.
@UseCase
public class ReferralDrafts {
    private static final Duration RECEIPT_KEPT = Duration.ofDays(1);
    private final Gate gate;
    private final ReferralDraftRepository drafts;
    private final AskedReferral asked;
    private final Referrals referrals;
    private final WrittenReferral written;

    ReferralDrafts(
            Gate gate,
            ReferralDraftRepository drafts,
            AskedReferral asked,
            Referrals referrals,
            WrittenReferral written) {
        this.gate = gate;
        this.drafts = drafts;
        this.asked = asked;
        this.referrals = referrals;
        this.written = written;
    }

    /// The start page is asked for.
    public void askToBegin(Actor actor) {
        gate.door(actor, IntakeAction.REFER);
    }

    /// What it came from says already; empty when it was typed.
    ///
    /// @throws dk.tidlig.kernel.NotFound when nothing goes by that name
    public Optional<Prefill> said(Actor actor, @Nullable String from) {
        gate.door(actor, IntakeAction.REFER);
        return Optional.ofNullable(from).map(it -> written.read(actor, it));
    }

    /// @param from names what it comes ready written from; the same piece again goes on with the same draft
    /// @throws dk.tidlig.kernel.NotFound when the programme takes no referrals here
    public UUID begin(Actor actor, String programme, @Nullable String from) {
        var grant = gate.require(actor, IntakeAction.REFER);
        var version = asked.version(programme);
        drafts.deleteExpired(grant.at());
        return begun(grant, version.code(), from).orElseGet(() -> begin(grant, version, from));
    }

    private Optional<UUID> begun(Grant grant, String programme, @Nullable String from) {
        return drafts.begun(grant).stream()
                .filter(it -> from != null && from.equals(it.from()) && programme.equals(it.programme()))
                .map(ReferralDraft::id)
                .findFirst();
    }

    private UUID begin(Grant grant, ProgrammeVersion version, @Nullable String from) {
        var draft = new ReferralDraft(
                UUID.randomUUID(),
                version.code(),
                from,
                from == null
                        ? ReferralAnswers.of(version.definition())
                        : asked.begin(written.read(grant.actor(), from), version, grant.at()),
                grant.at(),
                grant.at().plus(asked.kept(version)),
                null);
        drafts.insert(grant, draft);
        return draft.id();
    }

    /// What it came from says to a question that is not answered yet.
    public Optional<Prefill> said(Actor actor, UUID id, ReferralStep step) {
        var grant = gate.require(actor, IntakeAction.REFER);
        var draft = open(grant, id);
        return Optional.ofNullable(draft.from())
                .map(from -> written.read(actor, from))
                .filter(said -> WrittenReferral.tells(said, step, answers(draft)));
    }

    /// @throws Refused when it is gone, or another's, which is never said
    public ReferralDraftView read(Actor actor, UUID id) {
        var grant = gate.require(actor, IntakeAction.REFER);
        return asked.view(drafts.find(grant, id).orElseThrow(ReferralDrafts::gone));
    }

    /// Those the actor has begun and not sent.
    public List<ReferralDraftView> begun(Actor actor) {
        var grant = gate.require(actor, IntakeAction.REFER);
        return drafts.begun(grant).stream().map(asked::view).toList();
    }

    /// Keeps one answer. What the programme does not ask, or could not be, is refused.
    public void answer(Actor actor, UUID id, ReferralAnswer answer) {
        var grant = gate.require(actor, IntakeAction.REFER);
        var draft = open(grant, id);
        var version = asked.version(draft.programme());
        asked.check(answer, version, grant.at());
        drafts.update(
                grant,
                draft.now(answers(draft).with(answer), grant.at(), grant.at().plus(asked.kept(version)), null));
    }

    public void discard(Actor actor, UUID id) {
        var grant = gate.require(actor, IntakeAction.REFER);
        drafts.delete(grant, id);
    }

    /// Sends it. Sent again, it has been sent already, and that is all.
    public ReferralId send(Actor actor, UUID id) {
        var grant = gate.require(actor, IntakeAction.REFER);
        var draft = drafts.hold(grant, id).orElseThrow(ReferralDrafts::gone);
        if (draft.sent() != null) {
            return draft.sent();
        }
        var sent = referrals.send(actor, asked.version(draft.programme()), answers(draft));
        written.became(actor, draft.from(), sent);
        drafts.update(grant, draft.now(null, grant.at(), grant.at().plus(RECEIPT_KEPT), sent.id()));
        return sent.id();
    }

    /// Whether the same parent waits, or has a course running, in the programme; no more is said.
    public boolean isHere(Actor actor, UUID id) {
        var grant = gate.require(actor, IntakeAction.REFER);
        var draft = open(grant, id);
        return referrals.isHere(actor, draft.programme(), answers(draft));
    }

    private ReferralDraft open(Grant grant, UUID id) {
        return drafts.hold(grant, id).filter(it -> it.sent() == null).orElseThrow(ReferralDrafts::gone);
    }

    private static ReferralAnswers answers(ReferralDraft draft) {
        var answers = draft.answers();
        if (answers == null) {
            throw gone();
        }
        return answers;
    }

    private static Refused gone() {
        return new Refused(IntakeRefusal.DRAFT_GONE);
    }
}
