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
            String title,
            List<String> elements,
            Set<String> known,
            String basis,
            LocalDate from,
            LocalDate to,
            LocalDate today) {}

    public AuditIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 8.8.2 a), b)",
                Text.of(
                        "请写明内审名称、要素、依据和相近且前后有序的起止日期",
                        "Give the audit a title, elements, a basis, and days that are near and in order"));
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
        boolean near = given.from() != null
                && given.from().isAfter(given.today().minusYears(1))
                && given.from().isBefore(given.today().plusYears(2));
        if (!near) {
            return Verdict.broken("from");
        }
        boolean inOrder = given.to() != null
                && !given.to().isBefore(given.from())
                && given.to().isBefore(given.from().plusYears(1));
        return Verdict.holdsIf(inOrder, "to");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank() || text.length() > 500;
    }
}
