package jialing.domain.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.Text;

/**
 * What a person declares by signing in a capacity: 谁出数谁负责、谁签字谁负责 (Chongqing 14th Five-Year monitoring plan, chapter 十;
 * 检验检测机构资质认定生态环境监测机构评审补充要求 art. 5). The texts are versioned: an act names the version that was shown. An
 * edition that was ever in force stays here word for word; a new wording is a new edition behind it.
 */
public enum StatementOfResponsibility {
    SAMPLER(new Edition(
            "2026-1",
            "本人对样品的代表性和采样记录的客观真实性终身负责。",
            "I answer for life for the representativeness of the sample and the truth of the field record.")),
    SAMPLE_CUSTODIAN(new Edition(
            "2026-1",
            "本人核对了样品、标签、封条和状态，对交接记录的真实性负责。",
            "I have compared samples, labels, seals and condition, and answer for the truth of the custody record.")),
    ANALYST(
            new Edition(
                    "2026-1",
                    "本人对方法和仪器的选用、分析过程的规范性和溯源性、计算的正确性及原始记录的完整性终身负责。",
                    "I answer for life for the choice of method and instrument, the conduct and traceability of the analysis, the calculation and the raw record.")),
    CHECKER(new Edition(
            "2026-1",
            "本人已逐项校核原始记录和计算，对校核结论负责。",
            "I have checked raw record and calculation item by item, and answer for the outcome of the check.")),
    REVIEWER(new Edition(
            "2026-1",
            "本人对报告内容的正确性、信息的完整性以及数据与原始记录的一致性终身负责。",
            "I answer for life that content is correct, information complete, and data equal to the raw record.")),
    SIGNATORY(new Edition(
            "2026-1",
            "本人在授权签字领域内签发，对报告及其数据的真实性、准确性终身负责。",
            "I sign within my field of authority and answer for life for the truth and accuracy of report and data.")),
    PLANNER(new Edition("2026-1", "本人对任务单的内容负责。", "I answer for the content of the work order.")),
    QUALITY_OFFICER(new Edition("2026-1", "本人对质量判定负责。", "I answer for the quality decision.")),
    EQUIPMENT_OFFICER(new Edition(
            "2026-1",
            "本人对仪器设备的计量确认和状态判定负责。",
            "I answer for the confirmation of the instrument's fitness and for its state."));

    private final List<Edition> editions;

    /** A wording, e.g. the first of 2026. */
    private record Edition(String name, String zh, String en) {

        Text text() {
            return Text.of(zh, en);
        }
    }

    /** @param editions all that ever were in force, the one in force last */
    StatementOfResponsibility(Edition... editions) {
        this.editions = List.of(editions);
    }

    /** In force. */
    public Text text() {
        return inForce().text();
    }

    /** Of the text in force, e.g. {@code ANALYST/2026-1}. */
    public String version() {
        return versionOf(inForce());
    }

    /** All versions that ever were in force, the one in force last. */
    public List<String> versions() {
        return editions.stream().map(this::versionOf).toList();
    }

    private Edition inForce() {
        return editions.get(editions.size() - 1);
    }

    private String versionOf(Edition edition) {
        return name() + "/" + edition.name();
    }

    public static Optional<StatementOfResponsibility> of(Capacity capacity) {
        return Stream.of(values())
                .filter(statement -> statement.name().equals(capacity.name()))
                .findFirst();
    }

    /** The words under which an act was signed, by the version that the act names; also of an edition no longer in force. */
    public static Optional<Text> textOf(String version) {
        return Stream.of(values())
                .flatMap(statement -> statement.editions.stream()
                        .filter(edition -> statement.versionOf(edition).equals(version)))
                .map(Edition::text)
                .findFirst();
    }
}
