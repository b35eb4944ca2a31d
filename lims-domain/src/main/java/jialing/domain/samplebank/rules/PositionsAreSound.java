package jialing.domain.samplebank.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jialing.domain.samplebank.NewPosition;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Positions have codes of their own within the cabinet, and room for at least one container. */
public final class PositionsAreSound extends Rule<PositionsAreSound.Asked> {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,19}");
    private static final int MOST = 1000;
    private static final int LARGEST = 1000;

    /** @param known codes that the cabinet has already */
    public record Asked(List<NewPosition> positions, Set<String> known) {}

    public PositionsAreSound() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 7.4.1",
                Text.of(
                        "库位 {0} 无效或重复：编号为字母、数字、- . _，不超过 20 字；容量 1 至 1000；一次 1 至 1000 个",
                        "Position {0} is not valid or not new: a code of letters, digits, - . _, up to 20; room for 1 to 1000; 1 to 1000 at a time"));
    }

    @Override
    public Verdict judge(Asked asked) {
        if (asked.positions() == null
                || asked.positions().isEmpty()
                || asked.positions().size() > MOST) {
            return Verdict.broken("positions", "");
        }
        var seen = new HashSet<>(asked.known());
        for (NewPosition position : asked.positions()) {
            if (position == null || !isSound(position) || !seen.add(position.code())) {
                return Verdict.broken("positions", position == null ? "" : String.valueOf(position.code()));
            }
        }
        return Verdict.holds();
    }

    private static boolean isSound(NewPosition position) {
        return position.code() != null
                && CODE.matcher(position.code()).matches()
                && position.capacity() != null
                && position.capacity() > 0
                && position.capacity() <= LARGEST;
    }
}
