package jialing.domain.complaints;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jialing.domain.complaints.persistence.ComplaintTable;
import jialing.domain.complaints.rules.ComplaintInTurn;
import jialing.domain.complaints.rules.StepIsSaid;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** Who holds the receipt reads where the case stands and what was answered, and adds to it. Works as the house. */
@UseCase
public class FollowComplaint {

    private static final int MOST_ADDITIONS = 20;

    @Inject
    ComplaintTable complaints;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** A step as the reporter reads it; who took it is not told. */
    public record Told(ComplaintStep.Kind kind, String words, Instant at) {}

    public record Followed(
            String number,
            ComplaintKind kind,
            String subject,
            String words,
            ComplaintState state,
            Instant receivedAt,
            List<Told> steps) {}

    /** @throws Refusal when nobody was given such a receipt */
    public Followed look(String receipt) {
        Complaint complaint = byReceipt(receipt);
        return new Followed(
                complaint.number(),
                complaint.kind(),
                complaint.subject(),
                complaint.words(),
                complaint.state(),
                complaint.receivedAt(),
                complaint.steps().stream()
                        .filter(step -> step.kind().isForTheReporter())
                        .map(step -> new Told(step.kind(), step.words(), step.at()))
                        .toList());
    }

    public Followed add(String receipt, String words) {
        Complaint complaint = complaints.locked(byReceipt(receipt).id()).orElseThrow();
        new StepIsSaid().require(words);
        new ComplaintInTurn()
                .require(new ComplaintInTurn.Step(
                        complaint.number(),
                        complaint.state(),
                        Set.of(ComplaintState.RECEIVED, ComplaintState.ACCEPTED, ComplaintState.DECIDED)));
        mustNotFlood(complaint);
        var said = Salted.of(words.strip());
        RecordedAct act = ledger.record(Act.of(
                        Verb.ADD_TO_COMPLAINT,
                        complaint.asSubject(),
                        Actor.system(),
                        Capacity.SYSTEM,
                        Map.of("number", complaint.number(), "digest", said.digest()))
                .inOrganisation(complaint.organisation()));
        var step = new ComplaintStep(
                TimeOrderedId.next(), ComplaintStep.Kind.ADDITION, words.strip(), null, null, null, act.recordedAt());
        complaints.add(complaint, step, said.salt(), null, act);
        return look(receipt);
    }

    private static void mustNotFlood(Complaint complaint) {
        long added = complaint.steps().stream()
                .filter(step -> step.kind() == ComplaintStep.Kind.ADDITION)
                .count();
        if (added >= MOST_ADDITIONS) {
            throw Refusal.invalid("FewAdditions", "words", "最多补充 20 次", "20 additions at most");
        }
    }

    private Complaint byReceipt(String receipt) {
        current.mustBe(Capacity.SYSTEM);
        return complaints
                .byReceipt(new ReceiptCode(receipt).hash())
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.NOT_FOUND,
                        "ReceiptKnown",
                        null,
                        Text.of("没有这个回执编号，请核对后重新输入", "There is no such receipt: check it and type it again"),
                        "receipt"));
    }
}
