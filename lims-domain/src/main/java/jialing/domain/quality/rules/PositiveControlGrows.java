package jialing.domain.quality.rules;

import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A strain that is known to grow grows; if it does not, the medium or the incubation could show nothing. */
public final class PositiveControlGrows extends Rule<PositiveControlGrows.Control> {

    private static final Text NOTHING_READ = Text.of("对照没有读数", "The control was not read");

    /** @param growth whether anything grew; empty when nobody looked */
    public record Control(String position, String analyte, Optional<Boolean> growth) {}

    public PositiveControlGrows() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 347.2-2018; HJ 1001-2018",
                Text.of(
                        "阳性对照 {0} 的 {1} 没有阳性反应：培养基或培养条件不合格，本批结果无效",
                        "{1} did not grow in positive control {0}: medium or incubation were not fit, and the batch says nothing"));
    }

    @Override
    public Verdict judge(Control control) {
        return control.growth()
                .map(grown -> Verdict.holdsIf(grown, null, control.position(), control.analyte()))
                .orElseGet(() -> Verdict.undecided(NOTHING_READ));
    }
}
