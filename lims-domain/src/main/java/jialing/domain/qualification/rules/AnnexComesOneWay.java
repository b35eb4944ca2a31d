package jialing.domain.qualification.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An annex comes as a file or line by line, not both; neither holds more than the house takes in at once. */
public final class AnnexComesOneWay extends Rule<AnnexComesOneWay.Given> {

    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int MOST_LINES = 2000;

    /** @param bytes of the file, 0 where there is none */
    public record Given(int bytes, int lines) {}

    public AnnexComesOneWay() {
        super(
                Refusal.Kind.INVALID_INPUT,
                null,
                Text.of(
                        "请上传能力附表（CSV 或 XLSX，不超过 4 MB），或逐行选择（不超过 2000 行），二者取一",
                        "Upload the annex (CSV or XLSX of at most 4 MB), or choose its lines (2000 at most), not both"));
    }

    @Override
    public Verdict judge(Given given) {
        boolean lines = given.lines() > 0;
        return Verdict.holdsIf(
                lines ^ given.bytes() > 0 && given.bytes() <= LARGEST && given.lines() <= MOST_LINES,
                lines ? "lines" : "file");
    }
}
