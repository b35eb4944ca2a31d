package jialing.domain.plausibility.rules;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import jialing.domain.plausibility.SampleContents;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** How parameters of one sample stand to each other by nature. What they are measured by does not matter. */
public abstract class Relation extends Rule<Relation.Standing> {

    static final MathContext DIGITS = MathContext.DECIMAL64;

    /**
     * How they stand in a sample.
     *
     * @param excess by how much the relation is broken beyond all tolerance; zero or less when it is not
     * @param figure what was found, for people
     * @param criterion what it is held against
     * @param details fill the sentence of the rule
     */
    public record Standing(BigDecimal excess, String figure, String criterion, List<Object> details) {}

    private final List<String> members;

    /** @param members the analytes that take part, the one that is usually doubted first */
    Relation(String standard, List<String> members, Text sentence) {
        super(Refusal.Kind.CONFLICT, standard, sentence);
        this.members = members;
    }

    /** Codes of the analytes that take part. */
    public final List<String> members() {
        return members;
    }

    /** What is held against each other, in the words of the laboratory. */
    public abstract Text looked();

    /** Whether it holds of natural water only, and not of what was brought along as a blank. */
    public boolean ofNature() {
        return false;
    }

    /** Empty while too little is known of the sample. */
    public abstract Optional<Standing> in(SampleContents contents);

    @Override
    public final Verdict judge(Standing standing) {
        return Verdict.holdsIf(
                standing.excess().signum() <= 0, null, standing.details().toArray());
    }
}
