package jialing.workflows.samplebank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;
import jialing.domain.samplebank.Requests;
import jialing.domain.shared.LabClock;

/** By when samples have to be back, as the diagram asks for it. */
@Named
@ApplicationScoped
public class RetrievalDeadline {

    @Inject
    Requests requests;

    /** The last day is over. */
    public Date due(String requestId) {
        return Date.from(requests.byId(UUID.fromString(requestId))
                .until()
                .plusDays(1)
                .atStartOfDay(LabClock.ZONE)
                .toInstant());
    }
}
