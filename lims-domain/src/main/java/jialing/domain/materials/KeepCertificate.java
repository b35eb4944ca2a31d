package jialing.domain.materials;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** The maker's certificate of a lot is kept byte for byte, as PDF. A newer one stands before it and does not replace it. */
@UseCase
public class KeepCertificate {

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    @Inject
    Storekeeping store;

    @Inject
    HistoryTable history;

    @Inject
    Ledger ledger;

    /** @return SHA-256 of its bytes, lower-case hex */
    public String keep(UUID material, byte[] bytes) {
        Storekeeping.Keeper keeper =
                store.keeper(material, Capacity.EQUIPMENT_OFFICER, Capacity.QUALITY_OFFICER, Capacity.ANALYST);
        boolean pdf = bytes.length <= LARGEST && Arrays.equals(Arrays.copyOf(bytes, PDF.length), PDF);
        if (!pdf) {
            throw Refusal.invalid(
                    "CertificateIsPdf", "file", "证书须为 PDF 文件，不超过 10 MB", "A certificate is a PDF of at most 10 MB");
        }
        String sha256 = CanonicalJson.sha256(bytes);
        RecordedAct act = ledger.record(keeper.act(
                Verb.KEEP_CERTIFICATE, Map.of("number", keeper.material().number(), "sha256", sha256)));
        history.addCertificate(
                TimeOrderedId.next(),
                material,
                keeper.material().organisation(),
                sha256,
                bytes,
                keeper.actor().personId(),
                act.recordedAt());
        return sha256;
    }
}
