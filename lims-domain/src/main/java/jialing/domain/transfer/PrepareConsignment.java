package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.sampling.Container;
import jialing.domain.sampling.ContainerCode;
import jialing.domain.sampling.Sample;
import jialing.domain.sampling.Samples;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Sent;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;
import jialing.domain.transfer.persistence.ConsignedItemTable;
import jialing.domain.transfer.persistence.ConsignmentTable;
import jialing.domain.transfer.rules.ConsignmentIsDescribed;
import jialing.domain.transfer.rules.ContainerCanBeSent;
import jialing.domain.transfer.rules.ContainersAlike;
import jialing.domain.transfer.rules.LaboratoryIsFit;

/** Containers that are in the house are put together for another laboratory. */
@UseCase
public class PrepareConsignment {

    @Inject
    CapableLaboratories laboratories;

    @Inject
    ConsignmentTable table;

    @Inject
    ConsignedItemTable items;

    @Inject
    KeySecret secret;

    @Inject
    Samples samples;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param containers codes
     * @param laboratory code of the organisation, with the reason of its choice; null where it is drawn
     */
    public record Command(
            ConsignmentKind kind,
            List<String> containers,
            List<String> analytes,
            LocalDate dueOn,
            String laboratory,
            String reason) {

        public Command {
            containers = Sent.distinct(containers);
            analytes = Sent.distinct(analytes);
            laboratory = laboratory == null || laboratory.isBlank() ? null : laboratory.strip();
            reason = reason == null || reason.isBlank() ? null : reason.strip();
        }
    }

    /** @param content salted digest of what is in it: who is above the house reads acts, and may be the laboratory */
    record Prepared(
            String number, ConsignmentKind kind, LocalDate dueOn, String laboratory, String reason, String content) {}

    /** A container with its sample. */
    private record Sendable(Sample sample, Container container) {}

    public UUID prepare(Command command) {
        Actor actor = current.mustBe(Consignments.SENDS);
        new ConsignmentIsDescribed()
                .require(new ConsignmentIsDescribed.Given(
                        command.kind(),
                        command.containers(),
                        command.analytes(),
                        command.dueOn(),
                        clock.today(),
                        command.laboratory(),
                        command.reason()));
        Consignments.handler(actor, command.kind());
        List<Sendable> sent = sendable(command, actor);
        Sendable first = sent.get(0);
        if (command.laboratory() != null) {
            var laboratory =
                    laboratories.one(command.laboratory(), first.sample().element(), command.analytes());
            new LaboratoryIsFit()
                    .require(new LaboratoryIsFit.Asked(laboratory.code(), actor.organisation(), laboratory.lacking()));
        }
        return keep(command, first, sent.stream().map(PrepareConsignment::item).toList(), actor);
    }

    private List<Sendable> sendable(Command command, Actor actor) {
        var found = new ArrayList<Sendable>();
        for (String code : command.containers()) {
            Container container = samples.container(ContainerCode.read(code));
            Sample sample = samples.byId(container.sampleId());
            actor.mustActFor(sample.organisation());
            found.add(new Sendable(sample, container));
        }
        Set<UUID> sentAlready = new HashSet<>(items.sentAlready(
                found.stream().map(each -> each.container().id()).toList(), command.analytes()));
        var objections = new Objections();
        Sendable first = found.get(0);
        found.forEach(each -> objections
                .hear(
                        new ContainerCanBeSent(),
                        new ContainerCanBeSent.Asked(
                                each.sample(),
                                each.container(),
                                command.analytes(),
                                sentAlready.contains(each.container().id())))
                .hear(
                        new ContainersAlike(),
                        new ContainersAlike.Pair(first.sample(), first.container(), each.sample(), each.container())));
        objections.refuseIfAny();
        return found;
    }

    private static ConsignedItem item(Sendable each) {
        return new ConsignedItem(
                UUID.randomUUID(),
                ItemKind.SAMPLE,
                each.sample().id(),
                each.sample().code().text(),
                each.container().id(),
                each.container().code().text(),
                each.sample().collectedAt().orElseThrow(),
                null,
                null);
    }

    private UUID keep(Command command, Sendable first, List<ConsignedItem> content, Actor actor) {
        UUID id = TimeOrderedId.next();
        int year = clock.today().getYear();
        String number = "WT-%s-%d-%04d"
                .formatted(
                        actor.organisation(),
                        year,
                        numbers.next("consignment/%s/%d".formatted(actor.organisation(), year)));
        RecordedAct act = ledger.record(Act.of(
                Verb.PREPARE_CONSIGNMENT,
                Consignment.subject(id),
                actor,
                actor.firstOf(Consignments.mayHandle(command.kind())),
                new Prepared(
                        number,
                        command.kind(),
                        command.dueOn(),
                        command.laboratory(),
                        command.reason(),
                        CanonicalJson.sha256(CanonicalJson.of(List.of(secret.saltOf(id), content))))));
        var consignment = new Consignment(
                id,
                actor.organisation(),
                number,
                command.kind(),
                first.sample().element(),
                first.container().asPlanned(command.analytes()),
                first.container().preservativeAdded(),
                command.dueOn(),
                command.laboratory(),
                command.reason(),
                actor.name(),
                act.recordedAt(),
                null,
                null,
                null,
                null);
        table.add(consignment, actor.personId(), act);
        content.forEach(item -> items.add(consignment, item, actor.personId(), act));
        return id;
    }
}
