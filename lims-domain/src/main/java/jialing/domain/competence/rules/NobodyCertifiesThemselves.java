package jialing.domain.competence.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nobody decides on the own competence. */
public class NobodyCertifiesThemselves extends Rule<NobodyCertifiesThemselves.Certification> {

    public record Certification(UUID certifier, UUID person) {}

    public NobodyCertifiesThemselves() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO/IEC 17025:2017 4.1.1",
                Text.of("不能为本人办理资格，请由另一位质量管理员办理", "Nobody decides on the own competence: ask another quality officer"));
    }

    @Override
    public Verdict judge(Certification certification) {
        return Verdict.holdsIf(!certification.certifier().equals(certification.person()), "person");
    }
}
