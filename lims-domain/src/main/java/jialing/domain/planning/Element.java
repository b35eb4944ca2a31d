package jialing.domain.planning;

import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;

/**
 * The element of the environment that is monitored. Several elements share a matrix, the kind of thing that is brought to the
 * bench; each has the standard by which its samples are taken and for which samplers are certified.
 */
public enum Element {
    SURFACE_WATER("surface_water", "water", "HJ 91.2-2022", Text.of("地表水", "surface water")),
    DRINKING_SOURCE("drinking_source", "water", "HJ 91.2-2022", Text.of("饮用水水源", "drinking-water source")),
    GROUNDWATER("groundwater", "water", "HJ 164-2020", Text.of("地下水", "groundwater")),
    WASTE_WATER("waste_water", "water", "HJ 91.1-2019", Text.of("污水", "waste water")),
    AIR("air", "air", "HJ 194-2017", Text.of("环境空气", "ambient air")),
    EXHAUST("exhaust", "exhaust", "GB/T 16157-1996", Text.of("固定污染源废气", "stationary source emission")),
    SOIL("soil", "soil", "HJ/T 166-2004", Text.of("土壤", "soil")),
    NOISE("noise", "noise", "GB 3096-2008", Text.of("噪声", "noise")),
    RADIATION("radiation", "radiation", "HJ 61-2021", Text.of("辐射", "radiation")),
    BIOLOGY("biology", "biology", "HJ 1295-2023", Text.of("水生态", "aquatic life"));

    private final String code;
    private final String matrix;
    private final String samplingStandard;
    private final Text label;

    Element(String code, String matrix, String samplingStandard, Text label) {
        this.code = code;
        this.matrix = matrix;
        this.samplingStandard = samplingStandard;
        this.label = label;
    }

    /** @throws Refusal when there is no such element */
    public static Element of(String code) {
        return known(code)
                .orElseThrow(
                        () -> Refusal.invalid("ElementKnown", "element", "未知监测要素：" + code, "Unknown element: " + code));
    }

    public static Optional<Element> known(String code) {
        return Stream.of(values()).filter(element -> element.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String matrix() {
        return matrix;
    }

    public String samplingStandard() {
        return samplingStandard;
    }

    public Text label() {
        return label;
    }
}
