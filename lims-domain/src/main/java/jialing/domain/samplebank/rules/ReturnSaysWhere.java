package jialing.domain.samplebank.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What comes back is put to a position, unless nothing of it is left. */
public final class ReturnSaysWhere extends Rule<ReturnSaysWhere.Coming> {

    public record Coming(String position, boolean usedUp) {}

    public ReturnSaysWhere() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of("请扫描归还的库位，或注明已用完（二者择一）", "Scan the position, or say that it is used up; not both"));
    }

    @Override
    public Verdict judge(Coming coming) {
        boolean somewhere = coming.position() != null && !coming.position().isBlank();
        return Verdict.holdsIf(somewhere != coming.usedUp(), "position");
    }
}
