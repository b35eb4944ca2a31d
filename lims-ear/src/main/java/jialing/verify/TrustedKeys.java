package jialing.verify;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.VerifierKey;

/**
 * Whom the asker trusts: the log's own key, and witnesses.
 *
 * @param log whose signature every checkpoint must carry
 * @param further keys of the same log, e.g. of SM2: what they signed must be right, and a checkpoint that was handed over must carry it
 * @param witnesses whose cosignature a checkpoint that was handed over must carry; none means that none is asked for
 * @param authorities below which the certificates of persons' keys must stand; none: it is enough that the log names them
 */
record TrustedKeys(
        VerifierKey log, List<VerifierKey> further, List<VerifierKey> witnesses, List<X509Certificate> authorities) {

    /** A checkpoint from the time when the house did not sign with the further keys carries none of them. */
    Optional<Checkpoint> openKept(String text, Findings findings) {
        return new TrustedKeys(log, List.of(), List.of(), authorities)
                .open(text, findings)
                .filter(checkpoint -> {
                    boolean right =
                            furtherSignaturesAreRight(SignedNote.parse(text).orElseThrow());
                    if (!right) {
                        findings.wrong(
                                "CheckpointSignedTwice",
                                "checkpoint " + checkpoint.head().size(),
                                null,
                                "检查点的第二个签名有误",
                                "The second signature under the checkpoint is wrong");
                    }
                    return right;
                });
    }

    private boolean furtherSignaturesAreRight(SignedNote note) {
        return further.stream()
                .allMatch(key -> note.signatures().stream()
                        .filter(key::isNamedBy)
                        .allMatch(each -> key.verifies(note.text(), each)));
    }

    /** The checkpoint in a note that the log signed with all its keys, and every trusted witness too; a finding for what is missing. */
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
        for (VerifierKey key : further) {
            if (note.get().signedBy(List.of(key)).isEmpty()) {
                findings.wrong(
                        "CheckpointSignedTwice",
                        "checkpoint " + checkpoint.get().head().size(),
                        null,
                        "缺少日志另一密钥的签名，或签名有误：" + key.print(),
                        "The signature of a further key of the log is missing or wrong: " + key.print());
            }
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
