package jialing.domain.planning;

import java.util.stream.Stream;
import jialing.domain.shared.Text;

/** What a sample is kept in, whatever it is a sample of; the codes are those of the preservation tables (HJ 493-2009). */
public enum ContainerKind {
    GLASS("G", "玻璃瓶", "glass bottle"),
    POLYETHYLENE("P", "聚乙烯瓶", "polyethylene bottle"),
    BOROSILICATE("BG", "硼硅玻璃瓶", "borosilicate glass bottle"),
    FILTER("filter", "滤膜", "filter"),
    ABSORBER("absorber", "吸收瓶", "absorber"),
    SYRINGE("syringe", "注射器", "syringe"),
    BAG("bag", "气袋", "gas bag"),
    TUBE("tube", "吸附管", "sorbent tube"),
    CANISTER("canister", "苏玛罐", "canister"),
    CARTRIDGE("cartridge", "采样管", "cartridge"),
    /** The preservation tables do not say; the method standard does. */
    BY_METHOD("", "按方法标准", "as the method says");

    private final String code;
    private final Text label;

    ContainerKind(String code, String zh, String en) {
        this.code = code;
        this.label = Text.of(zh, en);
    }

    public static ContainerKind of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code.equals(code))
                .findFirst()
                .orElse(BY_METHOD);
    }

    public Text label() {
        return label;
    }
}
