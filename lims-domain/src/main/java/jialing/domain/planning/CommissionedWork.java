package jialing.domain.planning;

import java.time.LocalDate;

/**
 * What another organisation wants a laboratory to do on samples that were taken already.
 *
 * @param laboratory code of the organisation that does it
 * @param container one of each sample, with the analytes that are ordered
 * @param samples how many
 * @param sampledOn the first day on which one of them was taken
 * @param dueOn the day on which the results are expected
 */
public record CommissionedWork(
        String laboratory,
        String title,
        Element element,
        PlannedContainer container,
        int samples,
        LocalDate sampledOn,
        LocalDate dueOn) {}
