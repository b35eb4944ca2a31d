package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/** An instrument is entered into the register with the certificates it comes with. */
@UseCase
public class RegisterInstrument {

    @Inject
    Instruments instruments;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    record Content(String code, String name, String model, String serialNumber, List<String> certificates) {}

    /** For registers that are loaded again and again: what stands there already stays as it is. */
    public void registerUnlessKnown(Instrument instrument, List<CalibrationCertificate> certificates) {
        if (instruments.find(instrument.organisation(), instrument.code()).isEmpty()) {
            register(instrument, certificates);
        }
    }

    public Instrument register(Instrument instrument, List<CalibrationCertificate> certificates) {
        Actor actor =
                current.mustBe(Capacity.EQUIPMENT_OFFICER, Capacity.SYSTEM).mustActFor(instrument.organisation());
        if (instruments.find(instrument.organisation(), instrument.code()).isPresent()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "InstrumentIsNew",
                    null,
                    Text.of(
                            "仪器编号已登记：" + instrument.code(),
                            "This instrument is registered already: " + instrument.code()),
                    "code");
        }
        certificates.forEach(instrument::certify);
        instruments.add(instrument);
        var content = new Content(
                instrument.code(),
                instrument.nameZh(),
                instrument.model(),
                instrument.serialNumber(),
                certificates.stream().map(CalibrationCertificate::number).toList());
        Capacity as = actor.holds(Capacity.SYSTEM) ? Capacity.SYSTEM : Capacity.EQUIPMENT_OFFICER;
        var subject = Subject.of("Instrument", instrument.id());
        ledger.record(Act.of(Verb.REGISTER, subject, actor, as, content).inOrganisation(instrument.organisation()));
        return instrument;
    }
}
