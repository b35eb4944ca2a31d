package jialing.domain.reporting.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.AnalyticalBatch;
import jialing.domain.analysis.BatchAnalyte;
import jialing.domain.equipment.CalibrationCertificate;
import jialing.domain.equipment.Instrument;
import jialing.domain.equipment.Instruments;
import jialing.domain.reporting.ReportContent.InstrumentUsed;
import jialing.domain.sampling.FieldConditions;
import jialing.domain.sampling.FieldReading;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Text;

/**
 * The instruments that the numbers of a report rest on, at the bench and in the field, each with the certificate in force when it
 * was used (ISO/IEC 17025:2017 7.8.2.1, 6.4).
 */
@ApplicationScoped
class InstrumentsBehind {

    private static final Text IN_THE_FIELD = Text.of("现场测定", "field measurement");

    @Inject
    Instruments instruments;

    @Inject
    @Any
    Instance<FieldConditions> conditions;

    /** @param organisation whose instrument it is: a laboratory to which work was sent has its own */
    private record Use(String organisation, String code, LocalDate on, String what) {}

    private record Owned(String organisation, String code) {}

    List<InstrumentUsed> of(OrderRecord record, Collection<AnalyticalBatch> batches) {
        Map<Owned, List<Use>> uses = Stream.concat(
                        batches.stream().map(InstrumentsBehind::atBench),
                        record.taken().flatMap(taken -> inField(record.order().organisation(), taken)))
                .collect(Collectors.groupingBy(
                        use -> new Owned(use.organisation(), use.code()), LinkedHashMap::new, Collectors.toList()));
        var used = new ArrayList<InstrumentUsed>();
        uses.forEach((owned, each) -> used.add(used(owned.organisation(), owned.code(), each)));
        return used;
    }

    private static Use atBench(AnalyticalBatch batch) {
        String analytes = batch.analytes().stream().map(BatchAnalyte::nameZh).collect(Collectors.joining("、"));
        return new Use(batch.organisation(), batch.instrument(), LabClock.dayOf(batch.openedAt()), analytes);
    }

    private Stream<Use> inField(String organisation, OrderRecord.Taken taken) {
        LocalDate day = LabClock.dayOf(taken.record().collectedAt());
        Stream<String> read =
                taken.record().readings().stream().map(FieldReading::instrument).filter(Objects::nonNull);
        Stream<String> named = conditions.stream().flatMap(each -> each.instruments(taken.situation()).stream());
        return Stream.concat(read, named).map(code -> new Use(organisation, code, day, IN_THE_FIELD.zh()));
    }

    private InstrumentUsed used(String organisation, String code, List<Use> uses) {
        String what = uses.stream().map(Use::what).distinct().collect(Collectors.joining("、"));
        Optional<Instrument> instrument = instruments.find(organisation, code);
        Optional<CalibrationCertificate> certificate =
                instrument.flatMap(known -> known.certificateOn(uses.get(0).on()));
        return new InstrumentUsed(
                code,
                instrument.map(InstrumentsBehind::nameAndModel).orElse(Text.of(code, code)),
                what,
                certificate.map(CalibrationCertificate::number).orElse(null),
                certificate.map(CalibrationCertificate::validTo).orElse(null));
    }

    private static Text nameAndModel(Instrument instrument) {
        String model = instrument.model() == null ? "" : " " + instrument.model();
        return Text.of(instrument.nameZh() + model, instrument.nameEn() + model);
    }
}
