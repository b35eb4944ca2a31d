package jialing.domain.proficiency;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.proficiency.persistence.ItemTable;
import jialing.domain.proficiency.persistence.RoundTable;
import jialing.domain.proficiency.rules.DuplicatesAreAlike;
import jialing.domain.proficiency.rules.ItemsAreHomogeneous;
import jialing.domain.proficiency.rules.ItemsAreTested;
import jialing.domain.proficiency.rules.SentWithCarriage;
import jialing.domain.proficiency.statistics.Homogeneity;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Objections;
import jialing.domain.shared.UseCase;

/** The items go out, when they were found to be alike (ISO/IEC 17043:2023 7.3; ISO 13528:2022 B.2). */
@UseCase
public class DispatchRound {

    private static final int LONGEST = 500;

    @Inject
    Rounds rounds;

    @Inject
    RoundTable table;

    @Inject
    ItemTable items;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    /** @param widened why items that differ among themselves go out all the same, σ_pt widened; null where they do not */
    public record Command(UUID round, String carriage, String widened) {

        public Command {
            widened = widened == null || widened.isBlank() ? null : widened.strip();
        }
    }

    record RoundSent(String number, String carriage, String widened) {}

    public void send(Command command) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        ProficiencyRound round = rounds.providedBy(actor, command.round());
        rounds.mustBe(round, RoundState.PLANNED);
        new SentWithCarriage()
                .require(isText(command.carriage()) && (command.widened() == null || isText(command.widened())));
        List<ItemTest> tests = items.tests(round.id());
        List<MeasurandTarget> targets = table.targets(round.id());
        var objections = new Objections();
        round.measurands().forEach(each -> hear(objections, each, targets, tests, command.widened() != null));
        objections.refuseIfAny();
        var sent = new RoundSent(round.number(), command.carriage().strip(), command.widened());
        RecordedAct act =
                ledger.record(Act.of(Verb.DISPATCH_ROUND, round.subject(), actor, Capacity.QUALITY_OFFICER, sent));
        table.send(round, sent.carriage(), sent.widened(), actor, act);
    }

    private static void hear(
            Objections objections,
            Measurand measurand,
            List<MeasurandTarget> targets,
            List<ItemTest> tests,
            boolean widened) {
        int number = measurand.number();
        var test = Rounds.test(tests, ItemTest.Kind.HOMOGENEITY, number);
        objections.hear(
                new ItemsAreTested(), new ItemsAreTested.Asked(number, ItemTest.Kind.HOMOGENEITY, test.isPresent()));
        if (test.isEmpty()) {
            return;
        }
        Homogeneity homogeneity = test.get().homogeneity();
        boolean homogeneous = targets.stream()
                .filter(each -> each.measurand() == number)
                .findFirst()
                .flatMap(each -> EvaluationOfRound.deviationBefore(each, measurand.unit()))
                .map(homogeneity::isSufficientFor)
                .orElse(true); // where σ_pt comes from the participants, it is asked when the round is evaluated
        objections
                .hear(new DuplicatesAreAlike(), new DuplicatesAreAlike.Asked(number, homogeneity.duplicatesAreAlike()))
                .hear(new ItemsAreHomogeneous(), new ItemsAreHomogeneous.Asked(number, homogeneous, widened));
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }
}
