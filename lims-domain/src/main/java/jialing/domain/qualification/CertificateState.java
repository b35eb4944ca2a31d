package jialing.domain.qualification;

import java.util.Set;

/** How a certificate stands on a day: as well as the best of its lines, and before it has any, as its newest annex. */
public enum CertificateState {
    SUBMITTED,
    RETURNED,
    TO_COME,
    IN_FORCE,
    ENDS_SOON,
    SUSPENDED,
    WITHDRAWN,
    ENDED;

    static CertificateState of(Set<LineState> lines, boolean waits) {
        for (LineState each : new LineState[] {
            LineState.IN_FORCE,
            LineState.ENDS_SOON,
            LineState.SUSPENDED,
            LineState.TO_COME,
            LineState.WITHDRAWN,
            LineState.ENDED
        }) {
            if (lines.contains(each)) {
                return valueOf(each.name());
            }
        }
        return waits ? SUBMITTED : RETURNED;
    }
}
