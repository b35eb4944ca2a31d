package jialing.domain.proficiency;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jialing.domain.catalogue.Analyte;
import jialing.domain.catalogue.Analytes;
import jialing.domain.organisation.Organisation;
import jialing.domain.organisation.Organisations;
import jialing.domain.proficiency.persistence.OutcomeTable;
import jialing.domain.proficiency.persistence.RoundTable;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Text;
import jialing.domain.shared.View;

/**
 * Everything that the printed reports of a round show (ISO/IEC 17043:2023 7.4.3): one overall, in which laboratories are codes, and
 * one for each laboratory, which only itself and the provider read.
 */
@View
public class RoundPaper {

    @Inject
    Rounds rounds;

    @Inject
    RoundTable table;

    @Inject
    OutcomeTable outcomes;

    @Inject
    Organisations organisations;

    @Inject
    Analytes analytes;

    @Inject
    CurrentActor current;

    /**
     * @param analytes names of the analytes of the round, by their codes
     * @param addressee null in the overall report
     */
    public record Paper(
            ProficiencyRound round,
            Organisation provider,
            SignedEvaluation signed,
            Map<String, Text> analytes,
            Addressee addressee) {

        public Paper to(Addressee laboratory) {
            return new Paper(round, provider, signed, analytes, laboratory);
        }
    }

    /** @param scores as they stay on its record, in the order of the measurands */
    public record Addressee(Organisation laboratory, String code, List<KeptScore> scores) {}

    /** @throws Refusal by {@link jialing.domain.proficiency.rules.RoundInTurn} before it was evaluated */
    public Paper overall(UUID id) {
        return overall(rounds.byId(id));
    }

    /** Of the own laboratory. */
    public Paper own(UUID id) {
        String own = current.get().organisation();
        ProficiencyRound round = rounds.partakenBy(current.get(), id);
        return addressed(round, each -> each.laboratory().equals(own)).get(0);
    }

    /** Of the laboratory with that code in the round, for whoever provides it. */
    public Paper of(UUID id, String code) {
        return addressed(provided(id), each -> each.code().equals(code)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("Participant", "参加实验室", code));
    }

    /** One for each laboratory, in the order of their codes in the round, for whoever provides it. */
    public List<Paper> all(UUID id) {
        return addressed(provided(id), each -> true);
    }

    private ProficiencyRound provided(UUID id) {
        return rounds.providedBy(current.mustBe(Capacity.QUALITY_OFFICER), id);
    }

    private List<Paper> addressed(ProficiencyRound round, Predicate<Participant> which) {
        Paper overall = overall(round);
        List<KeptScore> scores = outcomes.ofRound(round.id());
        return table.participants(round.id()).stream()
                .filter(which)
                .sorted(Comparator.comparing(Participant::code))
                .map(each -> overall.to(addressee(each, scores)))
                .toList();
    }

    private Addressee addressee(Participant participant, List<KeptScore> scores) {
        return new Addressee(
                organisations.byCode(participant.laboratory()),
                participant.code(),
                scores.stream()
                        .filter(each -> each.laboratory().equals(participant.laboratory()))
                        .toList());
    }

    private Paper overall(ProficiencyRound round) {
        rounds.mustBe(round, RoundState.EVALUATED);
        return new Paper(
                round,
                organisations.byCode(round.organisation()),
                outcomes.evaluation(round.id()).orElseThrow(),
                names(round),
                null);
    }

    private Map<String, Text> names(ProficiencyRound round) {
        return analytes.ofMatrix(round.matrix()).stream()
                .collect(Collectors.toMap(
                        Analyte::code, each -> Text.of(each.nameZh(), each.nameEn()), (first, second) -> first));
    }
}
