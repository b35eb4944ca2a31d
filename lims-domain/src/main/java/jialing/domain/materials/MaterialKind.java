package jialing.domain.materials;

import jialing.domain.shared.Text;

/** What a material of the register is. The last two are made in the laboratory, the others come from outside. */
public enum MaterialKind {
    /** 标准物质, certified or with a stated content: of a solid it is the mass fraction of the analyte. */
    REFERENCE_MATERIAL("标准物质", "reference material"),
    REAGENT("试剂", "reagent"),
    GAS("气体", "gas"),
    CONSUMABLE("耗材", "consumable"),
    SOLUTION("溶液", "solution"),
    /** 标准滴定溶液: its concentration is found by standardisation (GB/T 601-2016), which is its acceptance too. */
    TITRANT("标准滴定溶液", "standard titrant");

    private final Text label;

    MaterialKind(String zh, String en) {
        this.label = Text.of(zh, en);
    }

    public Text label() {
        return label;
    }

    public boolean isMadeHere() {
        return this == SOLUTION || this == TITRANT;
    }
}
