package jialing.domain.planning;

import java.util.List;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.PreservationRule;

/**
 * How one analyte wants to be kept until it is analysed.
 *
 * @param group the group the catalogue puts the analyte in
 * @param containers those it may be kept in, the usual one first
 * @param containerNote e.g. brown, filled without headspace; null for none
 * @param holdingHours from collection to the start of analysis; null where nothing is known
 * @param volumeMl the least volume, 0 where none is drawn
 * @param alone whose own bottle it needs, used whole; null when it may share one
 */
public record PreservationNeed(
        String analyte,
        String group,
        List<ContainerKind> containers,
        String containerNote,
        String preservative,
        String storage,
        Integer holdingHours,
        int volumeMl,
        String alone) {

    static PreservationNeed of(Analyte analyte, PreservationRule rule) {
        return new PreservationNeed(
                analyte.code(),
                analyte.group(),
                rule.containers().stream().map(ContainerKind::of).toList(),
                rule.containerNote().orElse(null),
                rule.preservative().orElse(null),
                rule.storage().orElse(null),
                rule.holdingTimeHours(),
                rule.minVolumeMl(),
                rule.needsOwnContainer() ? rule.analyte() : null);
    }

    /** Of an analyte for which the preservation tables have no line. */
    static PreservationNeed byMethod(Analyte analyte) {
        return new PreservationNeed(
                analyte.code(), analyte.group(), List.of(ContainerKind.BY_METHOD), null, null, null, null, 0, null);
    }
}
