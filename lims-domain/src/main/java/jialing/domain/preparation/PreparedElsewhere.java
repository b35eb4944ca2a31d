package jialing.domain.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.preparation.persistence.PreparationTable;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;

/** How a container was prepared before it goes to, or came from, another laboratory. */
@ApplicationScoped
public class PreparedElsewhere {

    @Inject
    ContainersHere here;

    @Inject
    Samples samples;

    @Inject
    PreparationTable table;

    /** The finest sieve that it went through; empty where it went through none. */
    public Optional<Sieve> sieve(Container container) {
        return here.sieve(container);
    }

    /**
     * Its containers count as sieved here too. The caller MUST act as the house.
     *
     * @param sending the signed act by which they came
     */
    public void came(Sample sample, Sieve sieve, RecordedAct sending) {
        samples.containersOf(sample)
                .forEach(container -> table.addElsewhere(container, sample.organisation(), sieve, sending));
    }
}
