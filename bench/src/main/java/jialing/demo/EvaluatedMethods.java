package jialing.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.client.LaboratoryDay;
import jialing.client.PersonAtWork;

/** Two evaluations of uncertainty that the demo city signs: one from a model, one from its proficiency tests. All numbers invented. */
final class EvaluatedMethods {

    private static final String METHOD = "HJ 535-2009";

    private EvaluatedMethods() {}

    /** Below 0.5 mg/L, where the curve decides: the absolute uncertainty of a model. */
    static Map<String, Object> lowBand() {
        Map<String, Object> model = Map.of(
                "formula",
                "ρ = (A_s − A_b − a) / (b × V) × rep",
                "unit",
                "mg/L",
                "inputs",
                List.of(
                        input("A_s", "Abs", "0.112", "NORMAL", "0.0012", "样品吸光度重复性"),
                        input("A_b", "Abs", "0.021", "NORMAL", "0.0008", "空白吸光度"),
                        input("a", "Abs", "0.003", "NORMAL", "0.0006", "校准曲线截距"),
                        input("b", "1/μg", "0.00700", "NORMAL", "0.00005", "校准曲线斜率"),
                        input("V", "mL", "50.0", "TRIANGULAR", "0.05", "50 mL 比色管 A 级允差"),
                        input("rep", "1", "1", "NORMAL", "0.010", "标准溶液相对标准不确定度")));
        var input = Map.of("basis", "PROPAGATION", "model", model, "relative", false, "draws", 1_000_000, "seed", 535);
        var signed = new HashMap<>(signed(input, "首次评定：低浓度段，演示"));
        signed.put("high", "0.5");
        return signed;
    }

    /** From 0.5 mg/L on: relative, from control samples and proficiency tests. */
    static Map<String, Object> highBand() {
        List<Map<String, Object>> rounds = List.of("2.4", "-2.7", "1.9", "-1.4", "1.8", "2.9").stream()
                .map(bias -> Map.<String, Object>of("name", "能力验证", "bias", bias, "referenceUncertainty", "1.5"))
                .toList();
        Map<String, Object> routine = Map.of(
                "relative",
                true,
                "controlSpread",
                "1.67",
                "controlCoversAll",
                true,
                "kind",
                "PROFICIENCY_TESTS",
                "trials",
                rounds);
        var signed = new HashMap<>(signed(Map.of("basis", "TOP_DOWN", "routine", routine), "首次评定：控制样和六轮能力验证，演示"));
        signed.put("low", "0.5");
        return signed;
    }

    private static Map<String, Object> signed(Map<String, Object> input, String reason) {
        return Map.of(
                "method",
                METHOD,
                "analyte",
                "NH3N",
                "matrix",
                "water",
                "unit",
                "mg/L",
                "validFrom",
                LaboratoryDay.today().toString(),
                "reason",
                reason,
                "input",
                input,
                "pin",
                PersonAtWork.PIN);
    }

    private static Map<String, Object> input(
            String name, String unit, String estimate, String kind, String halfWidth, String source) {
        return Map.of(
                "name",
                name,
                "unit",
                unit,
                "estimate",
                estimate,
                "kind",
                kind,
                "halfWidth",
                halfWidth,
                "source",
                source);
    }
}
