package jialing.domain.nonconformity;

import java.util.UUID;

/**
 * A step was taken after the opening.
 *
 * @param actionId the corrective action it is about, null for none
 * @param before what it waited for until then
 * @param now what it waits for
 */
public record NonconformityStepped(
        UUID nonconformityId,
        String organisation,
        String number,
        CourseStep.Kind kind,
        UUID actionId,
        CourseState before,
        CourseState now) {}
