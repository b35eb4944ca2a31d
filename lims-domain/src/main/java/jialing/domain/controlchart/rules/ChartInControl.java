package jialing.domain.controlchart.rules;

import java.util.UUID;
import jialing.domain.controlchart.ChartKind;
import jialing.domain.gate.AllowsException;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A method that got out of control on an instrument is stopped until the batch that showed it is measured again and passes. */
public final class ChartInControl extends Rule<ChartInControl.Level> implements AllowsException {

    /**
     * A level whose newest point is out of control.
     *
     * @param batchId where it got out of control
     * @param occasion the batch that is to go on; null when there is none yet
     */
    public record Level(
            String method,
            String analyte,
            ChartKind kind,
            String instrument,
            UUID batchId,
            String batch,
            UUID occasion) {}

    public ChartInControl() {
        super(
                Refusal.Kind.CONFLICT,
                "GB/T 17989.2-2020; HJ 630-2011",
                Text.of(
                        "{0} 测定 {1} 在仪器 {3} 上失控（{2}，批 {4}），须查明原因并重测合格后方可继续",
                        "{1} by {0} is out of control on {3} ({2}, batch {4}): find the cause, measure again and pass before going on"));
    }

    @Override
    public Verdict judge(Level level) {
        return Verdict.holdsIf(
                level.batchId().equals(level.occasion()),
                "method",
                level.method(),
                level.analyte(),
                level.kind().label(),
                level.instrument(),
                level.batch());
    }
}
