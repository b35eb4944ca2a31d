package jialing.domain.inspection.rules;

import java.time.LocalDate;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A round of inspections has a title, a basis and days in order. */
public final class CampaignIsDescribed extends Rule<CampaignIsDescribed.Given> {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_BASIS = 1000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    public record Given(String title, String basis, LocalDate from, LocalDate to) {}

    public CampaignIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "检验检测机构监督管理办法 第二十条",
                Text.of(
                        "请写明名称（200 字以内）、依据（1000 字以内）和起止日期",
                        "Give a title (200 characters at most), a basis (1000 at most), and days in order"));
    }

    @Override
    public Verdict judge(Given given) {
        if (!isSaid(given.title(), LONGEST_TITLE)) {
            return Verdict.broken("title");
        }
        if (!isSaid(given.basis(), LONGEST_BASIS)) {
            return Verdict.broken("basis");
        }
        return Verdict.holdsIf(
                given.from() != null
                        && given.to() != null
                        && !given.to().isBefore(given.from())
                        && !given.from().isBefore(EARLIEST)
                        && !given.to().isAfter(LATEST),
                "to");
    }

    private static boolean isSaid(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }
}
