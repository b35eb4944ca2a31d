package jialing.domain.sampling;

import java.util.List;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What the plan asks for and the field record lacks (a reading, a container, its preservative) needs a word of explanation. */
public class NothingLeftOutSilently extends Rule<NothingLeftOutSilently.Omissions> {

    public record Omissions(List<String> leftOut, String remark) {}

    NothingLeftOutSilently() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "生态环境监测条例 art. 25",
                Text.of("缺少：{0}。请补充，或在备注中说明原因", "Missing: {0}. Complete it, or say why in the remark"));
    }

    @Override
    public Verdict judge(Omissions omissions) {
        boolean explained = omissions.remark() != null && !omissions.remark().isBlank();
        return Verdict.holdsIf(
                omissions.leftOut().isEmpty() || explained, "remark", String.join("、", omissions.leftOut()));
    }
}
