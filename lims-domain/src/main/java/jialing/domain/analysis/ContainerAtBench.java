package jialing.domain.analysis;

import java.util.List;
import java.util.UUID;

/**
 * A received container as it comes to the bench for one method.
 *
 * @param analytes those of the method that are asked for in this container
 * @param lateDecision why it is analysed although its holding time is over, else null
 */
public record ContainerAtBench(
        UUID containerId, String code, UUID sampleId, UUID workOrderId, List<String> analytes, String lateDecision) {}
