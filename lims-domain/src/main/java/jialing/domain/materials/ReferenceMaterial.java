package jialing.domain.materials;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jialing.domain.shared.TimeOrderedId;

/** 有证标准物质: one lot of a certified reference material in an organisation's store. */
@Entity
@Table(name = "materials_reference_material")
public class ReferenceMaterial {

    @Id
    private UUID id;

    private String organisation;
    private String code;
    private String lot;
    private String nameZh;
    private String nameEn;
    private String matrix;
    private String producer;
    private LocalDate validTo;

    @ElementCollection
    @CollectionTable(name = "materials_certified_content", joinColumns = @JoinColumn(name = "material_id"))
    private List<CertifiedContent> contents = new ArrayList<>();

    protected ReferenceMaterial() {}

    /** @param code number of the material, e.g. {@code GSB 07-3164-2014} */
    public ReferenceMaterial(
            String organisation,
            String code,
            String lot,
            String nameZh,
            String nameEn,
            String matrix,
            String producer,
            LocalDate validTo,
            Collection<CertifiedContent> contents) {
        this(TimeOrderedId.next(), organisation, code, lot, nameZh, nameEn, matrix, producer, validTo, contents);
    }

    ReferenceMaterial(
            UUID id,
            String organisation,
            String code,
            String lot,
            String nameZh,
            String nameEn,
            String matrix,
            String producer,
            LocalDate validTo,
            Collection<CertifiedContent> contents) {
        this.id = id;
        this.organisation = organisation;
        this.code = code;
        this.lot = lot;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.matrix = matrix;
        this.producer = producer;
        this.validTo = validTo;
        this.contents.addAll(contents);
    }

    public UUID id() {
        return id;
    }

    public String organisation() {
        return organisation;
    }

    public String code() {
        return code;
    }

    public String lot() {
        return lot;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    public String matrix() {
        return matrix;
    }

    public String producer() {
        return producer;
    }

    public LocalDate validTo() {
        return validTo;
    }

    public List<CertifiedContent> contents() {
        return List.copyOf(contents);
    }

    /** How many of these analytes it certifies. */
    long certifies(Collection<String> analytes) {
        return contents.stream()
                .filter(content -> analytes.contains(content.analyte()))
                .count();
    }
}
