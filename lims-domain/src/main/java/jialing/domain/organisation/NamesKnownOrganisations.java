package jialing.domain.organisation;

import java.util.Set;
import java.util.stream.Stream;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The tree has no loose ends: who is named as being above is known. */
class NamesKnownOrganisations extends Rule<Organisation> {

    private final Set<String> known;

    NamesKnownOrganisations(Set<String> known) {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("{0} 的上级或质控机构 {1} 尚未登记", "{0} names {1} as above it, which is not registered yet"));
        this.known = known;
    }

    @Override
    public Verdict judge(Organisation organisation) {
        return Stream.of(organisation.parent(), organisation.qualitySupervisor())
                .flatMap(above -> above.stream())
                .filter(above -> !known.contains(above))
                .findFirst()
                .map(unknown -> Verdict.broken("parent_org_code", organisation.code(), unknown))
                .orElseGet(Verdict::holds);
    }
}
