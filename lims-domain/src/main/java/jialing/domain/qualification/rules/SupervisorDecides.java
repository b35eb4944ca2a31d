package jialing.domain.qualification.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who supervises an institution's quality decides on its scope: the quality officer there; at the top, where nobody stands above, the house itself. */
public final class SupervisorDecides extends Rule<SupervisorDecides.Decider> {

    /**
     * @param organisation for which somebody acts
     * @param supervisor of the institution; itself at the top
     */
    public record Decider(String organisation, boolean isQualityOfficer, String supervisor, boolean isOfTheHouse) {}

    public SupervisorDecides() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "检验检测机构资质认定管理办法 2021",
                Text.of(
                        "此机构的资质认定范围由其质量监督单位（{0}）的质量管理员办理",
                        "The scope of this institution is decided on by the quality officer of {0}, who supervises its quality"));
    }

    @Override
    public Verdict judge(Decider decider) {
        boolean there = decider.organisation().equals(decider.supervisor());
        return Verdict.holdsIf(
                there && (decider.isQualityOfficer() || decider.isOfTheHouse()), null, decider.supervisor());
    }
}
