package jialing.domain.materials.rules;

import java.util.Optional;
import java.util.UUID;
import jialing.domain.ledger.ActingPerson;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is highly toxic is locked twice: each movement needs a second person of the same laboratory (双人双锁). */
public class ToxicNeedsTwoPeople extends Rule<ToxicNeedsTwoPeople.Movement> {

    public record Movement(boolean toxic, UUID first, Optional<ActingPerson> second, String organisation) {}

    public ToxicNeedsTwoPeople() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "危险化学品安全管理条例 第二十四条; GB 15603-2022",
                Text.of(
                        "剧毒品实行双人双锁，须由本单位另一人同时签名",
                        "A toxic material moves only with the signature of another person of the same laboratory"));
    }

    @Override
    public Verdict judge(ToxicNeedsTwoPeople.Movement subject) {
        return Verdict.holdsIf(!subject.toxic() || isAnother(subject), "second.account");
    }

    private static boolean isAnother(Movement movement) {
        return movement.second()
                .filter(second -> !second.personId().equals(movement.first()))
                .filter(second -> second.organisation().equals(movement.organisation()))
                .isPresent();
    }
}
