package jialing.domain.quality.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An explanation has words: a cause and an action, each of a sentence and not of a page. */
public final class ExplanationSaysSomething extends Rule<ExplanationSaysSomething.Words> {

    private static final int LONGEST = 1000;

    /** @param field {@code cause} or {@code action} */
    public record Words(String field, String text) {}

    public ExplanationSaysSomething() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.7.3",
                Text.of("请写明原因和措施（各不超过 {0} 字）", "Say the cause and the action, at most {0} characters each"));
    }

    @Override
    public Verdict judge(Words words) {
        boolean said =
                words.text() != null && !words.text().isBlank() && words.text().length() <= LONGEST;
        return Verdict.holdsIf(said, words.field(), LONGEST);
    }
}
