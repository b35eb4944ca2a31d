package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.equipment.persistence.InstrumentTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Page;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/** The register of the own organisation, page by page in the order of asset numbers. */
@View
public class InstrumentRegister {

    @Inject
    InstrumentTable table;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param validTo last day of the certificate relied on; null when there is none
     * @param certificateDue last day on which its certificate is in order, in the past when overdue; null when nothing is planned
     * @param checkDue last day on which its interim check is in order; null when none is planned
     * @param awaitsConfirmation whether a calibration waits to be confirmed as fit
     */
    public record Line(
            UUID id,
            String organisation,
            String code,
            Text name,
            String model,
            String serialNumber,
            String place,
            String keeper,
            InstrumentState state,
            Text stateLabel,
            LabelColour colour,
            Text colourLabel,
            LocalDate validTo,
            LocalDate certificateDue,
            LocalDate checkDue,
            boolean awaitsConfirmation) {}

    /**
     * @param text part of number, name, model, serial number, place or keeper; null for all
     * @param dueUntil only those of which something is due by that day; null for all
     * @param after asset number of the last line of the page before; null for the first
     */
    public Page<Line> page(String text, InstrumentState state, LocalDate dueUntil, String after, Integer limit) {
        int size = Page.size(limit);
        var narrowed = new InstrumentTable.Narrowing(
                Entered.wordsOrNone("q", text, 80),
                state,
                dueUntil == null ? null : Entered.day("dueUntil", dueUntil),
                clock.today());
        String behind =
                Optional.ofNullable(Entered.wordsOrNone("after", after, 80)).orElse("");
        List<Instrument> found = table.page(current.get().organisation(), narrowed, behind, size + 1);
        Page<Instrument> page = Page.of(found, size, Instrument::code);
        Instant now = clock.now();
        return new Page<>(page.items().stream().map(each -> line(each, now)).toList(), page.next());
    }

    static Line line(Instrument instrument, Instant now) {
        InstrumentState state = instrument.stateAt(now).map(StateChange::state).orElse(InstrumentState.STOPPED);
        LabelColour colour = instrument.colourAt(now);
        return new Line(
                instrument.id(),
                instrument.organisation(),
                instrument.code(),
                Text.of(instrument.nameZh(), instrument.nameEn()),
                instrument.model(),
                instrument.serialNumber(),
                instrument.facts().place(),
                instrument.facts().keeperName(),
                state,
                state.label(),
                colour,
                colour.label(),
                instrument
                        .certificateAt(now)
                        .map(CalibrationCertificate::validTo)
                        .orElse(null),
                instrument.due(MetrologyKind.CERTIFICATE, now).orElse(null),
                instrument.due(MetrologyKind.INTERIM_CHECK, now).orElse(null),
                instrument.certificates().stream().anyMatch(CalibrationCertificate::awaitsConfirmation));
    }
}
