package jialing.domain.quality;

import java.util.Optional;
import jialing.domain.analysis.BatchPosition;
import jialing.domain.analysis.BatchRecord;
import jialing.domain.quality.Finding.Consequence;
import jialing.domain.quality.Finding.NextStep;
import jialing.domain.quality.rules.NegativeControlStaysClear;
import jialing.domain.quality.rules.NothingGrowsInTheBlank;
import jialing.domain.quality.rules.PositiveControlGrows;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;

/**
 * What the rules say of the controls of a batch in which organisms are looked for: what has to grow, and what must not. Figures are the
 * bench's own signs, + for growth and − for none.
 */
final class GrowthFindings {

    private static final String GROWN = "+";
    private static final String CLEAR = "−";

    private final BatchRecord record;

    GrowthFindings(BatchRecord record) {
        this.record = record;
    }

    Finding blank(BatchPosition position, String analyte) {
        return blank(position.kind().label(), position, analyte, Consequence.BATCH, NextStep.REPEAT);
    }

    /** It says something of sampling and transport, not of the batch. */
    Finding fieldBlank(Text kind, BatchPosition position, String analyte) {
        return blank(kind, position, analyte, Consequence.REMARK, NextStep.TELL_THE_FIELD);
    }

    Finding positive(BatchPosition position, String analyte) {
        Optional<Boolean> growth = record.growth(position, analyte);
        var control = new PositiveControlGrows.Control(position.code(), analyte, growth);
        return finding(position.kind().label(), new PositiveControlGrows(), control, position, analyte, GROWN);
    }

    Finding negative(BatchPosition position, String analyte) {
        Optional<Boolean> growth = record.growth(position, analyte);
        var control = new NegativeControlStaysClear.Control(position.code(), analyte, growth);
        return finding(position.kind().label(), new NegativeControlStaysClear(), control, position, analyte, CLEAR);
    }

    private <S> Finding finding(
            Text kind, Rule<S> rule, S control, BatchPosition position, String analyte, String expected) {
        return Finding.of(
                kind,
                rule,
                control,
                position.code(),
                analyte,
                sign(position, analyte),
                expected,
                Consequence.BATCH,
                NextStep.REPEAT);
    }

    private Finding blank(Text kind, BatchPosition position, String analyte, Consequence consequence, NextStep next) {
        return Finding.of(
                kind,
                new NothingGrowsInTheBlank(),
                new NothingGrowsInTheBlank.Control(position.code(), analyte, record.growth(position, analyte)),
                position.code(),
                analyte,
                sign(position, analyte),
                CLEAR,
                consequence,
                next);
    }

    private String sign(BatchPosition position, String analyte) {
        return record.growth(position, analyte)
                .map(grown -> grown ? GROWN : CLEAR)
                .orElse("—");
    }
}
