package jialing.domain.analysis.rules;

import java.math.BigDecimal;
import jialing.domain.analysis.MeasuringRange;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What the instrument cannot show was not read from it. */
public final class ReadingWithinInstrumentRange extends Rule<ReadingWithinInstrumentRange.Entry> {

    /** A reading beside what the instrument can show. */
    public record Entry(String field, BigDecimal reading, String instrument, MeasuringRange range) {}

    public ReadingWithinInstrumentRange() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 6.4.5",
                Text.of("读数 {0} 超出仪器 {1} 的量程（{2}）", "Reading {0} is out of the range of instrument {1} ({2})"));
    }

    @Override
    public Verdict judge(Entry entry) {
        return Verdict.holdsIf(
                entry.range().holds(entry.reading()),
                entry.field(),
                entry.reading(),
                entry.instrument(),
                entry.range());
    }
}
