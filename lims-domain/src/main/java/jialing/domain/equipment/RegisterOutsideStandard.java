package jialing.domain.equipment;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jialing.domain.equipment.persistence.TraceabilityTable;
import jialing.domain.equipment.rules.StandardIsAbove;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A standard outside the house is entered, with the one above it, so that chains of calibrations can be followed to their end. */
@UseCase
public class RegisterOutsideStandard {

    @Inject
    TraceabilityTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** See {@link OutsideStandard}. */
    public record Command(
            String name, String body, String certificate, StandardLevel level, LocalDate validTo, UUID tracedTo) {

        public Command {
            name = Entered.words("name", name, 120);
            body = Entered.words("body", body, 120);
            certificate = Entered.words("certificate", certificate, 80);
            Entered.choice("level", level);
            validTo = level == StandardLevel.NATIONAL ? null : Entered.day("validTo", validTo);
        }
    }

    public UUID register(Command command) {
        Actor actor = current.mustBe(Capacity.EQUIPMENT_OFFICER);
        return register(actor.organisation(), command, actor, Capacity.EQUIPMENT_OFFICER);
    }

    /** The house takes over what an older register has; the same again is the same. */
    public UUID takeOver(String organisation, Command command) {
        Actor actor = current.mustBe(Capacity.SYSTEM);
        return table.standards(organisation).stream()
                .filter(each -> isSame(each, command))
                .map(OutsideStandard::id)
                .findFirst()
                .orElseGet(() -> register(organisation, command, actor, Capacity.SYSTEM));
    }

    private UUID register(String organisation, Command command, Actor actor, Capacity as) {
        List<OutsideStandard> known = table.standards(organisation);
        if (known.stream().anyMatch(each -> isSame(each, command))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "StandardIsNew",
                    null,
                    Text.of(
                            "此标准证书已登记：" + command.certificate(),
                            "This standard's certificate is registered already: " + command.certificate()),
                    "certificate");
        }
        new StandardIsAbove().require(new StandardIsAbove.Link(command.level(), levelAbove(known, command.tracedTo())));
        var standard = new OutsideStandard(
                TimeOrderedId.next(),
                command.name(),
                command.body(),
                command.certificate(),
                command.level(),
                command.validTo(),
                command.tracedTo());
        table.add(standard, organisation, actor, clock.now());
        var subject = Subject.of("OutsideStandard", standard.id());
        ledger.record(Act.of(Verb.REGISTER, subject, actor, as, command).inOrganisation(organisation));
        return standard.id();
    }

    private static boolean isSame(OutsideStandard standard, Command command) {
        return standard.body().equals(command.body()) && standard.certificate().equals(command.certificate());
    }

    private static StandardLevel levelAbove(List<OutsideStandard> known, UUID id) {
        return id == null
                ? null
                : known.stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("OutsideStandard", "上级标准", id))
                        .level();
    }
}
