package jialing.domain.qualification.rules;

import java.time.LocalDate;
import jialing.domain.qualification.ScopeChangeKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A change of scope says what it is, and from which day on. */
public final class ScopeChangeHasItsDay extends Rule<ScopeChangeHasItsDay.Change> {

    public record Change(ScopeChangeKind kind, LocalDate from) {}

    public ScopeChangeHasItsDay() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "检验检测机构资质认定管理办法 2021",
                Text.of("请选择变更并填写起始日", "Give the change and its first day"));
    }

    @Override
    public Verdict judge(Change change) {
        if (change.kind() == null) {
            return Verdict.broken("kind");
        }
        return Verdict.holdsIf(change.from() != null, "from");
    }
}
