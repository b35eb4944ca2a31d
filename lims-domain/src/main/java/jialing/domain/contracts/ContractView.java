package jialing.domain.contracts;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.contracts.persistence.ContractTable;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.View;

/** Contracts of the own institution and of those below it. */
@View
public class ContractView {

    @Inject
    ContractTable table;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** The newest version, and how it stands today. */
    public record ContractLine(Contract contract, ContractState state) {}

    /** @param versions newest first */
    public record ContractHistory(ContractState state, List<Contract> versions) {}

    public record KeptFile(String name, String mediaType, byte[] bytes) {}

    /** @param institution null for all that are seen; what ends first comes first, what has ended last */
    public List<ContractLine> of(String institution) {
        current.get();
        return table.newestOf(institution, clock.today()).stream()
                .map(each -> new ContractLine(each, each.stateOn(clock.today())))
                .toList();
    }

    public ContractHistory one(UUID id) {
        current.get();
        List<Contract> versions = table.versions(id);
        if (versions.isEmpty()) {
            throw unknown(id);
        }
        return new ContractHistory(versions.get(0).stateOn(clock.today()), versions);
    }

    public KeptFile file(UUID id, int version) {
        current.get();
        return table.file(id, version).orElseThrow(() -> unknown(id));
    }

    static Refusal unknown(UUID id) {
        return Refusal.notFound("Contract", "合同", id);
    }
}
