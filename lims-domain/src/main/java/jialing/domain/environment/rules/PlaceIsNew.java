package jialing.domain.environment.rules;

import java.util.Optional;
import jialing.domain.environment.Place;
import jialing.domain.shared.Refusal;
import jialing.domain.shared.Rule;
import jialing.domain.shared.Text;
import jialing.domain.shared.Verdict;

/** A code stands for one place only. */
public final class PlaceIsNew extends Rule<Optional<Place>> {

    public PlaceIsNew() {
        super(Refusal.Kind.CONFLICT, null, Text.of("场所编号已登记：{0}", "This place is registered already: {0}"));
    }

    @Override
    public Verdict judge(Optional<Place> known) {
        return Verdict.holdsIf(known.isEmpty(), "code", known.map(Place::code).orElse(""));
    }
}
