package jialing.domain.sampling;

import java.math.BigDecimal;

/**
 * What the sampler put into a container. Which amount applies depends on what is sampled.
 *
 * @param preservativeAdded whether the planned preservative is in it; false where none is planned
 * @param volumeMl of a liquid
 * @param massG of soil or sediment
 * @param sampledAirL drawn through a filter, absorber or tube, at standard conditions
 * @param sampledMinutes how long air was drawn or a level was measured
 */
public record FilledContainer(
        String code,
        boolean preservativeAdded,
        BigDecimal volumeMl,
        BigDecimal massG,
        BigDecimal sampledAirL,
        Integer sampledMinutes) {}
