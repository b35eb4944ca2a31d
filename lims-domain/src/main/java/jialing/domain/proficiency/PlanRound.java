package jialing.domain.proficiency;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jialing.domain.catalogue.Analytes;
import jialing.domain.catalogue.Unit;
import jialing.domain.catalogue.UnitsMeasureTheSame;
import jialing.domain.ledger.Act;
import jialing.domain.ledger.Ledger;
import jialing.domain.ledger.RecordedAct;
import jialing.domain.ledger.Verb;
import jialing.domain.organisation.Level;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.proficiency.persistence.RoundTable;
import jialing.domain.proficiency.rules.ProviderIsACentre;
import jialing.domain.proficiency.rules.RoundIsDescribed;
import jialing.domain.proficiency.rules.TargetIsComplete;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Numbers;
import jialing.domain.shared.Sent;
import jialing.domain.shared.TimeOrderedId;
import jialing.domain.shared.UseCase;

/**
 * A centre's quality officer plans a round: what is to be found, how the assigned values and σ_pt come about, who takes part, and by
 * when (ISO/IEC 17043:2023 7.2). Each laboratory gets a random code.
 */
@UseCase
public class PlanRound {

    private static final Set<Level> PROVIDING = Set.of(Level.MUNICIPAL, Level.SUB_CENTRE);
    private static final int FIRST_CODE = 1000;
    private static final int CODES = 9000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    RoundTable table;

    @Inject
    Organisations organisations;

    @Inject
    Analytes analytes;

    @Inject
    Numbers numbers;

    @Inject
    Ledger ledger;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param target its measurand's number is the place in the list */
    public record MeasurandPlan(String item, String analyte, String unit, MeasurandTarget target) {}

    public record Command(
            String title, String matrix, Instant deadline, List<MeasurandPlan> measurands, List<String> laboratories) {

        public Command {
            measurands = Sent.all(measurands);
            laboratories = Sent.distinct(laboratories);
            deadline = LabClock.kept(deadline);
        }
    }

    /** @param targets hash of how the measurands will be evaluated, @param codes of who hides behind which code */
    record PlannedRound(
            String number,
            String title,
            String matrix,
            Instant deadline,
            List<Measurand> measurands,
            List<String> laboratories,
            String targets,
            String codes) {}

    public ProficiencyRound plan(Command command) {
        Actor actor = current.mustBe(Capacity.QUALITY_OFFICER);
        String provider = actor.organisation();
        new ProviderIsACentre()
                .require(PROVIDING.contains(organisations.byCode(provider).level()));
        List<Measurand> measurands = judged(command, provider);
        List<MeasurandTarget> targets =
                command.measurands().stream().map(MeasurandPlan::target).toList();
        List<Participant> participants = coded(command.laboratories());
        SealedContent sealed = SealedContent.of(targets);
        UUID id = TimeOrderedId.next();
        int year = clock.today().getYear();
        String number =
                "PT-%s-%d-%02d".formatted(provider, year, numbers.next("proficiency/%s/%d".formatted(provider, year)));
        var planned = new PlannedRound(
                number,
                command.title().strip(),
                command.matrix(),
                command.deadline(),
                measurands,
                command.laboratories(),
                sealed.hash(),
                SealedContent.of(participants).hash());
        RecordedAct act = ledger.record(
                Act.of(Verb.PLAN_ROUND, ProficiencyRound.subject(id), actor, Capacity.QUALITY_OFFICER, planned));
        var round = new ProficiencyRound(
                id,
                provider,
                number,
                planned.title(),
                planned.matrix(),
                measurands,
                planned.deadline(),
                actor.personId(),
                actor.name(),
                act.recordedAt(),
                null,
                null);
        table.add(round, participants, sealed, act);
        return round;
    }

    private List<Measurand> judged(Command command, String provider) {
        List<Measurand> measurands = IntStream.range(0, command.measurands().size())
                .mapToObj(i -> measurand(i + 1, command.measurands().get(i)))
                .toList();
        new RoundIsDescribed()
                .require(new RoundIsDescribed.Given(
                        command.title(),
                        command.deadline(),
                        clock.now(),
                        measurands,
                        command.laboratories(),
                        organisations.all().stream().map(Organisation::code).collect(Collectors.toSet()),
                        provider));
        for (int i = 0; i < measurands.size(); i++) {
            Unit unit = Unit.of(measurands.get(i).unit());
            Unit usual = analytes.byCode(measurands.get(i).analyte(), command.matrix() == null ? "" : command.matrix())
                    .unit();
            new UnitsMeasureTheSame().require(new UnitsMeasureTheSame.Pair(unit, usual));
            boolean mass = EvaluationOfRound.perMillion(unit).isPresent();
            new TargetIsComplete()
                    .require(new TargetIsComplete.Given(
                            command.measurands().get(i).target(), mass));
        }
        return measurands;
    }

    private static Measurand measurand(int number, MeasurandPlan plan) {
        return new Measurand(number, plan.item() == null ? "" : plan.item(), plan.analyte(), plan.unit());
    }

    private static List<Participant> coded(List<String> laboratories) {
        var codes = new LinkedHashSet<String>();
        while (codes.size() < laboratories.size()) {
            codes.add(String.valueOf(FIRST_CODE + RANDOM.nextInt(CODES)));
        }
        List<String> drawn = new ArrayList<>(codes);
        return IntStream.range(0, laboratories.size())
                .mapToObj(i -> new Participant(laboratories.get(i), drawn.get(i)))
                .toList();
    }
}
