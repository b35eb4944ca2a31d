package jialing.domain.samplebank;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.samplebank.persistence.DisposalTable;
import jialing.domain.samplebank.persistence.MovementTable;
import jialing.domain.samplebank.persistence.RequestTable;
import jialing.domain.samplebank.rules.ContainerMayBeRequested;
import jialing.domain.samplebank.rules.RequestIsDescribed;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** Somebody asks for containers of the bank, for something, until a day. */
@UseCase
public class RequestContainers {

    @Inject
    Bank bank;

    @Inject
    MovementTable movements;

    @Inject
    RequestTable table;

    @Inject
    DisposalTable disposals;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    @Inject
    Event<ContainersRequested> requested;

    public record Asking(String purpose, List<String> containers, LocalDate until) {}

    record Content(String number, String purpose, LocalDate until, List<String> containers) {}

    public BankRequest request(Asking asking) {
        Actor actor = current.mustBe(BankDuty.ASKS);
        new RequestIsDescribed()
                .require(new RequestIsDescribed.Asked(
                        asking.purpose(), asking.containers(), asking.until(), clock.today()));
        List<Bank.InHand> wanted = asking.containers().stream()
                .distinct()
                .sorted()
                .map(code -> bank.inHand(actor, code))
                .toList();
        List<String> codes = wanted.stream().map(Bank.InHand::code).distinct().toList();
        check(wanted, codes);
        UUID id = TimeOrderedId.next();
        String number = bank.nextNumber("DQ", actor.organisation());
        String purpose = asking.purpose().strip();
        RecordedAct act = ledger.record(Act.of(
                Verb.REQUEST_CONTAINERS,
                Subject.of("BankRequest", id),
                actor,
                BankDuty.of(actor, BankDuty.ASKS),
                new Content(number, purpose, asking.until(), codes)));
        var request = new BankRequest(
                id,
                actor.organisation(),
                number,
                purpose,
                asking.until(),
                actor.personId(),
                actor.name(),
                act.recordedAt(),
                codes,
                List.of());
        table.add(
                request,
                wanted.stream()
                        .collect(Collectors.toMap(
                                Bank.InHand::code, each -> each.container().id(), (a, b) -> a)),
                act);
        requested.fire(new ContainersRequested(id, request.organisation(), number));
        return request;
    }

    private void check(List<Bank.InHand> wanted, List<String> codes) {
        Map<String, String> others = new HashMap<>(disposals.waiting(codes));
        others.putAll(table.wanted(codes));
        var objections = new Objections();
        wanted.forEach(each -> objections.hear(
                new ContainerMayBeRequested(),
                new ContainerMayBeRequested.Wanted(each.code(), each.banked().orElse(null), others.get(each.code()))));
        objections.refuseIfAny();
    }
}
