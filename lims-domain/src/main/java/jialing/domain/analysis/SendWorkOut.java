package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.analysis.persistence.WaitingContainers;
import jialing.domain.analysis.persistence.WaitingContainers.Taken;

/** What another laboratory does waits for the own bench no longer, unless it was given up there. */
@ApplicationScoped
public class SendWorkOut {

    @Inject
    WaitingContainers waiting;

    @Inject
    Event<WorkSentOut> sentOut;

    /**
     * Whatever of these analytes waits in these containers; nothing where none of it does.
     *
     * @param samples to which the containers belong
     */
    public void send(Collection<UUID> containers, Collection<UUID> samples, Collection<String> analytes) {
        List<Taken> leaving = waiting.hold(containers).entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .filter(analytes::contains)
                        .map(analyte -> new Taken(each.getKey(), analyte)))
                .toList();
        waiting.takeUp(leaving);
        sentOut.fire(new WorkSentOut(Set.copyOf(samples)));
    }

    /** Nobody waits for the other laboratory any more: it may be done here, or sent again. */
    public void takeBack(Collection<UUID> containers, Collection<String> analytes) {
        waiting.putBack(containers, analytes);
    }
}
