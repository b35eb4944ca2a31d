package jialing.reports.reporting;

import java.time.Instant;

/**
 * One sample: where, when and by whom it was taken and in which state it arrived.
 *
 * @param position longitude and latitude as printed: 108.3912°E 30.8071°N
 * @param samplers both of them
 * @param state colour, smell, condition on receipt
 */
public record SampleLine(
        String siteCode,
        String site,
        String waterBody,
        String position,
        String sampleCode,
        Instant sampledAt,
        String samplers,
        String state) {}
