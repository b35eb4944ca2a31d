package jialing.domain.complaints;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.domain.complaints.persistence.ComplaintTable;
import jialing.domain.complaints.rules.ComplaintInTurn;
import jialing.domain.complaints.rules.MisconductIsNotPassedOn;
import jialing.domain.complaints.rules.StepIsSaid;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** What the handling officer does with a complaint, step by step; the decision is {@link DecideComplaint}'s. */
@UseCase
public class HandleComplaint {

    @Inject
    Complaints cases;

    @Inject
    ComplaintTable complaints;

    @Inject
    ReporterSeal seal;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    public void accept(UUID id, String words) {
        take(id, ComplaintStep.Kind.ACCEPTANCE, Verb.ACCEPT_COMPLAINT, words, Set.of(ComplaintState.RECEIVED));
    }

    public void decline(UUID id, String words) {
        take(id, ComplaintStep.Kind.REFUSAL, Verb.DECLINE_COMPLAINT, words, Set.of(ComplaintState.RECEIVED));
    }

    public void note(UUID id, String words) {
        take(id, ComplaintStep.Kind.NOTE, Verb.NOTE_INQUIRY, words, Set.of(ComplaintState.ACCEPTED));
    }

    public void answer(UUID id, String words) {
        take(id, ComplaintStep.Kind.ANSWER, Verb.ANSWER_COMPLAINT, words, Set.of(ComplaintState.DECIDED));
    }

    public void close(UUID id, String words) {
        take(
                id,
                ComplaintStep.Kind.CLOSING,
                Verb.CLOSE_COMPLAINT,
                words,
                Set.of(ComplaintState.ANSWERED, ComplaintState.DECLINED));
    }

    /** @throws Refusal for a report of misconduct, or when it was passed on before */
    public void passOn(UUID id, String words) {
        Complaint complaint = cases.locked(id);
        new MisconductIsNotPassedOn().require(complaint.kind());
        mustNotHavePassedOn(complaint);
        RecordedAct act =
                take(id, ComplaintStep.Kind.PASSING_ON, Verb.PASS_ON_COMPLAINT, words, Set.of(ComplaintState.ACCEPTED));
        Actor actor = current.get();
        var passed = new PassedOn(
                id, complaint.organisation(), complaint.number(), words.strip(), actor.name(), act.recordedAt());
        complaints.passOn(complaint, passed, actor.personId(), act);
    }

    /**
     * Who reports, to get in touch with them. The act says who looked and that there was a reason; the reason stands in the step.
     *
     * @throws Refusal when nobody is named, or no reason is given
     */
    public Reporter reporter(UUID id, String reason) {
        Complaint complaint = cases.locked(id);
        byte[] sealed =
                complaints.sealed(id).orElseThrow(() -> Refusal.notFound("Reporter", "举报人信息", complaint.number()));
        take(id, ComplaintStep.Kind.REPORTER_OPENED, Verb.OPEN_REPORTER, reason, Set.of(ComplaintState.values()));
        return seal.open(sealed, id);
    }

    private RecordedAct take(UUID id, ComplaintStep.Kind kind, Verb verb, String words, Set<ComplaintState> allowed) {
        Complaint complaint = cases.locked(id);
        new StepIsSaid().require(words);
        new ComplaintInTurn().require(new ComplaintInTurn.Step(complaint.number(), complaint.state(), allowed));
        Actor actor = current.get();
        var said = Salted.of(words.strip());
        RecordedAct act = ledger.record(Act.of(
                verb,
                complaint.asSubject(),
                actor,
                Capacity.QUALITY_OFFICER,
                Map.of("number", complaint.number(), "digest", said.digest())));
        var step = new ComplaintStep(
                TimeOrderedId.next(), kind, words.strip(), null, null, actor.name(), act.recordedAt());
        complaints.add(complaint, step, said.salt(), actor.personId(), act);
        return act;
    }

    private static void mustNotHavePassedOn(Complaint complaint) {
        boolean passed = complaint.steps().stream().anyMatch(step -> step.kind() == ComplaintStep.Kind.PASSING_ON);
        if (passed) {
            throw Refusal.invalid("PassedOnOnce", "words", "已经转告过被投诉单位", "It was passed on already");
        }
    }
}
