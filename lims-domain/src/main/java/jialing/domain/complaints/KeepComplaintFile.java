package jialing.domain.complaints;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jialing.domain.complaints.persistence.ComplaintFileTable;
import jialing.domain.complaints.rules.ComplaintInTurn;
import jialing.domain.complaints.rules.FilesAreBounded;
import jialing.domain.evidence.BroughtFile;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** The officer who inquires keeps a file with the case. The act holds a salted digest of its name and hash, like all of a complaint. */
@UseCase
public class KeepComplaintFile {

    private static final int MOST = 50;

    @Inject
    Complaints cases;

    @Inject
    ComplaintFileTable files;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    public ComplaintFile keep(UUID id, String name, byte[] bytes) {
        Complaint complaint = cases.locked(id);
        new ComplaintInTurn()
                .require(new ComplaintInTurn.Step(
                        complaint.number(),
                        complaint.state(),
                        Set.of(ComplaintState.RECEIVED, ComplaintState.ACCEPTED, ComplaintState.DECIDED)));
        BroughtFile file = BroughtFile.of(name, bytes);
        List<ComplaintFile> kept = files.of(id);
        return kept.stream()
                .filter(each -> each.sha256().equals(file.sha256()))
                .findFirst()
                .orElseGet(() -> added(complaint, file, kept.size()));
    }

    private ComplaintFile added(Complaint complaint, BroughtFile file, int before) {
        new FilesAreBounded().require(new FilesAreBounded.Count(before, MOST));
        Actor actor = current.get();
        var said = Salted.of(new Named(file.name(), file.sha256()));
        RecordedAct act = ledger.record(Act.of(
                Verb.KEEP_COMPLAINT_FILE,
                complaint.asSubject(),
                actor,
                Complaints.HANDLES,
                Map.of("number", complaint.number(), "digest", said.digest())));
        var kept = new ComplaintFile(
                TimeOrderedId.next(), file.name(), file.mediaType(), file.sha256(), actor.name(), act.recordedAt());
        files.add(complaint, kept, file.bytes(), said.salt(), actor.personId(), act);
        return kept;
    }

    /** What the digest in the act is of. */
    record Named(String name, String sha256) {}
}
