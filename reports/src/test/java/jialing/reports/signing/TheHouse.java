package jialing.reports.signing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import jialing.domain.shared.LabClock;

/** A house with its keys in a folder, at a standing time. */
final class TheHouse {

    private TheHouse() {}

    static OrganisationSeal seal(Path secrets, Instant now, SealPolicy policy) {
        return new OrganisationSeal(new KeyFolder(secrets), authority(secrets, now), new PdfSigner(), policy);
    }

    static HouseAuthority authority(Path secrets, Instant now) {
        return authority(secrets, Optional.empty(), now);
    }

    static HouseAuthority authority(Path secrets, Optional<SigningIdentity> given, Instant now) {
        return new HouseAuthority(new KeyFolder(secrets), given, LabClock.at(now), "https://lims.example.org");
    }
}
