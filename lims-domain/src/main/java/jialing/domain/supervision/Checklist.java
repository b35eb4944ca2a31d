package jialing.domain.supervision;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.catalogue.CatalogueFile;
import jialing.domain.catalogue.CatalogueLine;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Text;

/**
 * Questions of an audit after the clauses of ISO/IEC 17025:2017, those numbered S after the supplementary requirements for
 * environmental monitoring institutions (国市监检测〔2018〕245号); points of an inspection by others after the clauses of RB/T 214-2017.
 * A new edition is a new file; an audit or inspection keeps the one it was planned with.
 *
 * @param code name and edition, e.g. {@code internal-audit/1}
 */
public record Checklist(String code, List<Item> questions) {

    private static final List<String> EDITIONS = List.of("internal-audit/1", "inspection/1");

    private static final String AUDIT = "internal-audit/1";

    /**
     * @param id clause and number, e.g. {@code 6.2-2}
     * @param duty whose work it asks about; null for everybody's
     * @param lookAt where the evidence is
     */
    public record Item(String id, Capacity duty, Text text, Text lookAt) {

        /** The clause. */
        public String element() {
            return id.substring(0, id.lastIndexOf('-'));
        }
    }

    /** The one that new audits are planned with. */
    public static Checklist current() {
        return edition(AUDIT).orElseThrow();
    }

    public static Optional<Checklist> edition(String code) {
        return EDITIONS.stream().filter(code::equals).findFirst().map(Checklist::read);
    }

    public Set<String> elements() {
        return questions.stream().map(Item::element).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    List<Item> of(List<String> elements) {
        return questions.stream()
                .filter(question -> elements.contains(question.element()))
                .toList();
    }

    private static Checklist read(String code) {
        CatalogueFile file = CatalogueFile.resource("/supervision/" + code.replace('/', '-') + ".csv");
        return new Checklist(code, file.read(Checklist::item));
    }

    private static Item item(CatalogueLine line) {
        return new Item(
                line.text("question"),
                line.optionalText("duty").map(Checklist::capacity).orElse(null),
                Text.of(line.text("zh"), line.text("en")),
                Text.of(line.text("lookZh"), line.text("lookEn")));
    }

    private static Capacity capacity(String name) {
        return Arrays.stream(Capacity.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
