package jialing.domain.organisation;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.shared.View;

/** The network's institutions for the screen. */
@View
public class OrganisationView {

    @Inject
    Organisations organisations;

    public record Line(
            String code,
            String nameZh,
            String nameEn,
            Level level,
            String parent,
            String regionCode,
            String regionZh) {}

    public Line byCode(String code) {
        return line(organisations.byCode(code));
    }

    public List<Line> all() {
        return organisations.all().stream().map(OrganisationView::line).toList();
    }

    private static Line line(Organisation organisation) {
        return new Line(
                organisation.code(),
                organisation.nameZh(),
                organisation.nameEn(),
                organisation.level(),
                organisation.parent().orElse(null),
                organisation.regionCode(),
                organisation.regionZh());
    }
}
