package jialing.domain.equipment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jialing.domain.people.Colleagues;
import jialing.domain.shared.Refusal;

/** Who looks after an instrument is somebody of its own house. */
@ApplicationScoped
class Keepers {

    @Inject
    Colleagues colleagues;

    /** @throws Refusal when the keeper is nobody of the own organisation */
    InstrumentFacts named(InstrumentFacts facts) {
        if (facts.keeper() == null) {
            return facts.keptBy(null, null);
        }
        return colleagues.with(null).stream()
                .filter(each -> each.personId().equals(facts.keeper()))
                .findFirst()
                .map(each -> facts.keptBy(each.personId(), each.name()))
                .orElseThrow(() -> Refusal.invalid(
                        "KeeperIsColleague",
                        "keeper",
                        "保管人须是本单位人员",
                        "The keeper must be somebody of this organisation"));
    }
}
