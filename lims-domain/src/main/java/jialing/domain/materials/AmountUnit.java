package jialing.domain.materials;

import java.math.BigDecimal;
import jialing.domain.shared.Text;

/** In what materials are counted, weighed and measured out. */
public enum AmountUnit {
    MICROLITRE(Measure.VOLUME, -3, "μL", "μL"),
    MILLILITRE(Measure.VOLUME, 0, "mL", "mL"),
    LITRE(Measure.VOLUME, 3, "L", "L"),
    MICROGRAM(Measure.MASS, -3, "μg", "μg"),
    MILLIGRAM(Measure.MASS, 0, "mg", "mg"),
    GRAM(Measure.MASS, 3, "g", "g"),
    KILOGRAM(Measure.MASS, 6, "kg", "kg"),
    BOTTLE(Measure.COUNT, 0, "瓶", "bottle"),
    PIECE(Measure.COUNT, 0, "个", "piece");

    /** What is measured. */
    public enum Measure {
        VOLUME,
        MASS,
        COUNT
    }

    private final Measure measure;
    /** One of it is ten to this power of mL, mg or of itself. */
    private final int power;

    private final Text label;

    AmountUnit(Measure measure, int power, String zh, String en) {
        this.measure = measure;
        this.power = power;
        this.label = Text.of(zh, en);
    }

    public Measure measure() {
        return measure;
    }

    public Text label() {
        return label;
    }

    /** In mL, mg or pieces. */
    BigDecimal inBase(BigDecimal amount) {
        return amount.scaleByPowerOfTen(power);
    }
}
