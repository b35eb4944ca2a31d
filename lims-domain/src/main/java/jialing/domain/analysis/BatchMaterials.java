package jialing.domain.analysis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jialing.domain.catalogue.QcPlan;

/**
 * Everything that a batch is opened with, found and checked.
 *
 * @param usedWhole analytes whose sample is used up in one determination
 * @param controlMaterial empty when no reference material in store certifies any of the analytes
 */
record BatchMaterials(
        String matrix,
        QcPlan plan,
        List<BatchAnalyte> analytes,
        List<ContainerAtBench> containers,
        Set<String> usedWhole,
        Optional<ControlMaterial> controlMaterial) {}
