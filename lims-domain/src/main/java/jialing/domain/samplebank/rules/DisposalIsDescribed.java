package jialing.domain.samplebank.rules;

import java.util.List;
import jialing.domain.samplebank.DisposalManner;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A disposal says how, why and what; what may be hazardous names the record of its transfer. */
public final class DisposalIsDescribed extends Rule<DisposalIsDescribed.Asked> {

    private static final int LONGEST = 500;
    private static final int MOST = 500;

    public record Asked(DisposalManner manner, String wasteRecord, String reason, List<String> containers) {}

    public DisposalIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "固体废物污染环境防治法 第七十八条、第八十二条",
                Text.of(
                        "请写明处置方式、理由和容器（1 至 500 个）；危险废物须写明转移联单或台账编号",
                        "Say how, why and which containers (1 to 500); hazardous waste needs the number of its record"));
    }

    @Override
    public Verdict judge(Asked asked) {
        if (asked.manner() == null) {
            return Verdict.broken("manner");
        }
        if (asked.manner().needsWasteRecord() && !isGiven(asked.wasteRecord())) {
            return Verdict.broken("wasteRecord");
        }
        if (!isGiven(asked.reason())) {
            return Verdict.broken("reason");
        }
        return Verdict.holdsIf(
                asked.containers() != null
                        && !asked.containers().isEmpty()
                        && asked.containers().size() <= MOST,
                "containers");
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }
}
