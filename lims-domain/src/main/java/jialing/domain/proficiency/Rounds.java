package jialing.domain.proficiency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.proficiency.ItemTest.Kind;
import jialing.domain.proficiency.persistence.ItemTable;
import jialing.domain.proficiency.persistence.RoundTable;
import jialing.domain.proficiency.rules.RoundInTurn;
import jialing.domain.proficiency.rules.TakesPartInRound;
import jialing.domain.shared.Actor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;

/** The rounds that somebody may see, and who may do what in them. */
@ApplicationScoped
class Rounds {

    @Inject
    RoundTable table;

    @Inject
    ItemTable items;

    @Inject
    LabClock clock;

    /** @throws Refusal when there is no such round, or none for this person */
    ProficiencyRound byId(UUID id) {
        return table.byId(id).orElseThrow(() -> Refusal.notFound("ProficiencyRound", "能力验证", id));
    }

    /** @throws Refusal unless this person acts for its provider */
    ProficiencyRound providedBy(Actor actor, UUID id) {
        ProficiencyRound round = byId(id);
        actor.mustActFor(round.organisation());
        return round;
    }

    /** @throws Refusal unless the laboratory takes part */
    ProficiencyRound partakenBy(Actor actor, UUID id) {
        ProficiencyRound round = byId(id);
        new TakesPartInRound()
                .require(table.participants(id).stream()
                        .anyMatch(each -> each.laboratory().equals(actor.organisation())));
        return round;
    }

    void mustBe(ProficiencyRound round, RoundState needed) {
        new RoundInTurn().require(new RoundInTurn.Step(round.number(), round.state(clock.now()), needed));
    }

    static Optional<ItemTest> test(List<ItemTest> tests, Kind kind, int measurand) {
        return tests.stream()
                .filter(each -> each.kind() == kind && each.measurand() == measurand)
                .findFirst();
    }
}
