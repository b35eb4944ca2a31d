package jialing.domain.supervision.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An audit has a title, elements of the checklist, a reason why these and now, and days in order. */
public final class AuditIsDescribed extends Rule<AuditIsDescribed.Given> {

    public record Given(
            String title, List<String> elements, Set<String> known, String basis, LocalDate from, LocalDate to) {}

    public AuditIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 8.8.2 a), b)",
                Text.of("请写明内审名称、要素、依据和起止日期（前后有序）", "Give the audit a title, elements, a basis, and days in order"));
    }

    @Override
    public Verdict judge(Given given) {
        if (blank(given.title())) {
            return Verdict.broken("title");
        }
        if (given.elements().isEmpty() || !given.known().containsAll(given.elements())) {
            return Verdict.broken("elements");
        }
        if (blank(given.basis())) {
            return Verdict.broken("basis");
        }
        boolean inOrder =
                given.from() != null && given.to() != null && !given.to().isBefore(given.from());
        return Verdict.holdsIf(inOrder, "to");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank() || text.length() > 500;
    }
}
