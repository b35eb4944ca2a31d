package jialing.domain.people.rules;

import java.util.List;
import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An administrator who takes the second factor off an account and permits a new PIN as well could sign as that person. */
public class PermitsWhoOpenedNoWayIn extends Rule<PermitsWhoOpenedNoWayIn.Permission> {

    /** @param openers who has lately opened a way into the person's account */
    public record Permission(UUID permitter, List<UUID> openers) {}

    public PermitsWhoOpenedNoWayIn() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "21 CFR 11.200(a)(3)",
                Text.of(
                        "您近 30 天内停用过此人的动态口令，不能再准许重设签名口令；请另一位系统管理员或质量管理员办理",
                        "You removed this person''s second factor in the last 30 days and so cannot permit a new signing PIN; another administrator or the quality officer can"));
    }

    @Override
    public Verdict judge(Permission permission) {
        return Verdict.holdsIf(!permission.openers().contains(permission.permitter()), "person");
    }
}
