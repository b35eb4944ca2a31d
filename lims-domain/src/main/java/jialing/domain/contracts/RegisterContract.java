package jialing.domain.contracts;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.contracts.persistence.ContractTable;
import jialing.domain.contracts.rules.ContractFileIsReadable;
import jialing.domain.contracts.rules.ContractIsDescribed;
import jialing.domain.contracts.rules.ContractRegisteredOnce;
import jialing.domain.contracts.rules.IdComesWithContract;
import jialing.domain.equipment.FileKind;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.AsTheHouse;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** Somebody of an institution enters a contract of it with its file, under a signature (RB/T 214-2017 4.5.4). */
@UseCase
public class RegisterContract {

    static final Capacity[] ENTERS = {Capacity.PLANNER, Capacity.QUALITY_OFFICER, Capacity.SIGNATORY};

    private static final int TIME_ORDERED = 7;

    @Inject
    ContractTable table;

    @Inject
    FollowedContracts followed;

    @Inject
    AsTheHouse house;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param id of the contract, a UUID of version 7 from the device */
    public record Command(UUID id, ContractTerms terms, ContractFile file) {}

    record ContractSigned(ContractTerms terms, String fileName, String sha256, String reason) {}

    public Contract register(Command command, SigningMeans means) {
        Actor actor = current.mustBe(ENTERS);
        new IdComesWithContract().require(command.id() != null && command.id().version() == TIME_ORDERED);
        // another institution's row is hidden, and its id is taken all the same
        new ContractRegisteredOnce()
                .require(
                        house.get(() -> ledger.history("Contract", command.id()).isEmpty()));
        new ContractIsDescribed().require(command.terms());
        new ContractFileIsReadable().require(command.file().bytes());
        String sha256 = CanonicalJson.sha256(command.file().bytes());
        Act act = Act.of(
                Verb.REGISTER_CONTRACT,
                new Subject("Contract", command.id(), 1),
                actor,
                actor.firstOf(ENTERS),
                new ContractSigned(command.terms(), command.file().name(), sha256, null));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        Contract contract = version(
                actor,
                command.id(),
                1,
                command.terms(),
                command.file().name(),
                mediaType(command.file()),
                sha256,
                null,
                recorded);
        table.keep(contract, command.file().bytes(), recorded);
        new ContractRegisteredOnce().require(table.add(contract, actor.personId(), recorded));
        followed.by(contract);
        return contract;
    }

    static String mediaType(ContractFile file) {
        return FileKind.of(file.bytes()).orElseThrow().mediaType();
    }

    static Contract version(
            Actor actor,
            UUID id,
            int version,
            ContractTerms terms,
            String fileName,
            String mediaType,
            String sha256,
            String reason,
            RecordedAct act) {
        return new Contract(
                id,
                actor.organisation(),
                version,
                terms.number(),
                terms.counterparty(),
                terms.subject(),
                terms.since(),
                terms.until(),
                terms.amount(),
                fileName,
                mediaType,
                sha256,
                reason,
                actor.name(),
                act.recordedAt());
    }
}
