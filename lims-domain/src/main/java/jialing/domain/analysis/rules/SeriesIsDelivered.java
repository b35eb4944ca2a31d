package jialing.domain.analysis.rules;

import java.util.Optional;
import jialing.domain.analysis.SeriesKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is calculated from a series is not typed: its readings come with the series. A series gives nothing else. */
public final class SeriesIsDelivered extends Rule<SeriesIsDelivered.Entry> {

    /** The kind of series that the analyte is calculated from, and the one that was delivered. */
    public record Entry(String analyte, Optional<SeriesKind> needed, Optional<SeriesKind> delivered) {}

    public SeriesIsDelivered() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("{0} 由{1}计算，须提交该数据序列", "{0} is calculated from {2}: deliver the series"));
    }

    @Override
    public Verdict judge(SeriesIsDelivered.Entry entry) {
        String zh = entry.needed().map(kind -> kind.label().zh()).orElse("单个读数");
        String en = entry.needed().map(kind -> kind.label().en()).orElse("single readings");
        return Verdict.holdsIf(entry.needed().equals(entry.delivered()), "inputs", entry.analyte(), zh, en);
    }
}
