package jialing.domain.proficiency.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import jialing.domain.proficiency.Measurand;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A round has a title, a deadline that people can keep, measurands of the catalogue and laboratories of the network, the provider not among them. */
public final class RoundIsDescribed extends Rule<RoundIsDescribed.Given> {

    private static final int LONGEST = 200;
    private static final int FURTHEST = 730;
    private static final int MOST = 100;
    private static final int MOST_LABORATORIES = 500;
    private static final List<String> ITEMS = List.of("A", "B");

    public record Given(
            String title,
            Instant deadline,
            Instant now,
            List<Measurand> measurands,
            List<String> laboratories,
            Set<String> known,
            String provider) {}

    public RoundIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17043:2023 7.2.1",
                Text.of(
                        "请写明名称、两年内的截止时间、目录中的项目（样品 A 或 B，每项一次）和参加单位（不含组织单位）",
                        "Give a title, a deadline within two years, measurands of the catalogue (item A or B, each once), and laboratories other than the provider"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.title() == null || given.title().isBlank() || given.title().length() > LONGEST) {
            return Verdict.broken("title");
        }
        boolean near = given.deadline() != null
                && given.deadline().isAfter(given.now())
                && given.deadline().isBefore(given.now().plus(Duration.ofDays(FURTHEST)));
        if (!near) {
            return Verdict.broken("deadline");
        }
        boolean described = !given.measurands().isEmpty()
                && given.measurands().size() <= MOST
                && given.measurands().stream()
                        .allMatch(each -> ITEMS.contains(each.item()) && each.analyte() != null && each.unit() != null)
                && given.measurands().stream()
                                .map(each -> each.item() + each.analyte())
                                .distinct()
                                .count()
                        == given.measurands().size();
        if (!described) {
            return Verdict.broken("measurands");
        }
        boolean invited = !given.laboratories().isEmpty()
                && given.laboratories().size() <= MOST_LABORATORIES
                && given.known().containsAll(given.laboratories())
                && !given.laboratories().contains(given.provider());
        return Verdict.holdsIf(invited, "laboratories");
    }
}
