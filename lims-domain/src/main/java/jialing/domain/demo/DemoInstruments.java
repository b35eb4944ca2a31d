package jialing.domain.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.catalogue.CatalogueLine;
import jialing.domain.equipment.CalibrationCertificate;
import jialing.domain.equipment.InstrumentFacts;
import jialing.domain.equipment.RegisterInstrument;
import jialing.domain.equipment.RegisterOutsideStandard;
import jialing.domain.equipment.StandardLevel;
import jialing.domain.equipment.StandardUsed;
import jialing.domain.equipment.TraceabilityKind;
import jialing.domain.shared.LabClock;

/**
 * Registers the same set of instruments in each laboratory of the demo city, with the standards that they are traced to; one of them is
 * out of calibration.
 */
@ApplicationScoped
class DemoInstruments {

    /** How the numbers of an organisation's instruments begin. */
    private static final Map<String, String> PREFIXES =
            Map.of("CQ-MC", "MC", "CQ-WZ", "WZ", "CQ-500103", "YZ", "CQ-P001", "P1");

    private static final int MONTHS_SINCE_CALIBRATION = 2;
    private static final int YEARS_IN_USE = 3;
    private static final String OWN = "own:";

    @Inject
    RegisterInstrument registerInstrument;

    @Inject
    RegisterOutsideStandard registerStandard;

    @Inject
    DemoMetrology metrology;

    @Inject
    LabClock clock;

    void register() {
        List<CatalogueLine> standards =
                CatalogueFile.resource("/demo/standards.csv").read(line -> line);
        List<CatalogueLine> lines =
                CatalogueFile.resource("/demo/instruments.csv").read(line -> line);
        PREFIXES.forEach((organisation, prefix) -> {
            Map<String, UUID> known = standards(organisation, standards);
            lines.forEach(line -> register(organisation, prefix, line, known));
            metrology.keep(prefix);
        });
    }

    private Map<String, UUID> standards(String organisation, List<CatalogueLine> lines) {
        Map<String, UUID> known = new HashMap<>();
        lines.forEach(line -> {
            var level = line.word("level", StandardLevel.class);
            var command = new RegisterOutsideStandard.Command(
                    line.text("name"),
                    line.text("body"),
                    line.text("certificate"),
                    level,
                    level == StandardLevel.NATIONAL ? null : clock.today().plusMonths(line.whole("months_left")),
                    line.optionalText("traced_to").map(known::get).orElse(null));
            known.put(line.text("key"), registerStandard.takeOver(organisation, command));
        });
        return known;
    }

    private void register(String organisation, String prefix, CatalogueLine line, Map<String, UUID> standards) {
        String code = prefix + "-" + line.text("code");
        var facts = new InstrumentFacts(
                line.text("name_zh"),
                line.text("name_en"),
                line.text("model"),
                "SN-" + code,
                line.optionalDecimal("lowest_reading").orElse(null),
                line.optionalDecimal("highest_reading").orElse(null),
                line.optionalText("reading_unit").orElse(null),
                line.optionalDecimal("resolution").orElse(null),
                line.optionalText("accuracy_class").orElse(null),
                line.optionalText("place").orElse(null),
                null,
                null,
                line.yes("scanned_before_use"),
                line.yes("one_run_at_a_time"));
        var command = new RegisterInstrument.Command(code, facts, clock.today().minusYears(YEARS_IN_USE));
        var brought = new RegisterInstrument.Brought(
                certificate(organisation, code, line), List.of(standard(prefix, line.text("standard"), standards)));
        registerInstrument.takeOver(organisation, command, List.of(brought));
    }

    private static StandardUsed standard(String prefix, String named, Map<String, UUID> standards) {
        return named.startsWith(OWN)
                ? new StandardUsed(prefix + "-" + named.substring(OWN.length()), null)
                : new StandardUsed(null, standards.get(named));
    }

    private CalibrationCertificate certificate(String organisation, String code, CatalogueLine line) {
        LocalDate inDate = clock.today().minusMonths(MONTHS_SINCE_CALIBRATION);
        LocalDate from = line.yes("in_calibration") ? inDate : inDate.minusYears(1);
        boolean inHouse = line.text("standard").startsWith(OWN);
        return CalibrationCertificate.takenOver(
                organisation,
                (inHouse ? "NX-" : "JD-") + from.getYear() + "-" + code,
                line.word("kind", TraceabilityKind.class),
                inHouse ? "本单位内部校准" : "重庆市计量质量检测研究院",
                from,
                from.plusYears(1).minusDays(1));
    }
}
