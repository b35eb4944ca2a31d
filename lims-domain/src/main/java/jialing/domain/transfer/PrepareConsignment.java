package jialing.domain.transfer;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.CanonicalJson;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Sent;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;
import jialing.domain.transfer.SendableContainers.Sendable;
import jialing.domain.transfer.persistence.ConsignedItemTable;
import jialing.domain.transfer.persistence.ConsignmentTable;
import jialing.domain.transfer.rules.ConsignmentIsDescribed;
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
    SendableContainers containers;

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
        table.hold(actor.organisation());
        List<Sendable> sent = containers.sendable(command.containers(), command.analytes(), actor);
        Sendable first = sent.get(0);
        if (command.laboratory() != null) {
            var laboratory =
                    laboratories.one(command.laboratory(), first.sample().element(), command.analytes());
            new LaboratoryIsFit()
                    .require(new LaboratoryIsFit.Asked(laboratory.code(), actor.organisation(), laboratory.lacking()));
        }
        return keep(command, first, sent.stream().map(Sendable::asItem).toList(), actor);
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
