package jialing.domain.people.rules;

import java.util.UUID;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A new signature needs two people at least: the one whose it is, and one who says that it is that person. */
public class NobodyPermitsTheOwnPin extends Rule<NobodyPermitsTheOwnPin.Permission> {

    public record Permission(UUID permitter, UUID person) {}

    public NobodyPermitsTheOwnPin() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "21 CFR 11.200(a)(3)",
                Text.of("不能准许自己重设签名口令，请另一位办理", "Nobody permits the own new signing PIN; ask somebody else"));
    }

    @Override
    public Verdict judge(Permission permission) {
        return Verdict.holdsIf(!permission.permitter().equals(permission.person()), "person");
    }
}
