package jialing.domain.analysis;

import java.util.List;
import java.util.UUID;

/**
 * A received container as it comes to the bench for one method.
 *
 * @param analytes those of the method that are asked for in this container
 * @param fieldBlank whether it holds a blank made in the field, of which no duplicate or spike is made
 * @param lateDecision why it is analysed although its holding time is over, else null
 */
public record ContainerAtBench(
        UUID containerId,
        String code,
        UUID sampleId,
        UUID workOrderId,
        List<String> analytes,
        boolean fieldBlank,
        String lateDecision) {}
