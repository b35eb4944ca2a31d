package jialing.domain.assessment;

import jialing.domain.sampling.Sample;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** What is required of a place can be asked only where the laboratory knows the place: not of a sample that others sent in coded. */
final class PlaceIsTold extends Rule<Sample> {

    PlaceIsTold() {
        super(
                Refusal.Kind.CONFLICT,
                null,
                Text.of(
                        "样品 {0} 由其他单位送检，不告知点位，由送样单位评价",
                        "Sample {0} was sent in by another organisation and its place is not told: whoever sent it judges"));
    }

    @Override
    public Verdict judge(Sample sample) {
        return Verdict.holdsIf(sample.site().isPresent(), "sampleCode", sample.code());
    }
}
