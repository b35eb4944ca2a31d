package jialing.domain.competence.rules;

import jialing.domain.organisation.Level;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Only the municipal centre keeps the black and white list; everybody else reads it. */
public class CentreKeepsTheList extends Rule<Level> {

    public CentreKeepsTheList() {
        super(
                Refusal.Kind.NOT_ALLOWED,
                "渝环规〔2023〕6号",
                Text.of("黑白名单只由市级中心维护", "Only the municipal centre keeps the black and white list"));
    }

    @Override
    public Verdict judge(Level level) {
        return Verdict.holdsIf(level == Level.MUNICIPAL, null);
    }
}
