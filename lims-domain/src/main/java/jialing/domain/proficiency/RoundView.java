package jialing.domain.proficiency;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jialing.domain.proficiency.persistence.EntryTable;
import jialing.domain.proficiency.persistence.ItemTable;
import jialing.domain.proficiency.persistence.OutcomeTable;
import jialing.domain.proficiency.persistence.RoundTable;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.View;

/** Rounds for the screen, as their provider or as a laboratory sees them, and a laboratory's own scores over the years. */
@View
public class RoundView {

    @Inject
    Rounds rounds;

    @Inject
    RoundTable table;

    @Inject
    ItemTable items;

    @Inject
    EntryTable entries;

    @Inject
    OutcomeTable outcomes;

    @Inject
    CurrentActor current;

    @Inject
    LabClock clock;

    /** @param partaking whether the own laboratory takes part */
    public record RoundLine(ProficiencyRound round, RoundState state, boolean providing, boolean partaking) {}

    /**
     * @param receipt null before the items came
     * @param entry newest; its results empty before the deadline; null where there is none
     */
    public record ParticipantLine(String laboratory, String code, ItemReceipt receipt, ResultEntry entry) {}

    /**
     * Whether the items of a measurand are alike and stay so; null where it was not tested.
     *
     * @param betweenItems s_s, in the unit of the measurand
     * @param homogeneous null as long as σ_pt is not known
     */
    public record ItemFindings(
            int measurand,
            Integer items,
            BigDecimal mean,
            BigDecimal betweenItems,
            BigDecimal withinItems,
            Boolean duplicatesAlike,
            Boolean homogeneous,
            BigDecimal change) {}

    /**
     * @param laboratories all for the quality officer of the provider, else the own one
     * @param targets for the quality officer of the provider
     * @param own entries of the own laboratory, the newest first
     * @param evaluation null before it was signed
     */
    public record RoundDetail(
            ProficiencyRound round,
            RoundState state,
            boolean providing,
            boolean partaking,
            List<ParticipantLine> laboratories,
            List<MeasurandTarget> targets,
            List<ItemFindings> findings,
            List<ResultEntry> own,
            SignedEvaluation evaluation) {}

    public List<RoundLine> newest() {
        Actor actor = current.get();
        Set<UUID> partaken = new HashSet<>(table.takesPart(actor.organisation()));
        return table.newest().stream()
                .map(each -> new RoundLine(
                        each,
                        each.state(clock.now()),
                        each.organisation().equals(actor.organisation()),
                        partaken.contains(each.id())))
                .toList();
    }

    public RoundDetail of(UUID id) {
        Actor actor = current.get();
        ProficiencyRound round = rounds.byId(id);
        boolean providing = round.organisation().equals(actor.organisation());
        if (providing && round.state(clock.now()) == RoundState.CLOSED) {
            // who entered in time is shown as having entered, even where that is not committed yet
            table.hold(id);
        }
        boolean knows = !providing || actor.holds(Capacity.QUALITY_OFFICER);
        List<Participant> participants = knows ? table.participants(id) : List.of();
        boolean partaking =
                participants.stream().anyMatch(each -> each.laboratory().equals(actor.organisation()));
        List<ItemReceipt> receipts = items.receipts(id);
        List<ResultEntry> entered = entries.of(id);
        List<MeasurandTarget> targets = providing && knows ? table.targets(id) : List.of();
        return new RoundDetail(
                round,
                round.state(clock.now()),
                providing,
                partaking,
                participants.stream().map(each -> line(each, receipts, entered)).toList(),
                targets,
                providing && knows ? findings(round, targets) : List.of(),
                partaking
                        ? entered.stream()
                                .filter(each -> each.laboratory().equals(actor.organisation()))
                                .toList()
                        : List.of(),
                outcomes.evaluation(id).orElse(null));
    }

    /** Scores of the own laboratory, the newest first. */
    public List<KeptScore> history(String analyte) {
        return outcomes.history(current.get().organisation(), analyte == null || analyte.isBlank() ? null : analyte);
    }

    private List<ItemFindings> findings(ProficiencyRound round, List<MeasurandTarget> targets) {
        List<ItemTest> tests = items.tests(round.id());
        return round.measurands().stream()
                .map(each -> findings(each, targets, tests))
                .toList();
    }

    private static ItemFindings findings(Measurand measurand, List<MeasurandTarget> targets, List<ItemTest> tests) {
        int number = measurand.number();
        Optional<ItemTest> test = Rounds.test(tests, ItemTest.Kind.HOMOGENEITY, number);
        if (test.isEmpty()) {
            return new ItemFindings(number, null, null, null, null, null, null, null);
        }
        var found = test.get().homogeneity();
        var deviation = targets.stream()
                .filter(each -> each.measurand() == number)
                .findFirst()
                .flatMap(each -> EvaluationOfRound.deviationBefore(each, measurand.unit()));
        return new ItemFindings(
                number,
                found.items(),
                found.mean(),
                found.between(),
                found.within(),
                found.duplicatesAreAlike(),
                deviation.map(found::isSufficientFor).orElse(null),
                Rounds.test(tests, ItemTest.Kind.STABILITY, number)
                        .map(each -> each.stability(found).change())
                        .orElse(null));
    }

    private static ParticipantLine line(
            Participant participant, List<ItemReceipt> receipts, List<ResultEntry> entered) {
        return new ParticipantLine(
                participant.laboratory(),
                participant.code(),
                receipts.stream()
                        .filter(each -> each.laboratory().equals(participant.laboratory()))
                        .findFirst()
                        .orElse(null),
                entered.stream()
                        .filter(each -> each.laboratory().equals(participant.laboratory()))
                        .findFirst()
                        .orElse(null));
    }
}
