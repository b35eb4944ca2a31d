package jialing.domain.samplebank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jialing.domain.samplebank.persistence.DisposalTable;
import jialing.domain.samplebank.persistence.RequestTable;
import jialing.domain.samplebank.rules.ContainerLiesInTheBank;
import jialing.domain.samplebank.rules.ContainerNotRequested;
import jialing.domain.samplebank.rules.NothingIsOpenAboutContainer;
import jialing.domain.samplebank.rules.RetentionTermIsOver;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;

/** Whether containers may go for ever. */
@ApplicationScoped
class Disposing {

    @Inject
    Retentions retentions;

    @Inject
    RequestTable requests;

    @Inject
    DisposalTable table;

    @Inject
    LabClock clock;

    /** @param own number of the disposal that is confirmed, null while it is proposed */
    void check(List<Bank.InHand> containers, String own) {
        List<String> codes = containers.stream().map(Bank.InHand::code).toList();
        var objections = new Objections();
        containers.forEach(each -> objections.hear(
                new ContainerLiesInTheBank(),
                new ContainerLiesInTheBank.Asked(each.code(), each.banked().orElse(null))));
        objections.refuseIfAny();
        Map<String, String> others = new HashMap<>(table.waiting(codes));
        others.values().removeIf(number -> number.equals(own));
        others.putAll(requests.wanted(codes));
        retentions
                .of(containers.stream().map(each -> each.banked().orElseThrow()).toList())
                .forEach(retention -> objections
                        .hear(new RetentionTermIsOver(), new RetentionTermIsOver.Asked(retention, clock.today()))
                        .hear(new NothingIsOpenAboutContainer(), retention)
                        .hear(
                                new ContainerNotRequested(),
                                new ContainerNotRequested.Asked(
                                        retention.container().containerCode(),
                                        others.get(retention.container().containerCode()))));
        objections.refuseIfAny();
    }

    /** @throws Refusal when there is none, or none that the asking person may see */
    Disposal byNumber(String number) {
        return table.byNumber(number).orElseThrow(() -> Refusal.notFound("Disposal", "处置", number));
    }

    /** The same, held until the transaction ends. */
    Disposal alone(Actor actor, String number) {
        table.hold(number);
        Disposal disposal = byNumber(number);
        actor.mustActFor(disposal.organisation());
        return disposal;
    }
}
