package dk.tidlig.intake.referral.draft;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.intake.referral.ReferralAnswer;
import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/// A referral while it is written: begun, answered one question at a time, sent. A draft is its writer's alone.
@UseCase
public class ReferralDrafts {
    private static final Duration RECEIPT_KEPT = Duration.ofDays(1);
    private final Gate gate;
    private final ReferralDraftRepository drafts;
    private final AskedReferral asked;
    private final Referrals referrals;

    ReferralDrafts(Gate gate, ReferralDraftRepository drafts, AskedReferral asked, Referrals referrals) {
        this.gate = gate;
        this.drafts = drafts;
        this.asked = asked;
        this.referrals = referrals;
    }

    /// The start page is asked for.
    public void askToBegin(Actor actor) {
        gate.door(actor, IntakeAction.REFER);
    }

    /// @throws dk.tidlig.kernel.NotFound when the programme takes no referrals here
    public UUID begin(Actor actor, String programme) {
        var grant = gate.require(actor, IntakeAction.REFER);
        var version = asked.version(programme);
        drafts.deleteExpired(grant.at());
        var draft = new ReferralDraft(
                UUID.randomUUID(),
                version.code(),
                ReferralAnswers.of(version.definition()),
                grant.at(),
                grant.at().plus(asked.kept(version)),
                null);
        drafts.insert(grant, draft);
        return draft.id();
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
                new ReferralDraft(
                        id,
                        draft.programme(),
                        answers(draft).with(answer),
                        grant.at(),
                        grant.at().plus(asked.kept(version)),
                        null));
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
        var sent = referrals
                .send(actor, asked.version(draft.programme()), answers(draft))
                .id();
        drafts.update(
                grant,
                new ReferralDraft(
                        id, draft.programme(), null, grant.at(), grant.at().plus(RECEIPT_KEPT), sent));
        return sent;
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
