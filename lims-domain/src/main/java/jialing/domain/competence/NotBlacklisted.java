package jialing.domain.competence;

import java.time.LocalDate;
import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Who stands on the black list does no work whose number counts, and no institution on it lets anybody do it. */
public class NotBlacklisted extends Rule<NotBlacklisted.Listing> {

    /** @param entry in force on that day, if there is one */
    public record Listing(LocalDate on, Optional<ConductEntry> entry) {}

    public NotBlacklisted() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "渝环规〔2023〕6号",
                Text.of("{0} 自 {1} 起列入黑名单：{2}", "{0} stands on the black list since {1}: {2}"));
    }

    @Override
    public Verdict judge(Listing listing) {
        return listing.entry()
                .map(entry -> Verdict.broken("person", entry.name(), entry.from(), entry.reason()))
                .orElseGet(Verdict::holds);
    }
}
