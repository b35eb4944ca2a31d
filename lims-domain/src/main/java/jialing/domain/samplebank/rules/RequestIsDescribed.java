package jialing.domain.samplebank.rules;

import java.time.LocalDate;
import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who needs samples says for what, which, and until when; no longer than half a year. */
public final class RequestIsDescribed extends Rule<RequestIsDescribed.Asked> {

    private static final int LONGEST = 500;
    private static final int MOST = 200;
    private static final int MONTHS = 6;

    public record Asked(String purpose, List<String> containers, LocalDate until, LocalDate today) {}

    public RequestIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.4.2",
                Text.of(
                        "请写明用途、容器（1 至 200 个）和归还日期（今天起半年内）",
                        "Say for what, which containers (1 to 200), and until when (within half a year)"));
    }

    @Override
    public Verdict judge(Asked asked) {
        if (asked.purpose() == null
                || asked.purpose().isBlank()
                || asked.purpose().length() > LONGEST) {
            return Verdict.broken("purpose");
        }
        if (asked.containers() == null
                || asked.containers().isEmpty()
                || asked.containers().size() > MOST) {
            return Verdict.broken("containers");
        }
        return Verdict.holdsIf(
                asked.until() != null
                        && !asked.until().isBefore(asked.today())
                        && !asked.until().isAfter(asked.today().plusMonths(MONTHS)),
                "until");
    }
}
