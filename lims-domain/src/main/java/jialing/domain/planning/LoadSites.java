package jialing.domain.planning;

import jakarta.inject.Inject;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.shared.UseCase;

/** Takes in a list of sites: new ones are added, known ones described anew. The same list again changes nothing. */
@UseCase
public class LoadSites {

    @Inject
    MonitoringSites sites;

    public void from(CatalogueFile file) {
        file.check(line -> sites.find(line.text("point_code"))
                .ifPresentOrElse(site -> site.describe(line), () -> sites.add(new MonitoringSite(line))));
    }
}
