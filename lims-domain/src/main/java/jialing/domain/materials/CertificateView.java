package jialing.domain.materials;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.materials.persistence.HistoryTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Hands out the maker's certificate as it came. */
@View
public class CertificateView {

    @Inject
    HistoryTable history;

    @Inject
    CurrentActor current;

    public byte[] of(UUID material) {
        current.get();
        return history.certificate(material).orElseThrow(() -> Refusal.notFound("Certificate", "证书", material));
    }
}
