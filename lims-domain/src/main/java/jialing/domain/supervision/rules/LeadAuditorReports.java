package jialing.domain.supervision.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The lead auditor signs the report. */
public final class LeadAuditorReports extends Rule<Boolean> {

    public LeadAuditorReports() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "ISO 19011:2018 6.5.1",
                Text.of("内审报告由组长签署", "The lead auditor signs the report"));
    }

    @Override
    public Verdict judge(Boolean leads) {
        return Verdict.holdsIf(leads, null);
    }
}
