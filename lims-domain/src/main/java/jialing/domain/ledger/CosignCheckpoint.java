package jialing.domain.ledger;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.NoteSignature;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.VerifierKey;
import jialing.domain.ledger.persistence.LogTable;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.UseCase;

/**
 * Keeps the cosignatures that registered witnesses put under a checkpoint of this log. A cosignature proves itself: who brings it
 * does not matter, and it is no act of a person.
 */
@UseCase
public class CosignCheckpoint {

    private static final int LONGEST_NOTE = 16_384;

    @Inject
    LogTable log;

    public void cosigned(String text) {
        SignedNote note = Optional.ofNullable(text)
                .filter(each -> each.length() <= LONGEST_NOTE)
                .flatMap(SignedNote::parse)
                .orElseThrow(CosignCheckpoint::notOurs);
        long size = Checkpoint.parse(note.text())
                .orElseThrow(CosignCheckpoint::notOurs)
                .head()
                .size();
        SignedNote own = log.noteOf(size).flatMap(SignedNote::parse).orElseThrow(CosignCheckpoint::notOurs);
        if (!own.text().equals(note.text())) {
            throw notOurs();
        }
        List<VerifierKey> known = log.witnesses().stream()
                .map(VerifierKey::parse)
                .flatMap(Optional::stream)
                .toList();
        List<VerifierKey> signers = note.signedBy(known);
        if (signers.isEmpty()) {
            throw Refusal.invalid(
                    "WitnessIsKnown",
                    "note",
                    "没有已登记见证人的有效签名",
                    "No registered witness has signed this checkpoint validly");
        }
        signers.forEach(signer -> keep(size, note, signer));
    }

    private void keep(long size, SignedNote note, VerifierKey signer) {
        NoteSignature line =
                note.signatures().stream().filter(signer::isNamedBy).findFirst().orElseThrow();
        log.addCosignature(size, signer.name(), line.print());
    }

    private static Refusal notOurs() {
        return Refusal.invalid(
                "CheckpointOfThisLog", "note", "这不是本日志给出的检查点", "This is no checkpoint that this log handed out");
    }
}
