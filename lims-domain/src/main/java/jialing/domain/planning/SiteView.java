package jialing.domain.planning;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.View;

/** The sites of the network for the screen. */
@View
public class SiteView {

    @Inject
    MonitoringSites sites;

    @Inject
    CurrentActor current;

    /** @param coordQuality {@code district_seat} is no surveyed position */
    public record Line(
            String code,
            String nameZh,
            String element,
            String waterBody,
            String waterBodyType,
            String regionZh,
            String functionClass,
            String controlLevel,
            BigDecimal lon,
            BigDecimal lat,
            String coordQuality) {

        static Line of(MonitoringSite site) {
            return new Line(
                    site.code(),
                    site.nameZh(),
                    site.element().code(),
                    site.waterBody().orElse(null),
                    site.waterBodyType().orElse(null),
                    site.regionZh(),
                    site.functionClass().orElse(null),
                    site.controlLevel().orElse(null),
                    site.lon(),
                    site.lat(),
                    site.coordinateQuality());
        }
    }

    /** @param element null for all; drinking-water sources are sections of surface water */
    public List<Line> of(Element element) {
        current.get();
        return sites.of(element == Element.DRINKING_SOURCE ? Element.SURFACE_WATER : element).stream()
                .map(Line::of)
                .toList();
    }

    public List<Line> byCodes(Collection<String> codes) {
        return sites.byCodes(codes).stream().map(Line::of).toList();
    }
}
