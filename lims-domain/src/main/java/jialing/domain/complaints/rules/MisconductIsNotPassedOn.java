package jialing.domain.complaints.rules;

import jialing.domain.complaints.ComplaintKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who is reported is not told of it by the house. */
public final class MisconductIsNotPassedOn extends Rule<ComplaintKind> {

    public MisconductIsNotPassedOn() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                null,
                Text.of("举报不转给被举报单位", "A report of misconduct is not passed on to who is reported"));
    }

    @Override
    public Verdict judge(ComplaintKind kind) {
        return Verdict.holdsIf(kind == ComplaintKind.COMPLAINT, null);
    }
}
