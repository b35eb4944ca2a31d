package jialing.domain.analysis;

import java.math.BigDecimal;
import java.util.Optional;

/** What the laboratory says about a content: a number, less than a limit, that it is there or is not, or nothing. */
public sealed interface ResultValue permits Measured, BelowDetectionLimit, Qualitative, NotDetermined {

    /** As it stands on the record and the report, without the unit. */
    String printed(DetectionConvention convention);

    /** What it contributes to a mean: a value below the limit counts half the limit; what was not determined counts nothing. */
    Optional<BigDecimal> inMean();
}
