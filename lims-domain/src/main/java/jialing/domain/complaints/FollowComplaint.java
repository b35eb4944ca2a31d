package jialing.domain.complaints;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jialing.domain.complaints.persistence.ComplaintFileTable;
import jialing.domain.complaints.persistence.ComplaintTable;
import jialing.domain.complaints.rules.ComplaintInTurn;
import jialing.domain.complaints.rules.FilesAreBounded;
import jialing.domain.complaints.rules.StepIsSaid;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.sampling.CheckedPicture;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** Who holds the receipt reads where the case stands and what was answered, and adds words and pictures to it. Works as the house. */
@UseCase
public class FollowComplaint {

    private static final int MOST_ADDITIONS = 20;
    private static final int MOST_PICTURES = 10;
    private static final Set<ComplaintState> OPEN_TO_ADDITIONS =
            Set.of(ComplaintState.RECEIVED, ComplaintState.ACCEPTED, ComplaintState.DECIDED);

    @Inject
    ComplaintTable complaints;

    @Inject
    ComplaintFileTable files;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** A step as the reporter reads it; who took it is not told. */
    public record Told(ComplaintStep.Kind kind, String words, Instant at) {}

    /** @param pictures that the reporter has added */
    public record Followed(
            String number,
            ComplaintKind kind,
            String subject,
            String words,
            ComplaintState state,
            Instant receivedAt,
            int pictures,
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
                picturesOf(complaint),
                complaint.steps().stream()
                        .filter(step -> step.kind().isForTheReporter())
                        .map(step -> new Told(step.kind(), step.words(), step.at()))
                        .toList());
    }

    public Followed add(String receipt, String words) {
        Complaint complaint = complaints.locked(byReceipt(receipt).id()).orElseThrow();
        new StepIsSaid().require(words);
        new ComplaintInTurn()
                .require(new ComplaintInTurn.Step(complaint.number(), complaint.state(), OPEN_TO_ADDITIONS));
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

    /**
     * Adds a picture, drawn again: neither its name nor what the camera wrote beside it is kept.
     *
     * @throws Refusal when it cannot be drawn again, as a PDF cannot
     */
    public Followed addPicture(String receipt, byte[] bytes) {
        Complaint complaint = complaints.locked(byReceipt(receipt).id()).orElseThrow();
        new ComplaintInTurn()
                .require(new ComplaintInTurn.Step(complaint.number(), complaint.state(), OPEN_TO_ADDITIONS));
        int before = picturesOf(complaint);
        new FilesAreBounded().require(new FilesAreBounded.Count(before, MOST_PICTURES));
        CheckedPicture picture = CheckedPicture.withoutTraces(bytes);
        boolean there =
                files.of(complaint.id()).stream().anyMatch(each -> each.sha256().equals(picture.sha256()));
        if (!there) {
            keep(complaint, picture, before + 1);
        }
        return look(receipt);
    }

    private void keep(Complaint complaint, CheckedPicture picture, int place) {
        String name = "图片 %d.jpg".formatted(place);
        var said = Salted.of(new KeepComplaintFile.Named(name, picture.sha256()));
        RecordedAct act = ledger.record(Act.of(
                        Verb.ADD_TO_COMPLAINT,
                        complaint.asSubject(),
                        Actor.system(),
                        Capacity.SYSTEM,
                        Map.of("number", complaint.number(), "digest", said.digest()))
                .inOrganisation(complaint.organisation()));
        var file = new ComplaintFile(
                TimeOrderedId.next(), name, picture.mediaType(), picture.sha256(), null, act.recordedAt());
        files.add(complaint, file, picture.bytes(), said.salt(), null, act);
    }

    private int picturesOf(Complaint complaint) {
        return (int) files.of(complaint.id()).stream()
                .filter(each -> each.keeper() == null)
                .count();
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
