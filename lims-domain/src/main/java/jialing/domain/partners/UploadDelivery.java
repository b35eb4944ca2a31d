package jialing.domain.partners;

import jakarta.inject.Inject;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.partners.persistence.DeliveryTable;
import jialing.domain.partners.persistence.DeliveryTable.Described;
import jialing.domain.partners.rules.DeliveryIsClean;
import jialing.domain.partners.rules.DeliveryIsNew;
import jialing.domain.partners.rules.ReplacementHasReason;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A partner hands in a file. It is kept byte for byte when no cell is wrong, and waits for the signatory: nothing is taken in yet. */
@UseCase
public class UploadDelivery {

    static final Capacity[] HANDS_IN = {
        Capacity.PLANNER,
        Capacity.ANALYST,
        Capacity.CHECKER,
        Capacity.REVIEWER,
        Capacity.SIGNATORY,
        Capacity.QUALITY_OFFICER
    };

    private static final int LONGEST_NAME = 200;

    @Inject
    EddDesk desk;

    @Inject
    DeliveryTable table;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param replaces the signed delivery that it is to take the place of; null for a first one
     * @param reason why; null for a first one
     */
    public record Command(String fileName, UUID replaces, String reason) {

        public Command {
            reason = reason == null || reason.isBlank() ? null : reason.strip();
            fileName = fileName == null || fileName.isBlank() ? "results" : fileName.strip();
            fileName = fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME));
        }
    }

    public Delivery upload(Command command, byte[] bytes) {
        Actor actor = current.mustBe(HANDS_IN);
        if (command.replaces() != null) {
            Delivery replaced = table.byId(command.replaces()).orElseThrow(() -> unknown(command.replaces()));
            actor.mustActFor(replaced.organisation());
            new Objections()
                    .hear(new ReplacementHasReason(), new ReplacementHasReason.Asked(replaced, command.reason()))
                    .refuseIfAny();
        }
        EddDesk.Checked checked = desk.check(actor.organisation(), bytes);
        new DeliveryIsClean().require(checked.check());
        new DeliveryIsNew()
                .require(table.knows(actor.organisation(), checked.check().digest()));
        UUID id = TimeOrderedId.next();
        int year = clock.today().getYear();
        long next = numbers.next("delivery/%s/%d".formatted(actor.organisation(), year));
        String number = "JF-%s-%d-%04d".formatted(actor.organisation(), year, next);
        var content = new Described(
                number,
                command.fileName(),
                checked.check().digest(),
                checked.check().rows(),
                checked.check().samples(),
                command.replaces(),
                command.replaces() == null ? null : command.reason());
        Act act = Act.of(Verb.UPLOAD_DELIVERY, Subject.of("Delivery", id), actor, actor.firstOf(HANDS_IN), content);
        table.insert(id, content, bytes, actor, ledger.record(act));
        return table.byId(id).orElseThrow();
    }

    static Refusal unknown(UUID id) {
        return Refusal.notFound("Delivery", "交付", id);
    }
}
