package jialing.domain.transfer.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;
import jialing.domain.transfer.BlindReference;
import jialing.domain.transfer.BlindReference.AssignedContent;
import jialing.domain.transfer.ItemKind;

/** A blind sample doubles a sample of the consignment, or is a material with known contents of what is ordered. */
public final class BlindIsDescribed extends Rule<BlindIsDescribed.Given> {

    private static final int LONGEST = 200;

    /**
     * @param doublesASample whether it names a sample of the consignment
     * @param ordered analytes of the consignment
     * @param units of each of them: analyte and unit with a space between
     */
    public record Given(
            ItemKind kind,
            boolean doublesASample,
            BlindReference reference,
            List<String> ordered,
            List<String> units) {}

    public BlindIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.7.1",
                Text.of(
                        "平行盲样须指明本批中的一个样品；标准物质盲样须写明名称、证书编号，以及委托项目的指定值和扩展不确定度（与目录相同的单位）",
                        "A blind duplicate names a sample of this consignment; a blind reference names the material, its certificate, and value and expanded uncertainty of analytes that are ordered, in the unit of the catalogue"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.kind() == null || given.kind() == ItemKind.SAMPLE) {
            return Verdict.broken("kind");
        }
        if (given.kind() == ItemKind.BLIND_DUPLICATE) {
            return Verdict.holdsIf(given.doublesASample() && given.reference() == null, "doubles");
        }
        BlindReference reference = given.reference();
        if (reference == null || !isText(reference.name()) || !isText(reference.certificate())) {
            return Verdict.broken("certificate");
        }
        return Verdict.holdsIf(
                !reference.contents().isEmpty()
                        && reference.contents().size()
                                == reference.contents().stream()
                                        .map(AssignedContent::analyte)
                                        .distinct()
                                        .count()
                        && reference.contents().stream().allMatch(each -> fits(each, given)),
                "contents");
    }

    private static boolean fits(AssignedContent content, Given given) {
        return content.value() != null
                && content.value().signum() >= 0
                && content.uncertainty() != null
                && content.uncertainty().signum() > 0
                && given.ordered().contains(content.analyte())
                && given.units().contains(content.analyte() + " " + content.unit());
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }
}
