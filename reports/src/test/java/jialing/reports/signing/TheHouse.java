package jialing.reports.signing;

import java.nio.file.Path;
import java.time.Instant;
import jialing.domain.shared.LabClock;

/** A house with its keys in a folder, at a standing time. */
final class TheHouse {

    private TheHouse() {}

    static OrganisationSeal seal(Path secrets, Instant now, SealPolicy policy) {
        return new OrganisationSeal(new KeyFolder(secrets), authority(secrets, now), new PdfSigner(), policy);
    }

    static HouseAuthority authority(Path secrets, Instant now) {
        return new HouseAuthority(new KeyFolder(secrets), LabClock.at(now), "https://lims.example.org");
    }
}
