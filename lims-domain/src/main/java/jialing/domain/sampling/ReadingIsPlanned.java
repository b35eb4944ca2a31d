package jialing.domain.sampling;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** On site only what the plan asks for is read and recorded, and each once. */
public class ReadingIsPlanned extends Rule<ReadingIsPlanned.Reading> {

    /** @param times how often the same analyte was read for this sample */
    public record Reading(String analyte, List<String> planned, long times) {}

    ReadingIsPlanned() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "HJ 91.2-2022",
                Text.of(
                        "现场测定项目 {0} 不在采样方案中，或记录了多次",
                        "{0} is not read on site after the plan, or was given more than once"));
    }

    @Override
    public Verdict judge(Reading reading) {
        return Verdict.holdsIf(
                reading.times() == 1 && reading.planned().contains(reading.analyte()),
                "readings." + reading.analyte(),
                reading.analyte());
    }
}
