package jialing.domain.inspection.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is signed says something, in 4000 characters at most. */
public final class SaidInWords extends Rule<SaidInWords.Given> {

    private static final int LONGEST = 4000;

    public record Given(String field, String text) {}

    public SaidInWords() {
        super(Refusal.Kind.INVALID_INPUT, null, Text.of("请填写（4000 字以内）", "Write something, 4000 characters at most"));
    }

    @Override
    public Verdict judge(Given given) {
        boolean said =
                given.text() != null && !given.text().isBlank() && given.text().length() <= LONGEST;
        return Verdict.holdsIf(said, given.field());
    }
}
