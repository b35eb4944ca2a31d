package jialing.domain.proficiency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jialing.domain.nonconformity.Concerned;
import jialing.domain.nonconformity.NonconformitySource;
import jialing.domain.nonconformity.OpenNonconformity;
import jialing.domain.nonconformity.Severity;
import jialing.domain.people.AsTheHouse;
import jialing.domain.shared.Actor;

/** What follows from scores that ask for action: one nonconformity in the laboratory for the whole round. */
@ApplicationScoped
class FollowUp {

    private static final int DECIMALS = 2;
    private static final int LONGEST = 3500;

    @Inject
    OpenNonconformity openNonconformity;

    @Inject
    AsTheHouse house;

    /**
     * @param finder who evaluated or recorded the round
     * @return the scores, with the number of what they opened
     */
    List<KeptScore> of(Concerned round, Map<String, List<KeptScore>> scores, Actor finder) {
        var all = new ArrayList<KeptScore>();
        scores.forEach((laboratory, own) -> {
            List<KeptScore> bad = own.stream().filter(KeptScore::asksForAction).toList();
            String number = bad.isEmpty()
                    ? null
                    : house.get(() -> openNonconformity
                            .open(command(round, laboratory, bad, finder))
                            .number());
            own.forEach(each -> all.add(each.asksForAction() ? each.with(number) : each));
        });
        return all;
    }

    private static OpenNonconformity.Command command(
            Concerned round, String laboratory, List<KeptScore> bad, Actor finder) {
        String found = bad.stream().map(FollowUp::sentence).collect(Collectors.joining("；"));
        return new OpenNonconformity.Command(
                laboratory,
                "能力验证 %s 结果不满意或连续可疑 / proficiency round %s".formatted(round.key(), round.key()),
                "%s。请查明原因，评估对已出报告的影响，并证明已经改正。/ Find the cause, weigh what it means for issued reports, and show that it is mended."
                        .formatted(found.length() > LONGEST ? found.substring(0, LONGEST) + "…" : found),
                finder.name(),
                null,
                NonconformitySource.PROFICIENCY,
                Severity.MAJOR,
                List.of(round));
    }

    private static String sentence(KeptScore score) {
        return "%s%s：%s %s，指定值 %s，%s = %s"
                .formatted(
                        score.analyte(),
                        score.item().isEmpty() ? "" : "（" + score.item() + "）",
                        score.result().toPlainString(),
                        score.unit(),
                        score.assigned().toPlainString(),
                        score.kind().symbol(),
                        score.score().setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString());
    }
}
