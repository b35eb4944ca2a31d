package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.equipment.persistence.EvidenceTable;
import jialing.domain.equipment.persistence.EvidenceTable.KeptFile;
import jialing.domain.equipment.rules.UploadIsCertificate;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.UseCase;

/** A certificate's file comes ahead of the certificate that will name it. The same bytes again are the same file. */
@UseCase
public class KeepCertificateFile {

    /** Bytes of the largest file that is taken in. */
    public static final int LARGEST = UploadIsCertificate.LARGEST;

    @Inject
    EvidenceTable evidence;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param sha256 of the bytes as they were kept */
    public record Kept(UUID id, String sha256, String mediaType) {}

    public Kept keep(byte[] bytes) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER);
        new UploadIsCertificate().require(bytes);
        String sha256 = CanonicalJson.sha256(bytes);
        KeptFile file = evidence.sameFile(actor.organisation(), sha256)
                .orElseGet(() ->
                        evidence.keep(sha256, FileKind.of(bytes).orElseThrow().mediaType(), bytes, actor, clock.now()));
        return new Kept(file.id(), file.sha256(), file.mediaType());
    }
}
