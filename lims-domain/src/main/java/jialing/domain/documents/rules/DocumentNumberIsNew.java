package jialing.domain.documents.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A number means one document. */
public class DocumentNumberIsNew extends Rule<DocumentNumberIsNew.Number> {

    public record Number(String number, boolean isUsed) {}

    public DocumentNumberIsNew() {
        super(
                Refusal.Kind.CONFLICT,
                "ISO/IEC 17025:2017 8.3.2 e",
                Text.of("文件编号 {0} 已使用", "The number {0} is used already"));
    }

    @Override
    public Verdict judge(Number number) {
        return Verdict.holdsIf(!number.isUsed(), "number", number.number());
    }
}
