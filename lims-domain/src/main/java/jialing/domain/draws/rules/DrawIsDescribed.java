package jialing.domain.draws.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A draw says what for, and draws at least one and at most all. */
public final class DrawIsDescribed extends Rule<DrawIsDescribed.Given> {

    private static final int LONGEST_PURPOSE = 200;
    private static final int LONGEST_REASON = 2000;

    /** @param reason null for the first draw for its purpose */
    public record Given(String purpose, Integer count, int candidates, String reason) {}

    public DrawIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "请写明抽取事由（200 字以内）和数量（1 至候选数）；重新抽取的理由不超过 2000 字",
                        "Say what for (200 characters at most) and how many (1 to the number of candidates); a reason to draw again"
                                + " has 2000 characters at most"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.purpose().isBlank() || given.purpose().length() > LONGEST_PURPOSE) {
            return Verdict.broken("purpose");
        }
        if (given.reason() != null && given.reason().length() > LONGEST_REASON) {
            return Verdict.broken("reason");
        }
        return Verdict.holdsIf(
                given.count() != null && given.count() >= 1 && given.count() <= given.candidates(), "count");
    }
}
