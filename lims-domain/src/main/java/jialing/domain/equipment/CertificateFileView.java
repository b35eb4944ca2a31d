package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.equipment.persistence.EvidenceTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Shows a certificate's file to those who may see its organisation's records. */
@View
public class CertificateFileView {

    @Inject
    EvidenceTable evidence;

    @Inject
    CurrentActor current;

    public record CertificateFile(String mediaType, byte[] bytes) {}

    public CertificateFile byId(UUID id) {
        current.get();
        return evidence.file(id)
                .map(file -> new CertificateFile(file.mediaType(), file.bytes()))
                .orElseThrow(() -> Refusal.notFound("CertificateFile", "证书文件", id));
    }
}
