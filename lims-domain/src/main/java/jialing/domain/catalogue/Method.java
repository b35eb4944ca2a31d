package jialing.domain.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A method standard with its number and year: 方法标准. A new edition is another method. */
@Entity
@Table(name = "catalogue_method")
public class Method extends CatalogueEntry {

    private String standard;
    private String titleZh;
    private String titleEn;

    protected Method() {}

    Method(CatalogueLine line) {
        super(line, line.key("standard"), line.contentHash("standard", "title_zh", "title_en"));
        this.standard = line.text("standard");
        this.titleZh = line.text("title_zh");
        this.titleEn = line.text("title_en");
    }

    /** E.g. {@code HJ 535-2009}. */
    public String standard() {
        return standard;
    }

    public String titleZh() {
        return titleZh;
    }

    public String titleEn() {
        return titleEn;
    }
}
