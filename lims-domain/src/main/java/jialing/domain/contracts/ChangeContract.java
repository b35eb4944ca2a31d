package jialing.domain.contracts;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.contracts.RegisterContract.ContractSigned;
import jialing.domain.contracts.persistence.ContractTable;
import jialing.domain.contracts.rules.ChangeGivesReason;
import jialing.domain.contracts.rules.ContractFileIsReadable;
import jialing.domain.contracts.rules.ContractIsDescribed;
import jialing.domain.contracts.rules.NewestVersionIsChanged;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/** A contract was renewed, amended or entered wrongly: a further version with a reason and a signature; the versions before stay. */
@UseCase
public class ChangeContract {

    @Inject
    ContractTable table;

    @Inject
    FollowedContracts followed;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /**
     * @param follows the version that somebody had before the eyes
     * @param file not given where it stays the same
     */
    public record Command(UUID id, int follows, ContractTerms terms, ContractFile file, String reason) {

        public Command {
            reason = reason == null ? "" : reason.strip();
        }
    }

    public Contract change(Command command, SigningMeans means) {
        Actor actor = current.mustBe(RegisterContract.ENTERS);
        Contract newest = table.newest(command.id()).orElseThrow(() -> ContractView.unknown(command.id()));
        actor.mustActFor(newest.organisation());
        new NewestVersionIsChanged().require(command.follows() == newest.version());
        new ContractIsDescribed().require(command.terms());
        new ChangeGivesReason().require(command.reason());
        boolean another = command.file().isGiven();
        if (another) {
            new ContractFileIsReadable().require(command.file().bytes());
        }
        String sha256 = another ? CanonicalJson.sha256(command.file().bytes()) : newest.sha256();
        String fileName = another ? command.file().name() : newest.fileName();
        String mediaType = another ? RegisterContract.mediaType(command.file()) : newest.mediaType();
        int version = newest.version() + 1;
        Act act = Act.of(
                Verb.CHANGE_CONTRACT,
                new Subject("Contract", command.id(), version),
                actor,
                actor.firstOf(RegisterContract.ENTERS),
                new ContractSigned(command.terms(), fileName, sha256, command.reason()));
        RecordedAct recorded = ledger.record(act.signedBy(signing.sign(act, means)));
        Contract contract = RegisterContract.version(
                actor, command.id(), version, command.terms(), fileName, mediaType, sha256, command.reason(), recorded);
        if (another) {
            table.keep(contract, command.file().bytes(), recorded);
        }
        new NewestVersionIsChanged().require(table.add(contract, actor.personId(), recorded));
        followed.by(contract);
        return contract;
    }
}
