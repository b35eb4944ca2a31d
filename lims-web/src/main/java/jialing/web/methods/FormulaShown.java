package jialing.web.methods;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jialing.domain.methods.FormulaCase;
import jialing.domain.methods.FormulaInput;
import jialing.domain.methods.FormulaRun;
import jialing.domain.methods.FormulaView;
import jialing.domain.methods.WrittenFormula;
import jialing.domain.methods.WrittenFormula.FormulaRelease;
import jialing.domain.methods.WrittenFormula.FormulaState;
import jialing.domain.shared.Text;

/**
 * A version of a written formula.
 *
 * @param runs oldest first; in a list they are left out
 * @param inForceFrom null while nobody has released it
 */
public record FormulaShown(
        UUID id,
        String organisation,
        String number,
        int version,
        String method,
        String analyte,
        String matrix,
        boolean network,
        String text,
        List<FormulaInput> inputs,
        String unit,
        String reason,
        String author,
        Instant writtenAt,
        FormulaState state,
        List<RunShown> runs,
        String explanation,
        LocalDate inForceFrom,
        String releaser,
        Instant releasedAt,
        boolean mayRun,
        boolean mayRelease) {

    /** @param differs whether any of its answers is not the one that is due or on record */
    public record RunShown(String person, Instant at, boolean differs, List<CaseShown> cases) {

        static RunShown of(FormulaRun run) {
            return new RunShown(
                    run.person(),
                    run.runAt(),
                    run.differs(),
                    run.cases().stream().map(CaseShown::of).toList());
        }
    }

    /**
     * @param typed whether a person typed it; else it was read at the bench
     * @param due the answer that is due, or the one on record
     * @param answer null when there is none
     * @param refusal why there is none
     */
    public record CaseShown(
            boolean typed,
            String source,
            Map<String, BigDecimal> values,
            BigDecimal due,
            String unit,
            BigDecimal answer,
            Text refusal,
            boolean agrees) {

        static CaseShown of(FormulaCase each) {
            return new CaseShown(
                    each.typed(),
                    each.source(),
                    each.values(),
                    each.due(),
                    each.unit(),
                    each.answer(),
                    each.refusal(),
                    each.agrees());
        }
    }

    static FormulaShown of(FormulaView.Whole whole) {
        WrittenFormula formula = whole.formula();
        Optional<FormulaRelease> release = formula.release();
        return new FormulaShown(
                formula.id(),
                formula.organisation(),
                formula.definition().number(),
                formula.definition().version(),
                formula.method(),
                formula.analyte(),
                formula.matrix(),
                formula.network(),
                formula.definition().text(),
                formula.definition().inputs(),
                formula.definition().unit(),
                formula.reason(),
                formula.author(),
                formula.writtenAt(),
                whole.state(),
                formula.runs().stream().map(RunShown::of).toList(),
                release.map(FormulaRelease::explanation).orElse(null),
                release.map(FormulaRelease::inForceFrom).orElse(null),
                release.map(FormulaRelease::releaser).orElse(null),
                release.map(FormulaRelease::releasedAt).orElse(null),
                whole.mayRun(),
                whole.mayRelease());
    }
}
