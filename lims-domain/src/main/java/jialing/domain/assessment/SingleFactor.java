package jialing.domain.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jialing.domain.catalogue.Limit;
import jialing.domain.shared.Text;

/** The single-factor rule (单因子评价): every determinand reaches a class by itself, and the worst decides. */
final class SingleFactor {

    private final String edition;
    private final List<Limit> limits;
    private final WaterClass required;
    private final WaterClass beyond;

    /**
     * @param limits with a class, those that apply in the place
     * @param beyond what is reached by keeping none of them
     */
    SingleFactor(String edition, List<Limit> limits, WaterClass required, WaterClass beyond) {
        this.edition = edition;
        this.limits = limits;
        this.required = required;
        this.beyond = beyond;
    }

    Assessment assess(Collection<Determinand> determinands) {
        var judgements = new ArrayList<Judgement>();
        var remarks = new ArrayList<Remark>();
        for (Determinand determinand : determinands) {
            List<Limit> own = limits.stream()
                    .filter(limit -> limit.analyte().equals(determinand.analyte()))
                    .toList();
            if (own.isEmpty()) {
                judgements.add(Judgement.withoutLimit(
                        determinand, edition + "在此处对该项目未规定限值", edition + " sets no limit for it here"));
            } else {
                var ladder = new ClassLadder(own, beyond);
                judgements.add(ladder.judge(determinand, required, own.stream().allMatch(Limit::decidesClass)));
                if (ladder.mayBeBetter(determinand)) {
                    remarks.add(mayBeBetter(determinand));
                }
            }
        }
        return new Assessment(edition, required == null ? null : required.label(), judgements, required, remarks);
    }

    private static Remark mayBeBetter(Determinand determinand) {
        return new Remark(
                determinand.analyte(),
                Text.of(
                        "低于检出限，而检出限高于更优类别的限值，按可证实的类别评价",
                        "below a detection limit that lies above the limits of better classes, so judged by the class that"
                                + " can be shown"));
    }
}
