package jialing.domain.people.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import jialing.domain.people.LogInMeans;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/**
 * A new PIN is set in a session that was begun for it: after the permission, by two factors that the person had before the
 * permission, and just now. A session left open, a password that was watched or a factor taken meanwhile is not enough.
 */
public class ProvedAnew extends Rule<ProvedAnew.Proof> {

    private static final Duration FRESH = Duration.ofMinutes(15);
    private static final Set<LogInMeans> BY_TWO =
            Set.of(LogInMeans.PASSWORD_AND_CODE, LogInMeans.PASSWORD_AND_RECOVERY_CODE, LogInMeans.PASSKEY);

    /**
     * @param startedAt when the session was begun
     * @param newestFactor when the last of second factor and passkeys in force was taken
     */
    public record Proof(LogInMeans means, Instant startedAt, Instant permittedAt, Instant newestFactor, Instant now) {}

    public ProvedAnew() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "NIST SP 800-63B 6.1.2.3",
                Text.of(
                        "请退出后用密码加动态口令（或通行密钥）重新登录，并在 {0} 分钟内设置；准许之后才启用的验证方式不算",
                        "Log out, log in anew by password and one-time code (or by passkey) and set it within {0} minutes; a factor taken after the permission does not count"));
    }

    @Override
    public Verdict judge(Proof proof) {
        boolean proved = BY_TWO.contains(proof.means())
                && proof.startedAt().isAfter(proof.permittedAt())
                && proof.now().isBefore(proof.startedAt().plus(FRESH))
                && proof.newestFactor().isBefore(proof.permittedAt());
        return Verdict.holdsIf(proved, null, FRESH.toMinutes());
    }
}
