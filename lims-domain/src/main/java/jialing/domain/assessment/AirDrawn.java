package jialing.domain.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import jialing.domain.air.AirSampling;

/**
 * How long air was drawn, as the field record has it: the channels for particles and for gases of a sampler run for times of their own.
 *
 * @param facts of the field record
 */
public record AirDrawn(Map<String, String> facts) {

    /** Empty where the record does not say. */
    Optional<BigDecimal> minutes(String analyte) {
        return AirSampling.minutes(analyte, facts);
    }

    /** What the content is a mean over; empty where the time is none that a limit is set for. */
    Optional<AveragingTime> averagingTime(String analyte) {
        return minutes(analyte).flatMap(minutes -> AveragingTime.ofSampling(analyte, minutes));
    }
}
