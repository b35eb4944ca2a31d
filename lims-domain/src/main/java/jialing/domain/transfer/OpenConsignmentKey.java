package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.analysis.SampleResult;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.people.AsTheHouse;
import jialing.domain.people.Signing;
import jialing.domain.people.SigningMeans;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;
import jialing.domain.transfer.persistence.ConsignedItemTable;
import jialing.domain.transfer.persistence.ConsignmentTable;
import jialing.domain.transfer.rules.ConsignmentInTurn;
import jialing.domain.transfer.rules.EverythingIsSigned;
import jialing.domain.transfer.rules.OnlyCodedIsBlind;

/**
 * 揭盲: once everything that was ordered is signed, the quality officer puts the key on record. From then on the results belong to their
 * samples and into their report, and the blind samples are judged.
 */
@UseCase
public class OpenConsignmentKey {

    @Inject
    Consignments consignments;

    @Inject
    ConsignmentTable table;

    @Inject
    ConsignedItemTable items;

    @Inject
    KeySecret secret;

    @Inject
    LaboratoryWork work;

    @Inject
    JudgeBlinds judgeBlinds;

    @Inject
    TellSender tellSender;

    @Inject
    AsTheHouse house;

    @Inject
    Signing signing;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param codes in the order of the key's items */
    record Opened(String number, ConsignmentKey key, List<String> codes, String commitment) {}

    /** What the laboratory has done so far. */
    private record Progress(long left, List<SampleResult> signed) {}

    public void open(UUID id, SigningMeans means) {
        Actor actor = Consignments.handler(current.mustBe(Capacity.QUALITY_OFFICER), ConsignmentKind.CODED);
        Consignment consignment = consignments.held(id);
        actor.mustActFor(consignment.organisation());
        new OnlyCodedIsBlind().require(consignment.kind());
        new ConsignmentInTurn()
                .require(ConsignmentInTurn.Step.of(consignment, ConsignmentState.SEALED, ConsignmentState.ENDED));
        UUID order = consignment.seal().workOrderId();
        Progress progress = house.get(() -> new Progress(work.left(order), work.signed(order)));
        new EverythingIsSigned()
                .require(new EverythingIsSigned.Progress(
                        consignment.number(), consignment.end() != null, progress.left()));
        ConsignmentKey key = secret.keyOf(id, items.of(id));
        List<CodedItem> lines = ReadConsignmentKey.linesOf(consignment, key);
        Act act = Act.of(
                Verb.OPEN_KEY,
                consignment.subject(),
                actor,
                Capacity.QUALITY_OFFICER,
                new Opened(consignment.number(), key, consignment.seal().codes(), key.commitment()));
        RecordedAct opened = ledger.record(act.signedBy(signing.sign(act, means)));
        table.open(consignment, key.salt(), actor, opened);
        lines.forEach(line -> items.open(consignment, consignment.seal().laboratory(), line));
        judgeBlinds.judge(consignment, lines, progress.signed(), actor, opened);
        if (consignment.end() == null) {
            tellSender.whenOpened(consignment);
        }
    }
}
