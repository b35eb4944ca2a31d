package jialing.domain.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.InstrumentUse.TakenBy;
import jialing.domain.equipment.persistence.InstrumentTable;
import jialing.domain.equipment.persistence.UseTable;
import jialing.domain.equipment.rules.OneRunAtATime;
import jialing.domain.gate.Activity;
import jialing.domain.shared.TimeOrderedId;

/**
 * A batch takes the instruments that do one run at a time, as a consequence of the act that opens it, and has them until it is
 * submitted or somebody puts them back. Those that serve several at once are not taken.
 */
@ApplicationScoped
public class InstrumentRuns {

    @Inject
    Instruments instruments;

    @Inject
    InstrumentTable table;

    @Inject
    UseTable uses;

    /**
     * Two who begin at one instant wait for each other here, and the second one is refused.
     *
     * @param person who analyses the batch
     * @throws jialing.domain.shared.Refusal when another run is on one of them
     */
    public void begin(
            String organisation, Collection<String> codes, UUID batch, UUID person, String name, Instant now) {
        instruments.all(organisation, codes).stream()
                .filter(instrument -> instrument.facts().oneRunAtATime())
                .forEach(instrument -> {
                    table.hold(instrument.id());
                    List<InstrumentUse> others = uses.open(instrument.id());
                    new OneRunAtATime().require(new OneRunAtATime.Run(instrument, Activity.ANALYSE, batch, others));
                    uses.add(
                            instrument,
                            new InstrumentUse(
                                    TimeOrderedId.next(),
                                    person,
                                    name,
                                    TakenBy.BATCH,
                                    Activity.ANALYSE,
                                    batch,
                                    now,
                                    null));
                });
    }
}
