package jialing.workflows.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import java.util.UUID;
import jialing.domain.equipment.EvidenceDue;
import jialing.domain.shared.LabClock;
import jialing.workflows.shared.AsTheHouse;

/** When something is due about an instrument, as the diagram asks for it, in an act or when a timer rings. */
@Named
@AsTheHouse
@ApplicationScoped
public class InstrumentDue {

    /** Of what nobody waits for. */
    private static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    @Inject
    EvidenceDue evidence;

    @Inject
    LabClock clock;

    /** The first instant of the day from which on somebody is reminded. */
    public Date reminder(String instrumentId) {
        return startOf(
                evidence.next(id(instrumentId)).map(EvidenceDue.Due::remindOn).orElse(NEVER));
    }

    /** The last day on which all is in order is over. */
    public Date due(String instrumentId) {
        return startOf(evidence.next(id(instrumentId))
                .map(EvidenceDue.Due::on)
                .orElse(NEVER)
                .plusDays(1));
    }

    public boolean isTimeToRemind(UUID instrumentId) {
        return evidence.next(instrumentId)
                .filter(next -> !next.remindOn().isAfter(clock.today()))
                .isPresent();
    }

    private static UUID id(String instrumentId) {
        return UUID.fromString(instrumentId);
    }

    private static Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(LabClock.ZONE).toInstant());
    }
}
