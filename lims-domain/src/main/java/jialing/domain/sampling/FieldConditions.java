package jialing.domain.sampling;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jialing.domain.shared.Objections;
import jialing.domain.shared.Text;

/**
 * What a feature asks of the record that is made in the field, beside what every sample needs: the calibrator of a sound level meter,
 * the flow of a sampler.
 *
 * <p>An implementation is asked about every sample and MUST say nothing to those that do not concern it.
 */
public interface FieldConditions {

    /** What it asks the samplers for, in the order of the form; the situation knows no facts and no weather yet. */
    List<FieldFact> asked(FieldSituation situation);

    /** What stands against the record goes to the objections. */
    void check(FieldSituation situation, Objections objections);

    /** Codes of the instruments that the circumstances name; they pass the gate and are named by the report. */
    List<String> instruments(FieldSituation situation);

    /** What was checked on site and held, as the report prints it. */
    List<FieldCheck> checks(FieldSituation situation);

    /** Under what conditions it was sampled, as the report prints it; the situation has its facts. */
    default List<Text> conditions(FieldSituation situation) {
        return asked(situation).stream()
                .flatMap(fact -> fact.told(situation.facts()).stream())
                .toList();
    }

    /** For what a content of the analyte is stated, e.g. for the air as it was; empty where it is stated for nothing but itself. */
    default Optional<Text> statedFor(FieldSituation situation, String analyte) {
        return Optional.empty();
    }

    /**
     * What was measured on site and is calculated with at the bench, such as the volume of air.
     *
     * @return by the name that the bench has for it; empty when there is nothing of the kind
     */
    default Map<String, BigDecimal> measured(FieldSituation situation, String analyte) {
        return Map.of();
    }
}
