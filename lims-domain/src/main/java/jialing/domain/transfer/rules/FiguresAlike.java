package jialing.domain.transfer.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jialing.domain.sampling.BroughtFigure;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** Of coded samples either all take a volume of air along or none does: one without would be known for what it is. */
public final class FiguresAlike extends Rule<FiguresAlike.Pair> {

    public record Pair(String container, List<BroughtFigure> figures, List<BroughtFigure> others) {}

    public FiguresAlike() {
        super(
                Refusal.Kind.CONFLICT,
                "HJ 630-2011",
                Text.of(
                        "本批中有样品或盲样的采气体积与容器 {0} 的不齐全一致，承检机构可据此分辨",
                        "Something in this consignment lacks the volume of air that container {0} has, or has one that it lacks: the laboratory could tell it apart"));
    }

    @Override
    public Verdict judge(Pair pair) {
        return Verdict.holdsIf(named(pair.figures()).equals(named(pair.others())), "containers", pair.container());
    }

    private static Set<List<String>> named(List<BroughtFigure> figures) {
        return figures.stream()
                .map(figure -> List.of(figure.analyte(), figure.name()))
                .collect(Collectors.toSet());
    }
}
