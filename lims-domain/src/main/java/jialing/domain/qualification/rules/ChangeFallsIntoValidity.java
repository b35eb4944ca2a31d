package jialing.domain.qualification.rules;

import java.time.LocalDate;
import java.util.List;
import jialing.domain.qualification.CertificateLine;
import jialing.domain.qualification.ScopeChangeKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A change begins while the line is valid; what is restored begins after it was suspended. */
public final class ChangeFallsIntoValidity extends Rule<ChangeFallsIntoValidity.Change> {

    public record Change(ScopeChangeKind kind, LocalDate from, List<CertificateLine> lines) {}

    public ChangeFallsIntoValidity() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "检验检测机构资质认定管理办法 2021",
                Text.of(
                        "起始日须在有效期内（不晚于 {0}），恢复须晚于暂停日",
                        "The first day lies within the valid days (not after {0}), and restoring comes after suspending"));
    }

    @Override
    public Verdict judge(Change change) {
        boolean restores = change.kind() == ScopeChangeKind.RESTORED;
        boolean begun = false;
        for (CertificateLine line : change.lines()) {
            boolean afterStop = !restores || change.from().isAfter(line.days().stoppedFrom());
            boolean afterBegin = change.from().isAfter(line.days().validFrom());
            if (change.from().isAfter(line.days().validTo()) || !afterStop || restores && !afterBegin) {
                return Verdict.broken("from", line.days().validTo());
            }
            begun |= afterBegin || change.from().equals(line.days().validFrom());
        }
        return Verdict.holdsIf(begun, "from", change.lines().get(0).days().validTo());
    }
}
