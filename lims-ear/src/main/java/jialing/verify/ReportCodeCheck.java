package jialing.verify;

import java.net.URLDecoder;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jialing.domain.ledger.log.Checkpoint;
import jialing.domain.ledger.log.Hash;
import jialing.domain.ledger.log.InclusionProof;
import jialing.domain.ledger.log.NoteSignature;
import jialing.domain.ledger.log.SignedNote;
import jialing.domain.ledger.log.TreeHead;

/**
 * Checks what the QR code of a report holds, {@code …/verify/<number>#<proof>}: number and hash of the content stand in the log under a
 * checkpoint that the log signed. The same steps as in the browser.
 */
final class ReportCodeCheck {

    private static final int VERSION = 1;
    private static final int SIGNATURE = 64;

    /** What the log says of a report. */
    record Proven(String number, String contentHash) {}

    private record Proof(String contentHash, long index, long size, List<Hash> path, byte[] signatureWithKeyId) {}

    private final TrustedKeys trusted;
    private final Optional<String> ended;
    private final List<String> seenBefore;
    private final Findings findings;

    /**
     * @param ended the list of reports that have ended, as {@code GET /api/reporting/ended} gives it
     * @param seenBefore checkpoints that were handed out earlier, as signed notes: an older list is not taken
     */
    ReportCodeCheck(TrustedKeys trusted, Optional<String> ended, List<String> seenBefore, Findings findings) {
        this.trusted = trusted;
        this.ended = ended;
        this.seenBefore = seenBefore;
        this.findings = findings;
    }

    /** @return empty unless the report stands in the log */
    Optional<Proven> check(String code) {
        String[] parts = code.strip().split("#", 2);
        String address = parts[0];
        String number = URLDecoder.decode(address.substring(address.lastIndexOf('/') + 1), StandardCharsets.UTF_8);
        Optional<Proof> proof = parts.length < 2 ? Optional.empty() : read(parts[1]);
        if (proof.isEmpty()) {
            findings.wrong("CodeReadable", number, null, "二维码内容不完整", "The code holds no proof, or only a part of it");
            return Optional.empty();
        }
        return check(number, proof.get());
    }

    private Optional<Proven> check(String number, Proof proof) {
        String declaration = "jialing report/v1\n" + number + "\n" + proof.contentHash() + "\n";
        Optional<Hash> root = new InclusionProof(proof.index(), proof.path())
                .root(Hash.ofLeaf(Json.sha256(Json.utf8(declaration))), proof.size());
        boolean signed = root.map(each -> note(proof, each))
                .filter(note -> !note.signedBy(List.of(trusted.log())).isEmpty())
                .isPresent();
        if (!signed) {
            findings.wrong(
                    "ReportInLog",
                    number,
                    null,
                    "编号、内容散列值或日志签名不符：不是本系统签发的报告",
                    "Number, hash or signature do not fit: this report was not issued here");
            return Optional.empty();
        }
        findings.fact("report", number);
        findings.fact("contentHash", proof.contentHash());
        findings.fact("checkpoint", proof.size());
        ended.ifPresent(list -> state(number, list, Math.max(proof.size(), sizeSeen())));
        return Optional.of(new Proven(number, proof.contentHash()));
    }

    private void state(String number, String given, long seen) {
        Optional<EndedList> list = EndedList.open(given, trusted.log());
        if (list.isEmpty()) {
            findings.wrong(
                    "EndedListSigned",
                    number,
                    null,
                    "失效清单不是由可信的日志密钥签署，或被改动",
                    "The list of ended reports is not signed by the trusted key of the log, or was changed");
            return;
        }
        findings.fact("asOf", list.get().asOf());
        if (list.get().size() < seen) {
            findings.wrong(
                    "EndedListNewEnough",
                    number,
                    list.get().asOf(),
                    "失效清单早于该报告或先前的检查点，请取新的清单",
                    "The list of ended reports is older than this report, or than a checkpoint seen before: get a new one");
        }
        list.get().endOf(number).ifPresent(end -> {
            String state = end.path("state").asText();
            findings.wrong(
                    "ReportInForce",
                    number,
                    end.path("endedAt").asText(),
                    "该报告已失效：" + state,
                    "This report is no longer in force: " + state);
        });
    }

    private long sizeSeen() {
        return seenBefore.stream()
                .flatMap(note -> trusted.open(note, findings).stream())
                .mapToLong(checkpoint -> checkpoint.head().size())
                .max()
                .orElse(0);
    }

    private SignedNote note(Proof proof, Hash root) {
        var checkpoint = Checkpoint.of(trusted.log().name(), new TreeHead(proof.size(), root));
        String signature = Base64.getEncoder().encodeToString(proof.signatureWithKeyId());
        return new SignedNote(
                checkpoint.print(), List.of(new NoteSignature(trusted.log().name(), signature)));
    }

    private static Optional<Proof> read(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.get() != VERSION) {
                return Optional.empty();
            }
            String contentHash = HexFormat.of().formatHex(take(bytes, Hash.LENGTH));
            long index = number(bytes);
            long size = number(bytes);
            var path = new ArrayList<Hash>();
            for (int left = Byte.toUnsignedInt(bytes.get()); left > 0; left--) {
                path.add(Hash.of(take(bytes, Hash.LENGTH)));
            }
            byte[] signature = take(bytes, Integer.BYTES + SIGNATURE);
            boolean whole = !bytes.hasRemaining() && index >= 0 && index < size;
            return whole ? Optional.of(new Proof(contentHash, index, size, path, signature)) : Optional.empty();
        } catch (IllegalArgumentException | BufferUnderflowException cutShort) {
            return Optional.empty();
        }
    }

    private static byte[] take(ByteBuffer bytes, int length) {
        byte[] taken = new byte[length];
        bytes.get(taken);
        return taken;
    }

    /** LEB128. */
    private static long number(ByteBuffer bytes) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
            byte part = bytes.get();
            value |= (long) (part & 0x7f) << shift;
            if (part >= 0) {
                break;
            }
        }
        return value;
    }
}
