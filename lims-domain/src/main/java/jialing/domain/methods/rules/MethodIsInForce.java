package jialing.domain.methods.rules;

import jialing.domain.methods.MethodReplacement;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Work is done by the edition of a standard that is in force on the day: neither by a replaced one nor by one of the future. */
public class MethodIsInForce extends Rule<MethodReplacement.Hindrance> {

    public MethodIsInForce() {
        super(Refusal.Kind.NOT_ALLOWED, "ISO/IEC 17025:2017 7.2.1.3", Text.of("{0}", "{0}"));
    }

    @Override
    public Verdict judge(MethodReplacement.Hindrance hindrance) {
        return hindrance.why().map(why -> Verdict.broken("method", why)).orElseGet(Verdict::holds);
    }
}
