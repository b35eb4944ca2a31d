package jialing.domain.draws.rules;

import java.time.Instant;
import java.util.Optional;
import jialing.domain.shared.LabClock;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nobody draws until the outcome pleases: a further draw for the same purpose needs a reason, and the one before stays readable. */
public final class OneDrawForAPurpose extends Rule<OneDrawForAPurpose.Asked> {

    /** @param before when the newest draw for this purpose was committed to, and by whom; empty when there is none */
    public record Asked(Optional<Instant> before, Optional<String> by, String reason) {}

    public OneDrawForAPurpose() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "此事由已于 {0} 由 {1} 承诺抽取；重新抽取须写明理由，形成新的承诺，两次抽取都公开可查",
                        "{1} has committed to a draw for this purpose on {0}; to draw again give a reason: that is a new commitment, and both"
                                + " stay readable"));
    }

    @Override
    public Verdict judge(Asked asked) {
        if (asked.before().isEmpty() || asked.reason() != null) {
            return Verdict.holds();
        }
        return Verdict.broken(
                "reason",
                LabClock.minuteOf(asked.before().orElseThrow()),
                asked.by().orElseThrow());
    }
}
