package jialing.domain.methods;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.MethodAnalyte;
import jialing.domain.catalogue.Methods;
import jialing.domain.equipment.Instruments;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Subject;
import jialing.domain.ledger.Verb;
import jialing.domain.methods.persistence.VerificationTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** A laboratory begins to verify a method: a file is drafted, in the unit in which the standard states its detection limit. */
@UseCase
public class DraftMethodVerification {

    @Inject
    VerificationTable table;

    @Inject
    Methods methods;

    @Inject
    Analytes analytes;

    @Inject
    Instruments instruments;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /**
     * @param instrument null for whatever instrument of the laboratory
     * @param digits significant digits of the detection limit, 1 or 2; null for 1
     */
    public record Command(
            String method, String analyte, String matrix, String instrument, Integer digits, String occasion) {

        public Command {
            method = VerificationWording.given("method", method);
            analyte = VerificationWording.given("analyte", analyte);
            matrix = VerificationWording.given("matrix", matrix);
            instrument = VerificationWording.optional("instrument", instrument);
            occasion = VerificationWording.given("occasion", occasion);
            digits = digits == null ? 1 : digits;
            if (digits < 1 || digits > 2) {
                throw Refusal.invalid(
                        "LimitHasOneOrTwoDigits", "digits", "检出限保留 1 位或 2 位有效数字", "A limit has 1 or 2 digits");
            }
        }
    }

    public UUID draft(Command command) {
        Actor actor = current.mustBe(MethodVerifications.VERIFIES);
        MethodAnalyte determined = methods.determines(command.method(), command.analyte(), command.matrix());
        if (command.instrument() != null) {
            instruments.byCode(actor.organisation(), command.instrument());
        }
        MethodVerification file = file(command, determined, actor);
        RecordedAct act = ledger.record(Act.of(
                Verb.DRAFT_VERIFICATION,
                Subject.of("MethodVerification", file.id()),
                actor,
                actor.firstOf(MethodVerifications.VERIFIES),
                command));
        table.insert(file, act);
        return file.id();
    }

    private MethodVerification file(Command command, MethodAnalyte determined, Actor actor) {
        String unit = determined
                .detectionLimitUnit()
                .orElseGet(() ->
                        analytes.byCode(command.analyte(), command.matrix()).unit())
                .symbol();
        return new MethodVerification(
                TimeOrderedId.next(),
                actor.organisation(),
                number(actor.organisation(), clock.today()),
                command.method(),
                command.analyte(),
                command.matrix(),
                command.instrument(),
                unit,
                command.digits(),
                command.occasion(),
                actor.personId(),
                actor.name(),
                clock.now(),
                List.of(),
                List.of(),
                Optional.empty(),
                null);
    }

    private String number(String organisation, LocalDate today) {
        String series = "FFYZ-%s-%d".formatted(organisation, today.getYear());
        return "%s-%03d".formatted(series, numbers.next(series));
    }
}
