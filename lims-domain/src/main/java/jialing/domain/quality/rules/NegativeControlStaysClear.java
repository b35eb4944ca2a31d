package jialing.domain.quality.rules;

import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A strain that is known not to react does not; if it does, the medium tells nothing apart. */
public final class NegativeControlStaysClear extends Rule<NegativeControlStaysClear.Control> {

    private static final Text NOTHING_READ = Text.of("对照没有读数", "The control was not read");

    /** @param growth whether anything grew; empty when nobody looked */
    public record Control(String position, String analyte, Optional<Boolean> growth) {}

    public NegativeControlStaysClear() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 347.2-2018; HJ 1001-2018",
                Text.of(
                        "阴性对照 {0} 的 {1} 出现阳性反应：培养基无选择性，本批结果无效",
                        "{1} grew in negative control {0}: the medium tells nothing apart, and the batch says nothing"));
    }

    @Override
    public Verdict judge(Control control) {
        return control.growth()
                .map(grown -> Verdict.holdsIf(!grown, null, control.position(), control.analyte()))
                .orElseGet(() -> Verdict.undecided(NOTHING_READ));
    }
}
