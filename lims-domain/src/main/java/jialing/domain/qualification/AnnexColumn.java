package jialing.domain.qualification;

import java.util.List;
import jialing.domain.shared.SheetColumn;
import jialing.domain.shared.SheetTemplate;
import jialing.domain.shared.Text;

/** A column of the file in which an annex comes. */
public enum AnnexColumn implements SheetColumn {
    ANALYTE(Text.of("分析项目", "Analyte"), Text.of("目录中的项目代码或中文名称", "Code of the catalogue, or the Chinese name"), "NH3N"),
    METHOD(Text.of("分析方法", "Method"), Text.of("方法标准号，含年号", "The method standard with its year"), "HJ 535-2009"),
    MATRIX(Text.of("基质", "Matrix"), Text.of("目录中的基质代码", "Code of the catalogue"), "water");

    private final Text label;
    private final Text meaning;
    private final String example;

    AnnexColumn(Text label, Text meaning, String example) {
        this.label = label;
        this.meaning = meaning;
        this.example = example;
    }

    @Override
    public boolean required() {
        return true;
    }

    @Override
    public Text label() {
        return label;
    }

    @Override
    public Text meaning() {
        return meaning;
    }

    @Override
    public String example() {
        return example;
    }

    /** An empty annex. */
    public static SheetTemplate template() {
        return new SheetTemplate("Jialing CMA annex", "能力附表 Annex", List.of(values()));
    }
}
