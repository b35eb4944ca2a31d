package jialing.domain.proficiency.rules;

import java.time.LocalDate;
import java.util.List;
import jialing.domain.proficiency.OutsideRound;
import jialing.domain.proficiency.OutsideRound.OutsideResult;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** An outside round names its provider, itself and the day of its report, and of each analyte, once, the figures that its kind of score needs. */
public final class OutsideRoundIsDescribed extends Rule<OutsideRoundIsDescribed.Given> {

    private static final int LONGEST = 200;
    private static final int MOST = 200;

    public record Given(OutsideRound round, LocalDate today) {}

    public OutsideRoundIsDescribed() {
        super(
                Refusal.Kind.INVALID_INPUT,
                "ISO 13528:2022 9",
                Text.of(
                        "请写明组织机构、名称、已过的报告日期；每个项目一次，给出结果、指定值、得分，以及该种得分所需的数值（z：σpt；z′：σpt 和 u(xpt)；ζ、En：U 和 u(xpt)）",
                        "Give provider, name and a past date of the report; each analyte once, with result, assigned value, score and what that kind of score needs (z: σpt; z′: σpt and u(xpt); ζ, En: U and u(xpt))"));
    }

    @Override
    public Verdict judge(Given given) {
        OutsideRound round = given.round();
        if (!isText(round.provider())) {
            return Verdict.broken("provider");
        }
        if (!isText(round.round())) {
            return Verdict.broken("round");
        }
        if (round.evaluatedOn() == null || round.evaluatedOn().isAfter(given.today())) {
            return Verdict.broken("evaluatedOn");
        }
        List<String> analytes =
                round.results().stream().map(OutsideResult::analyte).distinct().toList();
        if (analytes.isEmpty() || analytes.size() != round.results().size() || analytes.size() > MOST) {
            return Verdict.broken("results");
        }
        for (int i = 0; i < round.results().size(); i++) {
            String missing = missing(round.results().get(i));
            if (missing != null) {
                return Verdict.broken("results." + (i + 1) + "." + missing);
            }
        }
        return Verdict.holds();
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank() && text.length() <= LONGEST;
    }

    /** The first field that is not what it has to be; null when all are. */
    private static String missing(OutsideResult each) {
        if (each.analyte() == null) {
            return "analyte";
        }
        if (!FigureIsPossible.holds(each.result())) {
            return "result";
        }
        if (!FigureIsPossible.holds(each.assigned())) {
            return "assigned";
        }
        if (each.kind() == null) {
            return "kind";
        }
        if (!FigureIsPossible.holds(each.score())) {
            return "score";
        }
        return switch (each.kind()) {
            case Z -> FigureIsPossible.isPositive(each.deviation()) ? null : "deviation";
            case Z_PRIME ->
                !FigureIsPossible.isPositive(each.deviation())
                        ? "deviation"
                        : FigureIsPossible.isPositive(each.assignedUncertainty()) ? null : "assignedUncertainty";
            case ZETA, EN ->
                !FigureIsPossible.isPositive(each.expandedUncertainty())
                        ? "expandedUncertainty"
                        : FigureIsPossible.isPositive(each.assignedUncertainty()) ? null : "assignedUncertainty";
        };
    }
}
