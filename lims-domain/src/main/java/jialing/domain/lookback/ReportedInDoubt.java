package jialing.domain.lookback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.OpenNonconformity;
import jialing.domain.nonconformity.Severity;
import jialing.domain.people.AsTheHouse;

/**
 * Results in doubt that have left the house in a report are nonconforming work (ISO/IEC 17025:2017 7.10.1): the house opens a
 * nonconformity in the same transaction.
 */
@ApplicationScoped
class ReportedInDoubt {

    @Inject
    OpenNonconformity openNonconformity;

    @Inject
    AsTheHouse house;

    void whenOpened(@Observes LookBackOpened opened) {
        if (opened.extent().reported() > 0) {
            house.run(() -> openNonconformity.open(command(opened)));
        }
    }

    private static OpenNonconformity.Command command(LookBackOpened opened) {
        String found =
                "追溯 %s：已报告的结果 %d 个、涉及分析批 %d 个存疑，须逐一处置并通知客户。 / Look-back %s: %d reported results in %d batches are in doubt."
                        .formatted(
                                opened.number(),
                                opened.extent().reported(),
                                opened.extent().batches(),
                                opened.number(),
                                opened.extent().reported(),
                                opened.extent().batches());
        return new OpenNonconformity.Command(
                opened.organisation(),
                "已报告结果存疑 / reported results in doubt " + opened.number(),
                found,
                null,
                null,
                NonconformitySource.LOOK_BACK,
                Severity.MAJOR,
                List.of(new Concerned("LookBack", opened.lookBackId(), opened.number())));
    }
}
