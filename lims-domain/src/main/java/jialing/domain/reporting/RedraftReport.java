package jialing.domain.reporting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import jialing.domain.reporting.rules.RedraftFollowsWithdrawal;
import jialing.domain.shared.Actor;
import jialing.domain.shared.Capacity;
import jialing.domain.shared.CurrentActor;
import jialing.domain.shared.UseCase;

/**
 * A new report on the same results is drafted in place of a withdrawn one, with a number of its own; it names the one before and
 * why that was withdrawn (ISO/IEC 17025:2017 7.8.8.3).
 */
@UseCase
public class RedraftReport {

    private static final Capacity[] DRAFTERS = {Capacity.SIGNATORY, Capacity.QUALITY_OFFICER, Capacity.REVIEWER};

    @Inject
    Reports reports;

    @Inject
    DraftReport draftReport;

    @Inject
    CurrentActor current;

    /** @return the new draft */
    public Report redraft(String number) {
        Report withdrawn = reports.alone(number);
        Actor actor = current.mustBe(DRAFTERS).mustActFor(withdrawn.organisation());
        Capacity as = Stream.of(DRAFTERS).filter(actor::holds).findFirst().orElseThrow();
        List<Report> ofOrder = reports.ofWorkOrder(withdrawn.workOrderId());
        new RedraftFollowsWithdrawal().require(new RedraftFollowsWithdrawal.Asked(withdrawn, ofOrder));
        return draftReport.inPlaceOf(withdrawn, as);
    }
}
