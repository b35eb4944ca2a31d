package jialing.domain.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jialing.domain.analysis.calculation.Input;
import jialing.domain.analysis.calculation.Inputs;
import jialing.domain.analysis.calculation.TextFormula;
import jialing.domain.analysis.persistence.CalibrationTable;
import jialing.domain.analysis.persistence.ContentsOfMethod;
import jialing.domain.analysis.persistence.ContentsOfMethod.CalculatedReading;
import jialing.domain.methods.BenchRecord;

/** What written formulas are given at the bench, and what they are tried with. */
@ApplicationScoped
class BenchRecordOfBatches implements BenchRecord {

    /** Read for quality control or taken by the curve; no formula asks for them. */
    private static final Set<Input> NOT_FOR_FORMULAS =
            Set.of(Input.ADDED, Input.NOMINAL, Input.INTERNAL_STANDARD, Input.GROSS_AGAIN, Input.TARE_AGAIN);

    private static final int USUAL_DIGITS = 3;

    @Inject
    ContentsOfMethod contents;

    @Inject
    CalibrationTable calibrations;

    @Override
    public List<BenchQuantity> quantities() {
        return Stream.of(Input.values())
                .filter(input -> !NOT_FOR_FORMULAS.contains(input))
                .map(input -> new BenchQuantity(input.key(), input.label(), input.unit()))
                .toList();
    }

    @Override
    public List<RecordedContent> latest(String organisation, String method, String analyte, String matrix, int most) {
        List<CalculatedReading> read = contents.latest(organisation, method, analyte, matrix, most);
        List<UUID> curves = read.stream()
                .map(CalculatedReading::calibration)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, Calibration> byId =
                calibrations.byIds(curves).stream().collect(Collectors.toMap(Calibration::id, Function.identity()));
        return read.stream().map(each -> recorded(each, byId)).toList();
    }

    private static RecordedContent recorded(CalculatedReading read, Map<UUID, Calibration> curves) {
        Calibration calibration = read.calibration() == null ? null : curves.get(read.calibration());
        Map<String, BigDecimal> values = TextFormula.quantities(
                new Inputs(read.inputs(), read.dilution()), calibration == null ? null : calibration.curve());
        return new RecordedContent(
                read.batch() + " " + read.position(),
                values,
                read.content(),
                read.unit(),
                read.significantDigits().orElse(USUAL_DIGITS));
    }
}
