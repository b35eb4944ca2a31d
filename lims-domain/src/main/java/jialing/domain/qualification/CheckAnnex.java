package jialing.domain.qualification;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** What would be said of an annex; nothing is kept. */
@View
public class CheckAnnex {

    @Inject
    AnnexDesk desk;

    @Inject
    CurrentActor current;

    public AnnexCheck check(CertificateTerms terms, CertificateFile file, List<AnnexEntry> entries) {
        current.mustBe(Capacity.QUALITY_OFFICER);
        return desk.check(terms, file, AnnexEntry.given(entries));
    }
}
