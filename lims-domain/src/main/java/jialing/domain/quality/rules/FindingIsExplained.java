package jialing.domain.quality.rules;

import java.util.List;
import java.util.stream.Collectors;
import jialing.domain.quality.Finding;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What has to be explained is answered in words before a batch is submitted: cause and action, by the person who answers for it. */
public final class FindingIsExplained extends Rule<List<Finding>> {

    public FindingIsExplained() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 7.7.3",
                Text.of("提交前须先说明：{0}", "To be explained before the batch is submitted: {0}"));
    }

    @Override
    public Verdict judge(List<Finding> unanswered) {
        return unanswered.isEmpty()
                ? Verdict.holds()
                : Verdict.broken(
                        "explanations", Text.of(joined(unanswered, "；", true), joined(unanswered, "; ", false)));
    }

    private static String joined(List<Finding> findings, String separator, boolean chinese) {
        return findings.stream()
                .map(Finding::sentence)
                .map(sentence -> chinese ? sentence.zh() : sentence.en())
                .collect(Collectors.joining(separator));
    }
}
