package jialing.system.uncertainty;

import static jialing.client.PersonAtWork.PIN;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.LaboratoryDay;

/** Bodies that the stories send: ammonia nitrogen by HJ 536-2009, whose amount is read off a curve. */
public final class Evaluation {

    private static final Map<String, Object> AMMONIA = Map.of(
            "formula",
            "ρ = m / V × rep",
            "unit",
            "mg/L",
            "inputs",
            List.of(
                    Map.of("name", "m", "unit", "μg", "estimate", "50.0", "kind", "NORMAL", "halfWidth", "0.90"),
                    Map.of("name", "V", "unit", "mL", "estimate", "50.0", "kind", "TRIANGULAR", "halfWidth", "0.05"),
                    Map.of("name", "rep", "unit", "1", "estimate", "1", "kind", "RECTANGULAR", "halfWidth", "0.02")));

    private Evaluation() {}

    public static Map<String, Object> model() {
        return AMMONIA;
    }

    public static Map<String, Object> propagation() {
        return Map.of("basis", "PROPAGATION", "model", AMMONIA, "relative", false, "draws", 20_000, "seed", 7);
    }

    public static Map<String, Object> topDown() {
        return Map.of(
                "basis",
                "TOP_DOWN",
                "relative",
                true,
                "routine",
                Map.of(
                        "relative",
                        true,
                        "controlSpread",
                        "1.67",
                        "controlCoversAll",
                        true,
                        "kind",
                        "PROFICIENCY_TESTS",
                        "trials",
                        List.of("2.4", "-2.7", "1.9", "-1.4", "1.8", "2.9").stream()
                                .map(bias -> Map.of("name", "PT", "bias", bias, "referenceUncertainty", "1.5"))
                                .toList()));
    }

    /** Signed from today on for everything below 2 mg/L. */
    public static Map<String, Object> signed(Map<String, Object> input, Map<String, Object> other) {
        var body = new HashMap<String, Object>(Map.of(
                "method",
                "HJ 536-2009",
                "analyte",
                "NH3N",
                "matrix",
                "water",
                "high",
                "2",
                "unit",
                "mg/L",
                "validFrom",
                LaboratoryDay.today().toString(),
                "reason",
                "首次评定",
                "input",
                input,
                "pin",
                PIN));
        body.putAll(other);
        return body;
    }
}
