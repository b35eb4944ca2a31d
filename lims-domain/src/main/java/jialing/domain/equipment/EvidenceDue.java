package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jialing.domain.equipment.persistence.InstrumentTable;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/**
 * What is due next about an instrument, and from when on somebody is reminded of it. A verification or calibration is booked with
 * somebody outside, so 60 days before; an interim check is done in the house, so 7 days before.
 */
@View
public class EvidenceDue {

    @Inject
    Instruments instruments;

    @Inject
    InstrumentTable table;

    @Inject
    LabClock clock;

    /**
     * @param on the last day on which all is in order
     * @param remindOn the day from which on it waits in the inbox
     */
    public record Due(MetrologyKind kind, LocalDate on, LocalDate remindOn) {

        static Due of(MetrologyKind kind, LocalDate on) {
            return new Due(kind, on, on.minusDays(kind.daysOfNotice()));
        }
    }

    /** What somebody is reminded of first; empty when nothing is planned or certified. */
    public Optional<Due> next(UUID instrumentId) {
        return next(instruments.byId(instrumentId), clock.now());
    }

    /** Every instrument that is not scrapped, as if something had just changed about it. */
    public List<InstrumentDueChanged> ofAll() {
        return table.living();
    }

    /** Nobody else does anything to the instrument until this transaction is over. */
    public void hold(UUID instrumentId) {
        table.hold(instrumentId);
    }

    static Optional<Due> next(Instrument instrument, Instant now) {
        return Stream.of(MetrologyKind.values())
                .flatMap(kind -> instrument.due(kind, now).stream().map(on -> Due.of(kind, on)))
                .min(Comparator.comparing(Due::remindOn));
    }
}
