package jialing.domain.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.equipment.persistence.TraceabilityTable;
import jialing.domain.shared.Refusal;

/** With what a calibration was done: working standards of the house and standards outside it, each of them known. */
@ApplicationScoped
class StandardsNamed {

    @Inject
    Instruments instruments;

    @Inject
    TraceabilityTable table;

    /** @throws Refusal when one is not known, or an instrument would be its own standard */
    void mustBeKnown(Instrument calibrated, List<StandardUsed> standards) {
        for (StandardUsed standard : standards) {
            if ((standard.instrument() == null) == (standard.outside() == null)
                    || calibrated.code().equals(standard.instrument())) {
                throw unknown();
            }
        }
        Set<String> codes =
                named(standards.stream().map(StandardUsed::instrument).toList());
        Set<UUID> outside = named(standards.stream().map(StandardUsed::outside).toList());
        String organisation = calibrated.organisation();
        if (instruments.all(organisation, codes).size() < codes.size()
                || (!outside.isEmpty() && table.standards(organisation, outside).size() < outside.size())) {
            throw unknown();
        }
    }

    private static <T> Set<T> named(Collection<T> some) {
        return some.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Refusal unknown() {
        return Refusal.invalid(
                "StandardIsKnown",
                "standards",
                "所用标准须是本单位登记的标准器或已登记的上级标准，且不能是仪器自身",
                "A standard is a registered instrument of this house or a registered standard outside it, and never the instrument itself");
    }
}
