package jialing.domain.samplebank;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.samplebank.persistence.DisposalTable;
import jialing.domain.samplebank.rules.DisposalIsDescribed;
import jialing.domain.sampling.ContainerCode;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** The keeper proposes that containers whose term is over go for ever. */
@UseCase
public class ProposeDisposal {

    @Inject
    Bank bank;

    @Inject
    Disposing disposing;

    @Inject
    DisposalTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    Event<DisposalProposed> proposed;

    /** @param wasteRecord number of the hazardous waste record, null where the manner needs none */
    public record DisposalProposal(DisposalManner manner, String wasteRecord, String reason, List<String> containers) {}

    record Content(String number, DisposalManner manner, String wasteRecord, String reason, List<String> containers) {}

    public Disposal propose(DisposalProposal proposal) {
        Actor actor = current.mustBe(BankDuty.DECIDES);
        new DisposalIsDescribed()
                .require(new DisposalIsDescribed.Asked(
                        proposal.manner(), proposal.wasteRecord(), proposal.reason(), proposal.containers()));
        List<Bank.InHand> hands = proposal.containers().stream()
                .map(code -> ContainerCode.read(code == null ? "" : code).text())
                .distinct()
                .sorted()
                .map(code -> bank.inHand(actor, code))
                .toList();
        disposing.check(hands, null);
        List<String> codes = hands.stream().map(Bank.InHand::code).toList();
        UUID id = TimeOrderedId.next();
        String number = bank.nextNumber("CZ", actor.organisation());
        String waste = Bank.given(proposal.wasteRecord());
        String reason = proposal.reason().strip();
        RecordedAct act = ledger.record(Act.of(
                Verb.PROPOSE_DISPOSAL,
                Subject.of("Disposal", id),
                actor,
                BankDuty.of(actor, BankDuty.DECIDES),
                new Content(number, proposal.manner(), waste, reason, codes)));
        var disposal = new Disposal(
                id,
                actor.organisation(),
                number,
                proposal.manner(),
                waste,
                reason,
                actor.personId(),
                actor.name(),
                act.recordedAt(),
                codes,
                null);
        table.add(
                disposal,
                hands.stream()
                        .collect(Collectors.toMap(
                                Bank.InHand::code, each -> each.container().id())),
                act);
        proposed.fire(new DisposalProposed(id, disposal.organisation(), number));
        return disposal;
    }
}
