package jialing.domain.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.equipment.persistence.InstrumentTable;
import jialing.domain.equipment.persistence.TraceabilityTable;
import jialing.domain.gate.ElementDoubted;
import jialing.domain.gate.QualityElement;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;

/** What acts on instruments have in common: how they are recorded, and what follows when one turns out to be bad. */
@ApplicationScoped
class InstrumentActs {

    @Inject
    InstrumentTable table;

    @Inject
    TraceabilityTable traceability;

    @Inject
    Ledger ledger;

    @Inject
    Event<InstrumentDueChanged> dueChanged;

    @Inject
    Event<ElementDoubted> doubted;

    static Subject subject(Instrument instrument) {
        return new Subject("Instrument", instrument.id(), instrument.version());
    }

    RecordedAct record(Verb verb, Instrument instrument, Actor actor, Capacity as, Object content) {
        return ledger.record(Act.of(verb, subject(instrument), actor, as, content));
    }

    void dueMayHaveChanged(Instrument instrument) {
        dueChanged.fire(new InstrumentDueChanged(instrument.id(), instrument.organisation(), instrument.code()));
    }

    /** By the same act as the finding; what is scrapped stays so. */
    void stop(Instrument instrument, String reason, Actor by, Instant now) {
        if (!instrument.isAt(InstrumentState.SCRAPPED, now) && !instrument.isAt(InstrumentState.STOPPED, now)) {
            table.change(instrument, StateChange.to(InstrumentState.STOPPED, now, reason, by));
        }
    }

    /**
     * The instrument read wrongly at an instant: nothing since it was last known to be good can be believed, nor what was calibrated
     * with it since (ISO/IEC 17025:2017 6.4.9).
     */
    void doubt(Instrument instrument, Instant bad, Text why, Instant now) {
        Instant since = instrument.lastGoodBefore(bad).orElseGet(instrument::inUseSince);
        QualityElement element = QualityElement.instrument(instrument.code());
        Stream<QualityElement> calibratedWithIt =
                traceability.calibratedWith(instrument.id(), LabClock.dayOf(since)).stream();
        Set<QualityElement> all =
                Stream.concat(Stream.of(element), calibratedWithIt).collect(Collectors.toUnmodifiableSet());
        doubted.fire(new ElementDoubted(instrument.organisation(), element, all, since, now, why, subject(instrument)));
    }

    void doubt(Instrument instrument, CalibrationCertificate certificate, Text why, Instant now) {
        QualityElement element = QualityElement.calibration(instrument.code(), certificate.number());
        Instant since = Instrument.startOf(certificate.validFrom());
        doubted.fire(new ElementDoubted(
                instrument.organisation(), element, Set.of(element), since, now, why, subject(instrument)));
    }
}
