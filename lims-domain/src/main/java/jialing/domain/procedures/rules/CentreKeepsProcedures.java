package jialing.domain.procedures.rules;

import jialing.domain.organisation.Level;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Diagrams and tables hold for the whole network. */
public class CentreKeepsProcedures extends Rule<Level> {

    public CentreKeepsProcedures() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                null,
                Text.of(
                        "流程和决策表全市共用，只由市级中心放行",
                        "Procedures are shared by the whole network: only the municipal centre runs and releases them"));
    }

    @Override
    public Verdict judge(Level asked) {
        return Verdict.holdsIf(asked == Level.MUNICIPAL, null);
    }
}
