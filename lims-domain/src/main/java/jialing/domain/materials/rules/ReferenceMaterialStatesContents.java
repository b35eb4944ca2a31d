package jialing.domain.materials.rules;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A reference material has a matrix and states each analyte once; another lot certifies nothing. */
public class ReferenceMaterialStatesContents extends Rule<ReferenceMaterialStatesContents.Certificate> {

    public record Certificate(boolean referenceMaterial, String matrix, List<String> analytes) {}

    public ReferenceMaterialStatesContents() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO 17034:2016 7.14; ISO Guide 31:2015",
                Text.of(
                        "标准物质须填写基体，并逐项列出标准值，每个项目一次；其他物料不填",
                        "A reference material has a matrix and certifies at least one analyte, each once; other lots certify none"));
    }

    @Override
    public Verdict judge(ReferenceMaterialStatesContents.Certificate subject) {
        return Verdict.holdsIf(isSound(subject), "contents");
    }

    private static boolean isSound(Certificate certificate) {
        if (!certificate.referenceMaterial()) {
            return certificate.analytes().isEmpty();
        }
        boolean matrixGiven =
                certificate.matrix() != null && !certificate.matrix().isBlank();
        long different = certificate.analytes().stream().distinct().count();
        return matrixGiven
                && different > 0
                && different == certificate.analytes().size();
    }
}
