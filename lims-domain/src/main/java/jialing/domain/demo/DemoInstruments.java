package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.catalogue.CatalogueLine;
import jialing.domain.equipment.CalibrationCertificate;
import jialing.domain.equipment.Instrument;
import jialing.domain.equipment.RegisterInstrument;
import jialing.domain.equipment.TraceabilityKind;
import jialing.domain.shared.LabClock;

/** Registers the same set of instruments in each laboratory of the demo city; one of them is out of calibration. */
@ApplicationScoped
class DemoInstruments {

    /** How the numbers of an organisation's instruments begin. */
    private static final Map<String, String> PREFIXES =
            Map.of("CQ-MC", "MC", "CQ-WZ", "WZ", "CQ-500103", "YZ", "CQ-P001", "P1");

    private static final int MONTHS_SINCE_CALIBRATION = 2;

    @Inject
    RegisterInstrument registerInstrument;

    @Inject
    LabClock clock;

    void register() {
        List<CatalogueLine> lines =
                CatalogueFile.resource("/demo/instruments.csv").read(line -> line);
        PREFIXES.forEach((organisation, prefix) ->
                lines.forEach(line -> register(organisation, prefix + "-" + line.text("code"), line)));
    }

    private void register(String organisation, String code, CatalogueLine line) {
        var instrument = new Instrument(
                organisation,
                code,
                line.text("name_zh"),
                line.text("name_en"),
                line.text("model"),
                "SN-" + code,
                line.optionalDecimal("lowest_reading").orElse(null),
                line.optionalDecimal("highest_reading").orElse(null),
                line.optionalText("reading_unit").orElse(null));
        registerInstrument.registerUnlessKnown(instrument, List.of(certificate(organisation, code, line)));
    }

    private CalibrationCertificate certificate(String organisation, String code, CatalogueLine line) {
        LocalDate inDate = clock.today().minusMonths(MONTHS_SINCE_CALIBRATION);
        LocalDate from = line.yes("in_calibration") ? inDate : inDate.minusYears(1);
        return new CalibrationCertificate(
                organisation,
                "JD-" + from.getYear() + "-" + code,
                line.word("kind", TraceabilityKind.class),
                "重庆市计量质量检测研究院",
                from,
                from.plusYears(1).minusDays(1));
    }
}
