package jialing.domain.analysis.rules;

import jialing.domain.analysis.SeriesKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A series is delivered where something is calculated from it. */
public final class SeriesIsAskedForHere extends Rule<SeriesIsAskedForHere.Entry> {

    /** The series that was given for a position. */
    public record Entry(SeriesKind kind, String position, boolean askedFor) {}

    public SeriesIsAskedForHere() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("位置 {0} 没有由{1}计算的项目", "Nothing in position {0} is calculated from {2}"));
    }

    @Override
    public Verdict judge(SeriesIsAskedForHere.Entry entry) {
        return Verdict.holdsIf(
                entry.askedFor(),
                "kind",
                entry.position(),
                entry.kind().label().zh(),
                entry.kind().label().en());
    }
}
