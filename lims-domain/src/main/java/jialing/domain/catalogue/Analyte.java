package jialing.domain.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;

/** What is measured, in one matrix: 监测项目. The same code in another matrix is another analyte. */
@Entity
@Table(name = "catalogue_analyte")
public class Analyte extends CatalogueEntry {

    private String code;
    private String matrix;
    private String nameZh;
    private String nameEn;
    private String symbol;
    private String cas;
    private String unit;
    private String analyteGroup;
    private String measuredAs;
    private String networkCode;
    private Integer decimalsMax;
    private boolean fieldMeasured;

    protected Analyte() {}

    Analyte(CatalogueLine line) {
        super(line, line.key("code", "matrix"));
        this.code = line.text("code");
        this.matrix = line.text("matrix");
        this.nameZh = line.text("name_zh");
        this.nameEn = line.text("name_en");
        this.symbol = line.optionalText("symbol").orElse(null);
        this.cas = line.optionalText("cas").orElse(null);
        this.unit = line.optionalUnit("unit").orElse(Unit.DIMENSIONLESS.symbol());
        this.analyteGroup = line.text("group");
        this.measuredAs = line.optionalText("measured_as").orElse(null);
        this.networkCode = line.optionalText("hj525_code").orElse(null);
        this.decimalsMax = line.optionalWhole("decimals_max").orElse(null);
        this.fieldMeasured = line.yes("field_measured");
    }

    public String code() {
        return code;
    }

    public String matrix() {
        return matrix;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public Optional<String> symbol() {
        return Optional.ofNullable(symbol);
    }

    /** CAS registry number. */
    public Optional<String> cas() {
        return Optional.ofNullable(cas);
    }

    /** In which it is reported. */
    public Unit unit() {
        return Unit.of(unit);
    }

    public String group() {
        return analyteGroup;
    }

    /** The form that the number counts, e.g. N for ammonia nitrogen. */
    public Optional<String> measuredAs() {
        return Optional.ofNullable(measuredAs);
    }

    /** Code after HJ 525-2009, by which the national network knows it. */
    public Optional<String> networkCode() {
        return Optional.ofNullable(networkCode);
    }

    /** The usual number of decimals, null when only the detection limit decides. */
    public Integer decimalsMax() {
        return decimalsMax;
    }

    /** Whether it is read on site. */
    public boolean fieldMeasured() {
        return fieldMeasured;
    }
}
