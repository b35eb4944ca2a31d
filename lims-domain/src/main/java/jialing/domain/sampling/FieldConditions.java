package jialing.domain.sampling;

import java.util.List;
import jialing.domain.shared.Objections;

/**
 * What a feature asks of the record that is made in the field, beside what every sample needs: the calibrator of a sound level meter,
 * the flow of a sampler.
 *
 * <p>An implementation is asked about every sample and MUST say nothing to those that do not concern it.
 */
public interface FieldConditions {

    /** What stands against the record goes to the objections. */
    void check(FieldSituation situation, Objections objections);

    /** Codes of the instruments that the circumstances name; they pass the gate and are named by the report. */
    List<String> instruments(FieldSituation situation);

    /** What was checked on site and held, as the report prints it. */
    List<FieldCheck> checks(FieldSituation situation);
}
