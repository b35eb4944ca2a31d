package jialing.domain.proficiency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jialing.domain.proficiency.EvaluationOfRound.Coded;
import jialing.domain.proficiency.EvaluationOfRound.Given;
import jialing.domain.proficiency.ItemTest.Kind;
import jialing.domain.proficiency.persistence.EntryTable;
import jialing.domain.proficiency.persistence.ItemTable;
import jialing.domain.proficiency.persistence.RoundTable;
import jialing.domain.proficiency.rules.DeadlineHasPassed;
import jialing.domain.proficiency.rules.ItemsAreTested;
import jialing.domain.proficiency.rules.LaboratoryHasCode;
import jialing.domain.shared.Objections;

/** Everything that an evaluation is made from, gathered after the deadline. */
@ApplicationScoped
class RoundResults {

    private static final int LONGEST = 500;

    @Inject
    RoundTable rounds;

    @Inject
    ItemTable items;

    @Inject
    EntryTable entries;

    RoundEvaluation evaluation(ProficiencyRound round, List<Blunder> blunders) {
        List<Participant> participants = rounds.participants(round.id());
        new LaboratoryHasCode().require(blunders.stream().allMatch(each -> isNamed(each, round, participants)));
        List<ItemTest> tests = items.tests(round.id());
        var objections = new Objections();
        round.measurands().forEach(each -> {
            for (Kind kind : Kind.values()) {
                boolean tested = Rounds.test(tests, kind, each.number()).isPresent();
                objections.hear(new ItemsAreTested(), new ItemsAreTested.Asked(each.number(), kind, tested));
            }
        });
        objections.refuseIfAny();
        Map<String, ResultEntry> newest = newest(round);
        // the database opens entries by its own clock: one that is behind ours still hides them
        new DeadlineHasPassed()
                .require(newest.values().stream()
                        .noneMatch(each -> each.results().isEmpty()));
        List<MeasurandTarget> targets = rounds.targets(round.id());
        return EvaluationOfRound.of(
                round.measurands().stream()
                        .map(each -> given(each, targets, tests, participants, newest))
                        .toList(),
                blunders);
    }

    private static Given given(
            Measurand measurand,
            List<MeasurandTarget> targets,
            List<ItemTest> tests,
            List<Participant> participants,
            Map<String, ResultEntry> newest) {
        int number = measurand.number();
        MeasurandTarget target = targets.stream()
                .filter(each -> each.measurand() == number)
                .findFirst()
                .orElseThrow();
        List<Coded> results = participants.stream()
                .filter(each -> newest.containsKey(each.laboratory()))
                .flatMap(each -> newest.get(each.laboratory()).results().stream()
                        .filter(result -> result.measurand() == number)
                        .map(result -> new Coded(each.code(), result)))
                .toList();
        return Given.tested(
                measurand,
                target,
                Rounds.test(tests, Kind.HOMOGENEITY, number).orElseThrow(),
                Rounds.test(tests, Kind.STABILITY, number).orElseThrow(),
                results);
    }

    private Map<String, ResultEntry> newest(ProficiencyRound round) {
        return entries.of(round.id()).stream()
                .collect(Collectors.toMap(
                        ResultEntry::laboratory, each -> each, (newer, older) -> newer, LinkedHashMap::new));
    }

    private static boolean isNamed(Blunder blunder, ProficiencyRound round, List<Participant> participants) {
        return blunder.measurand() != null
                && round.measurands().stream().anyMatch(each -> each.number() == blunder.measurand())
                && participants.stream().anyMatch(each -> each.code().equals(blunder.code()))
                && blunder.reason() != null
                && !blunder.reason().isBlank()
                && blunder.reason().length() <= LONGEST;
    }
}
