package jialing.domain.formula;

import java.util.ArrayList;
import java.util.List;
import jialing.domain.shared.Refusal;

/** Follows the units through a formula. */
final class UnitCheck {

    private final String text;
    private final List<MeasureUnit> units = new ArrayList<>();

    UnitCheck(String text, List<DeclaredVariable> declared) {
        this.text = text;
        declared.forEach(each -> units.add(each.unit()));
    }

    void add(FormulaLine statement) {
        try {
            units.add(statement.node().unit(this));
        } catch (Refusal refusal) {
            throw refusal.rule().equals("UnitWithinBounds")
                    ? refuse(
                            statement.node(),
                            refusal.rule(),
                            refusal.text().zh(),
                            refusal.text().en())
                    : refusal;
        }
    }

    MeasureUnit unitOf(int slot) {
        return units.get(slot);
    }

    MeasureUnit answer() {
        return units.get(units.size() - 1);
    }

    /** @return the first */
    MeasureUnit same(MeasureUnit first, MeasureUnit second, Node at) {
        if (!first.measuresTheSameAs(second)) {
            throw refuse(
                    at,
                    "LikeGoesWithLike",
                    "量纲不同，不能相加减或比较：" + first + " 与 " + second,
                    "unlike dimensions are not added or compared: " + first + " and " + second);
        }
        return first;
    }

    MeasureUnit ofCall(Node.Call call) {
        List<MeasureUnit> given =
                call.arguments().stream().map(each -> each.unit(this)).toList();
        return switch (call.function()) {
            case EXP, LN, LG -> pure(call, given.get(0));
            case SQRT -> root(call, given.get(0));
            default -> alike(call, given);
        };
    }

    /** @throws Refusal when the answer does not come in the unit that is due */
    void due(FormulaLine last, MeasureUnit due) {
        MeasureUnit derived = answer();
        if (derived.measuresTheSameAs(due)) {
            return;
        }
        if (derived.isNumber()) {
            throw refuse(
                    last.node(),
                    "AnswerHasItsUnit",
                    "结果没有单位，而应以 " + due + " 给出",
                    "the answer has no unit where " + due + " is due");
        }
        throw refuse(
                last.node(),
                "AnswerHasItsUnit",
                "结果的单位是 " + derived + "，而应以 " + due + " 给出",
                "the answer comes in " + derived + " where " + due + " is due");
    }

    private MeasureUnit pure(Node.Call call, MeasureUnit given) {
        if (!given.isNumber()) {
            throw refuse(
                    call,
                    "FunctionOfPureNumber",
                    call.function().word() + " 的自变量须是纯数，不能带单位 " + given,
                    call.function().word() + " takes a pure number, not one in " + given);
        }
        return MeasureUnit.ONE;
    }

    private MeasureUnit root(Node.Call call, MeasureUnit given) {
        MeasureUnit root = given.isNumber() ? MeasureUnit.ONE : given.root();
        if (root == null) {
            throw refuse(
                    call, "RootHasUnit", given + " 的平方根没有单位可写", "there is no unit for the square root of " + given);
        }
        return root;
    }

    private MeasureUnit alike(Node.Call call, List<MeasureUnit> given) {
        for (int i = 1; i < given.size(); i++) {
            same(given.get(0), given.get(i), call.arguments().get(i));
        }
        return given.get(0);
    }

    private Refusal refuse(Node at, String rule, String zh, String en) {
        return FormulaRefusal.at(at.span(), text, rule, zh, en);
    }
}
