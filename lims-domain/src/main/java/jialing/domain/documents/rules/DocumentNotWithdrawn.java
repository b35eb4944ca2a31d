package jialing.domain.documents.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nothing more is done with a withdrawn document than reading it. */
public class DocumentNotWithdrawn extends Rule<DocumentNotWithdrawn.Asked> {

    public record Asked(String number, boolean isWithdrawn) {}

    public DocumentNotWithdrawn() {
        super(Refusal.Kind.CONFLICT, "ISO/IEC 17025:2017 8.3.2 f", Text.of("文件 {0} 已作废", "Document {0} is withdrawn"));
    }

    @Override
    public Verdict judge(Asked asked) {
        return Verdict.holdsIf(!asked.isWithdrawn(), null, asked.number());
    }
}
