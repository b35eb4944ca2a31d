package jialing.domain.partners;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import jialing.domain.sampling.SampleCode;
import jialing.domain.shared.CellProblem;
import jialing.domain.shared.SheetLine;

/**
 * Codes of samples in a delivery: what is a code of this system, of a sample or a container, must be of the delivering laboratory's own
 * samples, and is not mistyped; other codes are the laboratory's own way of numbering.
 */
final class OwnSampleCodes {

    private final Predicate<SampleCode> known;
    private final Map<String, Boolean> judged = new HashMap<>();

    /** @param known whether the laboratory has a sample of that code on record */
    OwnSampleCodes(Predicate<SampleCode> known) {
        this.known = known;
    }

    Optional<CellProblem> objection(SheetLine<EddColumn> line) {
        String code = line.text(EddColumn.SAMPLE_CODE);
        if (judged.computeIfAbsent(code, this::fits)) {
            return Optional.empty();
        }
        return Optional.of(CellProblem.of(
                line,
                EddColumn.SAMPLE_CODE,
                "SampleIsOwn",
                "这是本系统的样品编号，但不是本机构的样品",
                "This is a sample code of this system, but no sample of this laboratory"));
    }

    private boolean fits(String code) {
        List<SampleCode> meant = SampleCode.meantBy(code);
        return meant.isEmpty()
                ? !SampleCode.isShapedLikeOne(code)
                : meant.stream().anyMatch(known);
    }
}
