package jialing.domain.partners;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of samples in a delivery: what looks like a code of this system must be one of the delivering laboratory's own samples; other codes are
 * the laboratory's own way of numbering.
 */
final class OwnSampleCodes {

    /** What {@link jialing.domain.sampling.SampleCode} mints: the organisation without hyphens, year, number, check character. */
    private static final Pattern OF_THIS_SYSTEM = Pattern.compile("(CQ[A-Z0-9]{1,12}?)\\d{8}[A-Z]");

    private final String prefix;
    private final Predicate<String> known;
    private final Map<String, Boolean> judged = new HashMap<>();

    /** @param known whether the laboratory has a sample of that code on record */
    OwnSampleCodes(String organisation, Predicate<String> known) {
        this.prefix = organisation.replace("-", "");
        this.known = known;
    }

    Optional<CellProblem> objection(EddLine line) {
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
        Matcher ofThisSystem = OF_THIS_SYSTEM.matcher(code);
        return !ofThisSystem.matches() || ofThisSystem.group(1).equals(prefix) && known.test(code);
    }
}
