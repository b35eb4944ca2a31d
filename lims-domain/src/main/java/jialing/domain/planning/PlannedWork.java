package jialing.domain.planning;

import java.time.LocalDate;
import java.util.UUID;
import jialing.domain.shared.Refusal;

/**
 * What a planner wants to have done.
 *
 * @param programme to which it belongs, null for none
 * @param plannedOn the day on which samples are taken
 * @param dueOn the day on which the report is expected, not before the samples are taken
 * @param decisionRule agreed with the client before the work (ISO/IEC 17025:2017 7.1.3)
 */
public record PlannedWork(
        UUID programme,
        String title,
        MonitoringScope scope,
        LocalDate plannedOn,
        LocalDate dueOn,
        DecisionRule decisionRule) {

    public PlannedWork {
        if (title == null || title.isBlank()) {
            throw Refusal.invalid("TitleGiven", "title", "请填写任务名称", "Give the work order a title");
        }
        if (plannedOn == null || dueOn == null || dueOn.isBefore(plannedOn)) {
            throw Refusal.invalid(
                    "DueAfterSampling",
                    "dueOn",
                    "报告日期不能早于采样日期",
                    "The report cannot be due before the samples are taken");
        }
        title = title.strip();
    }
}
