package jialing.domain.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jialing.domain.shared.Text;

/**
 * What a standard says of a sample: one judgement for each determinand, and what they say together.
 *
 * @param standard with its edition
 * @param applied what of the standard applies in the place, e.g. the zone or the use of the land; null when it says all there is
 * @param required the grade that the site must keep; null when none is set for it
 * @param remarks what a reader must know besides: what was missing, what could not be judged
 */
public record Assessment(
        String standard, Text applied, List<Judgement> judgements, Grade required, List<Remark> remarks) {

    public Assessment {
        judgements = List.copyOf(judgements);
        remarks = List.copyOf(remarks);
    }

    /** The standard with what of it applies, as it is named to a reader. */
    public Text namedInFull() {
        return applied == null
                ? Text.of(standard, standard)
                : Text.of(standard + " " + applied.zh(), standard + " " + applied.en());
    }

    /** The worst of the grades that count (single-factor rule); empty when none counts. */
    public Optional<Grade> grade() {
        return counting().map(Judgement::grade).max(Comparator.comparingInt(Grade::rank));
    }

    /** The judgements that decide the grade; none when all reach the best one. */
    public List<Judgement> deciding() {
        int worst = grade().map(Grade::rank).orElse(0);
        return worst == 0
                ? List.of()
                : counting().filter(each -> each.grade().rank() == worst).toList();
    }

    public List<Judgement> exceeded() {
        return judgements.stream()
                .filter(each -> each.conformity().isExceeded())
                .toList();
    }

    /**
     * Whether everything that counts is kept; false as soon as one limit is exceeded, empty when nothing is exceeded and something
     * could not be judged, or when nothing was judged at all.
     */
    public Optional<Boolean> complies() {
        var counting = judgements.stream().filter(Judgement::counts).toList();
        if (counting.stream().anyMatch(each -> each.conformity().isExceeded())) {
            return Optional.of(false);
        }
        return counting.isEmpty()
                        || counting.stream().anyMatch(each -> !each.conformity().isMet())
                ? Optional.empty()
                : Optional.of(true);
    }

    public Optional<Judgement> of(String analyte) {
        return judgements.stream()
                .filter(each -> each.determinand().analyte().equals(analyte))
                .findFirst();
    }

    private Stream<Judgement> counting() {
        return judgements.stream().filter(each -> each.counts() && each.grade() != null);
    }
}
