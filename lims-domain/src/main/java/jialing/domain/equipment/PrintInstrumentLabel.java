package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;
import jialing.domain.shared.UseCase;

/** The equipment officer prints the label that goes onto an instrument (ISO/IEC 17025:2017 6.4.8). */
@UseCase
public class PrintInstrumentLabel {

    @Inject
    Instruments instruments;

    @Inject
    InstrumentActs acts;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * What stands on the label.
     *
     * @param validTo last day of the certificate relied on; null when there is none
     * @param limits what it may be used for; empty unless it is limited
     */
    public record Label(
            String code,
            Text name,
            String model,
            String serialNumber,
            LabelColour colour,
            String certificate,
            LocalDate validTo,
            String keeper,
            String limits,
            LocalDate printedOn) {}

    public Label of(String code) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER);
        Instrument instrument = instruments.heldBy(actor, code);
        Label label = label(instrument, clock.now());
        var content = Map.of("instrument", code, "colour", label.colour().name());
        acts.record(Verb.PRINT_LABELS, instrument, actor, Capacity.EQUIPMENT_OFFICER, content);
        return label;
    }

    private static Label label(Instrument instrument, Instant now) {
        var certificate = instrument.certificateAt(now);
        return new Label(
                instrument.code(),
                Text.of(instrument.nameZh(), instrument.nameEn()),
                instrument.model(),
                instrument.serialNumber(),
                instrument.colourAt(now),
                certificate.map(CalibrationCertificate::number).orElse(""),
                certificate.map(CalibrationCertificate::validTo).orElse(null),
                instrument.facts().keeperName() == null
                        ? ""
                        : instrument.facts().keeperName(),
                instrument
                        .stateAt(now)
                        .filter(change -> change.state() == InstrumentState.LIMITED)
                        .map(PrintInstrumentLabel::limits)
                        .orElse(""),
                LabClock.dayOf(now));
    }

    private static String limits(StateChange limit) {
        return String.join(
                "、",
                Stream.concat(limit.methods().stream(), limit.analytes().stream())
                        .toList());
    }
}
