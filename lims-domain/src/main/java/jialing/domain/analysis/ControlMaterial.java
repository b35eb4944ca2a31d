package jialing.domain.analysis;

import java.util.List;
import java.util.UUID;

/** The reference material that stands in a batch, with what it certifies in the units of the batch. */
record ControlMaterial(UUID id, List<CertifiedValue> certified) {}
