package jialing.domain.quality;

import java.util.List;
import jialing.domain.analysis.BatchRecord;

/** What a later feature has to say of a batch besides: control charts, plausibility. Each bean of this kind is asked. */
public interface BatchFindings {

    List<Finding> of(BatchRecord record);
}
