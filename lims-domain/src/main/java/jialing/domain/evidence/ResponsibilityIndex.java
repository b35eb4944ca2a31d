package jialing.domain.evidence;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.evidence.responsibility.ResponsibilityIndexTable;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** The numbers of a sample, each in the version that counts: the ways into their chains. */
@View
public class ResponsibilityIndex {

    @Inject
    Samples samples;

    @Inject
    ResponsibilityIndexTable table;

    /** @param value as printed, without the unit */
    public record Line(
            UUID resultId,
            String container,
            String analyte,
            Text analyteName,
            String value,
            String unit,
            int version) {}

    /** @param scanned code of the sample or of one of its containers */
    public List<Line> ofSample(String scanned) {
        return table.ofSample(samples.byScan(scanned).id());
    }
}
