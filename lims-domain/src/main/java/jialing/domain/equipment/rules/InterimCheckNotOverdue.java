package jialing.domain.equipment.rules;

import java.time.LocalDate;
import java.util.Optional;
import jialing.domain.gate.AllowsException;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An instrument with planned interim checks has had the one that was due. On its due day it still is in order. */
public class InterimCheckNotOverdue extends Rule<InterimCheckNotOverdue.Use> implements AllowsException {

    /** @param due by when a check was to be done; empty when none is planned */
    public record Use(String instrument, LocalDate on, Optional<LocalDate> due) {}

    public InterimCheckNotOverdue() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 6.4.10; RB/T 214-2017 4.4.3",
                Text.of(
                        "仪器 {0} 的期间核查应在 {1} 前完成，已逾期",
                        "The interim check of instrument {0} was due on {1} and is overdue"));
    }

    @Override
    public Verdict judge(Use use) {
        return use.due()
                .map(due -> Verdict.holdsIf(!use.on().isAfter(due), "instrument", use.instrument(), due))
                .orElseGet(Verdict::holds);
    }
}
