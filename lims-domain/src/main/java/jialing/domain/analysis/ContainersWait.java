package jialing.domain.analysis;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jialing.domain.analysis.persistence.WaitingContainers;
import jialing.domain.custody.ReceiptDecision;
import jialing.domain.custody.SampleReceived;
import jialing.domain.preparation.PortionsMade;
import jialing.domain.shared.Hearing;

/** Hears that a sample was received: what was accepted waits for the bench. */
@ApplicationScoped
public class ContainersWait {

    @Inject
    WaitingContainers waiting;

    void hear(@Observes @Priority(Hearing.RECORD) PortionsMade made) {
        made.moved().forEach(each -> waiting.move(made.parent(), each.portion(), each.analytes()));
    }

    void hear(@Observes @Priority(Hearing.RECORD) SampleReceived received) {
        if (received.decision() != ReceiptDecision.REJECT) {
            waiting.put(received.sampleId());
        }
    }
}
