package jialing.domain.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.OpenNonconformity;
import jialing.domain.nonconformity.Severity;
import jialing.domain.people.AsTheHouse;
import jialing.domain.shared.Actor;

/** What follows from unsatisfactory blind samples: one nonconformity in the laboratory for the whole consignment. */
@ApplicationScoped
class BlindFollowUp {

    private static final int LONGEST = 3500;

    @Inject
    OpenNonconformity openNonconformity;

    @Inject
    AsTheHouse house;

    /** @return the outcomes, with the number of what they opened */
    List<BlindOutcome> of(Consignment consignment, List<BlindOutcome> outcomes, Actor actor) {
        List<BlindOutcome> bad =
                outcomes.stream().filter(BlindOutcome::isUnsatisfactory).toList();
        if (bad.isEmpty()) {
            return outcomes;
        }
        String number = house.get(
                () -> openNonconformity.open(command(consignment, bad, actor)).number());
        return outcomes.stream()
                .map(each -> each.isUnsatisfactory() ? each.with(number) : each)
                .toList();
    }

    private static OpenNonconformity.Command command(Consignment consignment, List<BlindOutcome> bad, Actor actor) {
        String order = consignment.seal().workOrder();
        String found = bad.stream().map(BlindFollowUp::sentence).collect(Collectors.joining("；"));
        return new OpenNonconformity.Command(
                consignment.seal().laboratory(),
                "任务单 %s 中的盲样不满意 / blind samples of order %s not satisfactory".formatted(order, order),
                "%s。请查明原因，评估对已出结果的影响，并证明已经改正。/ Find the cause, weigh what it means for other results, and show that it is mended."
                        .formatted(found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found),
                actor.name(),
                null,
                NonconformitySource.PROFICIENCY,
                Severity.MAJOR,
                List.of(new Concerned("WorkOrder", consignment.seal().workOrderId(), order)));
    }

    private static String sentence(BlindOutcome outcome) {
        return "%s（%s，%s）：%s，对照 %s，允许 %s"
                .formatted(
                        outcome.analyte(),
                        outcome.code(),
                        outcome.kind().label().zh(),
                        outcome.found(),
                        outcome.against(),
                        outcome.criterion());
    }
}
