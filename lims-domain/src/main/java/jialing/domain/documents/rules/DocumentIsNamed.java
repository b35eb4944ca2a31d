package jialing.domain.documents.rules;

import java.util.regex.Pattern;
import jialing.domain.documents.DocumentKind;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A controlled document is uniquely identified, and says what it is. */
public class DocumentIsNamed extends Rule<DocumentIsNamed.Given> {

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_()（）-]{0,59}");
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PERIOD = 60;

    /** @param methodIsKnown whether its method stands in the catalogue, or it names none */
    public record Given(String number, String title, DocumentKind kind, int reviewMonths, boolean methodIsKnown) {}

    public DocumentIsNamed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO/IEC 17025:2017 8.3.2 e",
                Text.of(
                        "文件须写明编号、名称、类别和评审周期（1–60 个月）；方法标准须在目录中",
                        "A document needs a number, a title, a kind and a review period of 1 to 60 months; its method has to be in the catalogue"));
    }

    @Override
    public Verdict judge(Given given) {
        if (given.number() == null || !NUMBER.matcher(given.number()).matches()) {
            return Verdict.broken("number");
        }
        if (given.title() == null || given.title().isBlank() || given.title().length() > LONGEST_TITLE) {
            return Verdict.broken("title");
        }
        if (given.kind() == null) {
            return Verdict.broken("kind");
        }
        if (given.reviewMonths() < 1 || given.reviewMonths() > LONGEST_PERIOD) {
            return Verdict.broken("reviewMonths");
        }
        return Verdict.holdsIf(given.methodIsKnown(), "method");
    }
}
