package jialing.domain.proficiency;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.proficiency.persistence.ItemTable;
import jialing.domain.proficiency.rules.ItemTestIsComplete;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Sent;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/** The provider puts on record what was found about the items: homogeneity before they go out, stability at the end (ISO 13528:2022 annex B). */
@UseCase
public class TestItems {

    @Inject
    Rounds rounds;

    @Inject
    ItemTable table;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    public record Command(UUID round, ItemTest.Kind kind, Integer measurand, List<List<BigDecimal>> determinations) {

        public Command {
            determinations = Sent.all(determinations).stream().map(Sent::all).toList();
        }
    }

    /** @param determinations their hash: they tell the level before the round is evaluated */
    record ItemsTested(String number, ItemTest.Kind kind, int measurand, int items, String determinations) {}

    public void test(Command command) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        ProficiencyRound round = rounds.providedBy(actor, command.round());
        new ItemTestIsComplete().require(new ItemTestIsComplete.Given(command.kind(), command.determinations()));
        Measurand measurand = round.measurand(command.measurand());
        if (command.kind() == ItemTest.Kind.HOMOGENEITY) {
            rounds.mustBe(round, RoundState.PLANNED);
        } else {
            rounds.mustBe(round, stateOfStability(round));
        }
        SealedContent sealed = SealedContent.of(command.determinations());
        RecordedAct act = ledger.record(Act.of(
                Verb.TEST_ITEMS,
                round.subject(),
                actor,
                Capacity.QUALITY_OFFICER,
                new ItemsTested(
                        round.number(),
                        command.kind(),
                        measurand.number(),
                        command.determinations().size(),
                        sealed.hash())));
        var test = new ItemTest(
                TimeOrderedId.next(),
                command.kind(),
                measurand.number(),
                command.determinations(),
                actor.name(),
                act.recordedAt());
        table.add(round, test, sealed, actor, act);
    }

    /** While the items are under way or afterwards: not before, and not when the round is evaluated. */
    private RoundState stateOfStability(ProficiencyRound round) {
        return round.state(clock.now()) == RoundState.CLOSED ? RoundState.CLOSED : RoundState.OPEN;
    }
}
