package jialing.verify;

import java.util.List;
import java.util.Optional;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.VerifierKey;

/**
 * Whom the asker trusts: the log's own key, and witnesses.
 *
 * @param witnesses whose cosignature each checkpoint must carry; none means that none is asked for
 */
record TrustedKeys(VerifierKey log, List<VerifierKey> witnesses) {

    /** The checkpoint in a note that the log signed, and every trusted witness too; a finding for what is missing. */
    Optional<Checkpoint> open(String text, Findings findings) {
        Optional<SignedNote> note = SignedNote.parse(text);
        Optional<Checkpoint> checkpoint = note.flatMap(each -> Checkpoint.parse(each.text()));
        if (checkpoint.isEmpty()
                || note.get().signedBy(List.of(log)).isEmpty()
                || !checkpoint.get().origin().equals(log.name())) {
            findings.wrong(
                    "CheckpointSigned",
                    "checkpoint",
                    null,
                    "检查点不是由可信的日志密钥签署",
                    "The checkpoint is not signed by the trusted key of the log");
            return Optional.empty();
        }
        for (VerifierKey witness : witnesses) {
            if (note.get().signedBy(List.of(witness)).isEmpty()) {
                findings.wrong(
                        "CheckpointWitnessed",
                        "checkpoint " + checkpoint.get().head().size(),
                        null,
                        "缺少见证人签名：" + witness.name(),
                        "The cosignature of a witness is missing: " + witness.name());
            }
        }
        return checkpoint;
    }
}
