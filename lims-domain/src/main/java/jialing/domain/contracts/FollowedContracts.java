package jialing.domain.contracts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jialing.domain.contracts.persistence.ContractTable;

/** What a version that was signed takes the place of. */
@ApplicationScoped
class FollowedContracts {

    private static final int FIRST = 1;

    @Inject
    ContractTable table;

    @Inject
    Event<ContractFollowed> followed;

    void by(Contract signed) {
        if (signed.version() > FIRST) {
            followed.fire(new ContractFollowed(signed.id()));
        }
        table.warnedAndFollowedBy(signed).forEach(each -> followed.fire(new ContractFollowed(each)));
    }
}
