package jialing.domain.quality.rules;

import java.util.Optional;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Nothing grows in sterile water that went through every step; if anything does, nobody knows what the samples held. */
public final class NothingGrowsInTheBlank extends Rule<NothingGrowsInTheBlank.Control> {

    private static final Text NOTHING_READ = Text.of("对照没有读数", "The control was not read");

    /** @param growth whether anything grew; empty when nobody looked */
    public record Control(String position, String analyte, Optional<Boolean> growth) {}

    public NothingGrowsInTheBlank() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 347.2-2018; HJ 1001-2018",
                Text.of(
                        "空白 {0} 的 {1} 有生长：器皿、培养基或操作受污染，本批结果无效，须查明原因后重新测定",
                        "{1} grew in blank {0}: vessels, medium or handling were not sterile, and the batch says nothing; find the cause and analyse again"));
    }

    @Override
    public Verdict judge(Control control) {
        return control.growth()
                .map(grown -> Verdict.holdsIf(!grown, null, control.position(), control.analyte()))
                .orElseGet(() -> Verdict.undecided(NOTHING_READ));
    }
}
