package jialing.domain.procedures;

import java.time.Instant;
import jialing.domain.methods.GoverningProcedure;
import jialing.domain.shared.Text;

/**
 * A text of a diagram (BPMN) or a decision table (DMN).
 *
 * @param name of the procedure; the same for all its versions
 * @param number counted in this installation; null as long as it waits
 * @param digest SHA-256 of the text, lower-case hex
 * @param since when it came into force; null as long as it waits
 */
public record ProcedureVersion(
        GoverningProcedure.Kind kind,
        String name,
        Text title,
        Integer number,
        String digest,
        Instant since,
        String text) {}
