package jialing.domain.partners.rules;

import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** The same file is delivered once. Judged is whether it is known. */
public final class DeliveryIsNew extends Rule<Boolean> {

    public DeliveryIsNew() {
        super(Refusal.Kind.CONFLICT, null, Text.of("此文件已交付过", "This very file was delivered before"));
    }

    @Override
    public Verdict judge(Boolean known) {
        return Verdict.holdsIf(!known, "file");
    }
}
